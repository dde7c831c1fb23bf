package dev.espalier.gold;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.game.Contestant;
import dev.espalier.game.MatchRequest;
import dev.espalier.game.Split;
import dev.espalier.runtime.trace.NodeCounts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each task in real matches: it comes to an end in the ways that its documentation says, and in no other. */
class GoldTasksTest {

    private static final int MATCHES = 6;

    /** Plays a policy that does one task whenever it can, and digs and walks about otherwise. */
    private static NodeCounts play(String task) {
        GoldGame game = new GoldGame();
        Contestant probe = game.prepare(GoldPolicies.checked("policy probe { tree { selector { task " + task
                + " timeout(5 s) task dig() timeout(2 s) task watch(target: enemy_home, radius: 15 m) } } }"));
        Contestant opponent = game.prepare(GoldPolicies.read("bandit"));
        NodeCounts sum = new NodeCounts(6);
        for (int index = 0; index < MATCHES; index++) {
            MatchRequest request =
                    new MatchRequest(game.gameId(Split.TRAINING, index), index, List.of(probe, opponent), true);
            sum.add(game.play(request).sides().get(0).counts().orElseThrow());
        }
        return sum;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "go_to(target: enemy)                    | true  | true",
                "explore(pace: run)                      | true  | true",
                "watch(target: nearest_vein)             | true  | true",
                "flee(distance: 6 m)                     | true  | false",
                "rest(until: 0.5)                        | true  | false",
                "dig(vein: nearest, until: 0.5)          | true  | true",
                "gather()                                | true  | true",
                "unload(at: nearer)                      | true  | false",
                "shove(victim: closest)                  | true  | true",
                "rob(from: base)                         | true  | true",
            })
    void endsAsItSays(String task, boolean succeeds, boolean fails) {
        NodeCounts counts = play(task);
        assertThat(counts.successes(1) > 0).as("%s succeeds", task).isEqualTo(succeeds);
        assertThat(counts.failures(1) > 0).as("%s fails", task).isEqualTo(fails);
    }

    @Test
    void everyTaskIsPlayedHere() throws NoSuchMethodException {
        CsvSource rows = GoldTasksTest.class
                .getDeclaredMethod("endsAsItSays", String.class, boolean.class, boolean.class)
                .getAnnotation(CsvSource.class);
        List<String> played = new ArrayList<>();
        for (String row : rows.value()) {
            played.add(row.substring(0, row.indexOf('(')));
        }
        assertThat(GoldVocabulary.BINDING.vocabulary().tasks())
                .extracting(task -> task.name())
                .containsExactlyInAnyOrderElementsOf(played);
    }
}
