package dev.espalier.loop.critic;

import dev.espalier.game.view.TellingMoment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * A moment of a match as an agent of the policy sees it.
 *
 * @param scene in whose match it is
 * @param moment when, and whose eyes
 */
public record Still(Scene scene, TellingMoment moment) {

    /** Moments that are closer than this belong to one fight, in seconds. */
    private static final double ONE_FIGHT = 4;

    /** The policy plays the first side. */
    private static final int OWN_SIDE = 0;

    /**
     * The moments of a scene that tell most: of the fight in which most happens the first that is seen by an agent of the policy, and
     * then of the greatest fight apart from it.
     *
     * @param moments of the scene's match
     * @param most how many there may be
     */
    static List<Still> of(Scene scene, List<TellingMoment> moments, int most) {
        List<TellingMoment> own = moments.stream()
                .filter(moment -> moment.side() == OWN_SIDE && scene.holds(moment.seconds()))
                .sorted(Comparator.comparingLong((TellingMoment moment) -> -about(moment, moments)))
                .toList();
        List<Still> stills = new ArrayList<>();
        for (TellingMoment moment : own) {
            boolean apart = stills.stream().noneMatch(still -> isOneFight(still.moment(), moment));
            if (apart && stills.size() < most) {
                stills.add(new Still(scene, moment));
            }
        }
        return stills;
    }

    private static long about(TellingMoment moment, List<TellingMoment> moments) {
        return moments.stream().filter(other -> isOneFight(moment, other)).count();
    }

    private static boolean isOneFight(TellingMoment one, TellingMoment other) {
        return Math.abs(one.seconds() - other.seconds()) < ONE_FIGHT;
    }

    /** What identifies it wherever it is drawn. */
    String subject() {
        return String.format(Locale.ROOT, "%s, at %.2f s by agent %d", scene.match(), moment.seconds(), moment.agent());
    }

    String caption() {
        return String.format(
                Locale.ROOT,
                "against %s, at %.1f s of a match that it %s: what an agent sees. %s",
                scene.fixture().opponent().name(),
                moment.seconds(),
                scene.outcome(),
                moment.caption());
    }
}
