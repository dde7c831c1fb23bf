package dev.espalier.loop.run;

import dev.espalier.game.MatchRecord;
import dev.espalier.loop.critic.Scene;
import dev.espalier.loop.evaluate.Contender;
import dev.espalier.loop.evaluate.Fixture;
import dev.espalier.loop.evaluate.PlayedPair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a critic is shown of a policy: against each opponent the match that it did worst in, since that tells most; the worst of them in three
 * stretches, so that one sees how it went, the others as a whole.
 */
final class Scenes {

    private static final int MOST_OPPONENTS = 3;
    private static final int STRETCHES = 3;

    private Scenes() {}

    /**
     * The scenes, the worst match first.
     *
     * @param pairs one for each fixture
     */
    static List<Scene> of(Contender policy, List<Fixture> fixtures, List<PlayedPair> pairs, double ticksPerSecond) {
        Map<String, Integer> worst = new LinkedHashMap<>();
        for (int i = 0; i < fixtures.size(); i++) {
            String opponent = fixtures.get(i).opponent().name();
            int index = i;
            worst.merge(opponent, index, (best, other) -> lead(pairs, other) < lead(pairs, best) ? other : best);
        }
        List<Integer> shown = worst.values().stream()
                .sorted(Comparator.comparingDouble(index -> lead(pairs, index)))
                .limit(MOST_OPPONENTS)
                .toList();
        List<Scene> scenes = new ArrayList<>();
        for (int index : shown) {
            MatchRecord match = pairs.get(index).asFirst();
            double seconds = match.ticks() / ticksPerSecond;
            int stretches = scenes.isEmpty() ? STRETCHES : 1;
            for (int stretch = 0; stretch < stretches; stretch++) {
                scenes.add(new Scene(
                        policy,
                        fixtures.get(index),
                        seconds * stretch / stretches,
                        seconds * (stretch + 1) / stretches,
                        outcome(match)));
            }
        }
        return scenes;
    }

    /** A whole match of a policy that played the first side. */
    static Scene whole(Contender policy, Fixture fixture, MatchRecord match, double ticksPerSecond) {
        return new Scene(policy, fixture, 0, match.ticks() / ticksPerSecond, outcome(match));
    }

    private static double lead(List<PlayedPair> pairs, int index) {
        MatchRecord match = pairs.get(index).asFirst();
        return match.sides().get(0).score() - match.sides().get(1).score();
    }

    private static String outcome(MatchRecord match) {
        double points = match.points(0);
        String verb = points == 1 ? "won" : points == 0 ? "lost" : "drew";
        return String.format(
                Locale.ROOT,
                "%s %.0f to %.0f",
                verb,
                match.sides().get(0).score(),
                match.sides().get(1).score());
    }
}
