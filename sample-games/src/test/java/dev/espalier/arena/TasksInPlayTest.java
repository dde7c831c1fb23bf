package dev.espalier.arena;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.dsl.PolicyReader;
import dev.espalier.dsl.check.CheckResult;
import dev.espalier.game.Contestant;
import dev.espalier.game.MatchRequest;
import dev.espalier.game.Split;
import dev.espalier.runtime.trace.NodeCounts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each task in real matches: it comes to an end in the ways that its documentation says, and in no other. */
class TasksInPlayTest {

    private static final int MATCHES = 6;

    /** Takes flags, and fires at whom it meets on the way. */
    private static final String RAIDER =
            "policy raider { tree { parallel(success: all, failure: all) { task fetch_flag() repeat task shoot() } } }";

    /** Plays a policy that does one task whenever it can and patrols otherwise. */
    private static NodeCounts play(String task, String mode) {
        ArenaGame game = new ArenaGame();
        // A flag is dropped only where somebody takes it and somebody fires.
        boolean dropsFlags = task.startsWith("return_flag") && mode.equals("ctf");
        String otherwise = dropsFlags ? "task shoot() task hold(duration: 0.3 s)" : "task patrol()";
        CheckResult read = new PolicyReader(game.vocabulary())
                .read("policy probe { tree { selector { task " + task + " " + otherwise + " } } }");
        Contestant probe = game.prepare(read.policy().orElseThrow(() -> new AssertionError(read.diagnostics())));
        Contestant opponent = game.prepare(
                dropsFlags
                        ? new PolicyReader(game.vocabulary())
                                .read(RAIDER)
                                .policy()
                                .orElseThrow()
                        : Policies.read("opponents/skirmisher"));
        List<NodeCounts> all = new ArrayList<>();
        for (int index = 0; index < MATCHES; index++) {
            MatchRequest request =
                    new MatchRequest(game.gameId(mode, Split.TRAINING, index), index, List.of(probe, opponent), true);
            all.add(game.play(request).sides().get(0).counts().orElseThrow());
        }
        NodeCounts sum = new NodeCounts(probe.policy().nodeCount(), all.get(0).occurrences());
        all.forEach(sum::add);
        return sum;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "move_to(target: last_seen_enemy)        | true  | true",
                "patrol(part: middle)                    | true  | false",
                "chase(range: 6 m)                       | true  | true",
                "flank(range: 8 m)                       | true  | true",
                "strafe(range: 10 m)                     | false | true",
                "retreat(distance: 20 m)                 | true  | true",
                "take_cover()                            | true  | true",
                "regroup(distance: 3 m)                  | true  | true",
                "get_health()                            | true  | true",
                "aim(tolerance: 2 deg)                   | true  | true",
                "shoot(burst: 3)                         | true  | true",
                "suppress(shots: 2)                      | true  | true",
                "reload()                                | true  | false",
                "face(target: shot_source)               | true  | true",
                "hold(duration: 1 s)                     | true  | false",
                "look_around(duration: 1 s)              | true  | false",
                "hold_angle(target: choke)               | true  | true",
                "take_vantage(target: last_seen_enemy)   | true  | true",
                "guard_pick_up()                         | false | false",
                "ambush(duration: 4 s)                   | true  | true",
            })
    void endsAsItSays(String task, boolean succeeds, boolean fails) {
        check(task, "tdm", succeeds, fails);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wield(weapon: melee)  | ctf   | true  | true",
                "wield(weapon: sniper) | tdm   | false | true",
                "get_supply()          | ffa   | true  | true",
                "get_supply()          | tdm   | false | true",
                "hold_zone()           | zone  | false | false",
                "hold_zone()           | tdm   | false | true",
                "fetch_flag()          | ctf   | true  | true",
                "fetch_flag()          | tdm   | false | true",
                "return_flag()         | ctf   | true  | true",
                "return_flag()         | tdm   | false | true",
                "loot_gold()           | chest | true  | true",
                "loot_gold()           | tdm   | false | true",
                "bank_gold()           | chest | true  | true",
                "bank_gold()           | tdm   | false | true",
            })
    void endsAsItSaysInItsMode(String task, String mode, boolean succeeds, boolean fails) {
        check(task, mode, succeeds, fails);
    }

    private static void check(String task, String mode, boolean succeeds, boolean fails) {
        NodeCounts counts = play(task, mode);
        assertThat(counts.successes(1) > 0).as("%s succeeds", task).isEqualTo(succeeds);
        assertThat(counts.failures(1) > 0).as("%s fails", task).isEqualTo(fails);
    }

    @Test
    void everyTaskIsPlayedHere() throws NoSuchMethodException {
        CsvSource rows = TasksInPlayTest.class
                .getDeclaredMethod("endsAsItSays", String.class, boolean.class, boolean.class)
                .getAnnotation(CsvSource.class);
        CsvSource rowsOfModes = TasksInPlayTest.class
                .getDeclaredMethod("endsAsItSaysInItsMode", String.class, String.class, boolean.class, boolean.class)
                .getAnnotation(CsvSource.class);
        Set<String> played = new HashSet<>(Set.of("follow"));
        for (String row : rows.value()) {
            played.add(row.substring(0, row.indexOf('(')));
        }
        for (String row : rowsOfModes.value()) {
            played.add(row.substring(0, row.indexOf('(')));
        }
        assertThat(new ArenaGame().vocabulary().tasks())
                .extracting(task -> task.name())
                .containsExactlyInAnyOrderElementsOf(played);
    }

    @Test
    void followGoesOnForAsLongAsAnAllyLives() {
        NodeCounts counts = play("follow(distance: 3 m)", "tdm");
        assertThat(counts.successes(1)).isZero();
        assertThat(counts.ticks(1)).isGreaterThan(1000);
    }
}
