package dev.espalier.loop.critic;

import dev.espalier.loop.evaluate.Contender;
import dev.espalier.loop.evaluate.Fixture;
import java.util.Locale;

/**
 * A stretch of a match that is worth seeing. The policy plays the first side.
 *
 * @param policy that is looked at
 * @param fixture which match
 * @param fromSeconds where the stretch begins
 * @param toSeconds where it ends
 * @param outcome how the match ended for the policy, in a few words
 */
public record Scene(Contender policy, Fixture fixture, double fromSeconds, double toSeconds, String outcome) {

    /** What identifies it wherever it is drawn. */
    String subject() {
        return String.format(Locale.ROOT, "%s, %.1f s to %.1f s", match(), fromSeconds, toSeconds);
    }

    /** What identifies its match. */
    String match() {
        return fixture.gameId() + ", seed " + fixture.seed() + ", " + policy.id() + " against "
                + fixture.opponent().id();
    }

    boolean holds(double seconds) {
        return fromSeconds <= seconds && seconds < toSeconds;
    }

    String caption() {
        return String.format(
                Locale.ROOT,
                "map, against %s, from %.0f s to %.0f s of a match that it %s",
                fixture.opponent().name(),
                fromSeconds,
                toSeconds,
                outcome);
    }
}
