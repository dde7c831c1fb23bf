package dev.espalier.loop.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.dsl.PolicyReader;
import dev.espalier.dsl.check.CheckedPolicy;
import dev.espalier.loop.evaluate.Contender;
import dev.espalier.loop.evaluate.DelayedGame;
import dev.espalier.loop.evaluate.Evaluator;
import dev.espalier.loop.evaluate.Evaluator.Entry;
import dev.espalier.loop.evaluate.Fixture;
import dev.espalier.loop.evaluate.MatchPool;
import dev.espalier.loop.store.RunStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is dropped before screening, in the real arena. */
class SmokeStageTest {

    private static final Path POLICIES = Path.of("..", "assets", "policies");
    private static final String NEVER = "policy never { tree { sequence { condition enemy_visible "
            + "condition not enemy_visible task patrol() } } }";
    private static final String WAITING = "policy waiting { tree { wait 5 s } }";
    private static final String FAILING =
            "policy failing { tree { sequence { condition not enemy_visible task shoot() } } }";

    @TempDir
    Path temporary;

    private final AtomicInteger played = new AtomicInteger();

    @Test
    void dropsWhatCannotWorkAndSaysWhy() {
        List<Challenger> candidates = Stream.of(NEVER, WAITING, FAILING)
                .map(SmokeStageTest::challenger)
                .toList();

        SmokeStage.Outcome outcome = check(candidates);

        assertThat(outcome.working()).isEmpty();
        assertThat(outcome.dropped()).extracting(SmokeStage.Dropped::challenger).isEqualTo(candidates);
        assertThat(outcome.dropped().get(0).reason())
                .matches("no task was ever reached: the tree failed in each of \\d+ ticks");
        assertThat(outcome.dropped().get(1).reason()).matches("no task was ever reached in \\d+ ticks");
        assertThat(outcome.dropped().get(2).reason())
                .isEqualTo("no task ever ran or succeeded: task shoot (line 1) failed whenever it was tried");
    }

    @Test
    void keepsEveryShippedPolicy() throws IOException {
        List<Challenger> shipped = new ArrayList<>();
        try (Stream<Path> files = Files.walk(POLICIES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".bt"))
                    .sorted()
                    .toList()) {
                new PolicyReader(DelayedGame.ARENA.vocabulary())
                        .read(Files.readString(file))
                        .policy()
                        .ifPresent(policy -> shipped.add(challenger(policy)));
            }
        }
        assertThat(shipped).hasSizeGreaterThan(10);

        assertThat(check(shipped).working()).isEqualTo(shipped);
    }

    @Test
    void playsNothingAgainWhenItIsTakenUpAndNothingForScreening() {
        List<Challenger> candidates =
                List.of(challenger(NEVER), challenger("policy walker { tree { task patrol() } }"));

        SmokeStage.Outcome once = check(candidates);
        assertThat(played).hasValue(4);
        SmokeStage.Outcome again = check(candidates);

        assertThat(played).hasValue(4);
        assertThat(again).isEqualTo(once);
        assertThat(once.working()).containsExactly(candidates.get(1));
    }

    /** A session of a run: smoke test, then the same pair as screening would play it. */
    private SmokeStage.Outcome check(List<Challenger> candidates) {
        DelayedGame counting = new DelayedGame(request -> played.incrementAndGet());
        try (RunStore store = RunStore.open(temporary.resolve("run.db"));
                MatchPool pool = new MatchPool(counting, 2)) {
            Evaluator evaluator = new Evaluator(pool, store.matches(counting), () -> {});
            Fixture fixture = new Fixture(
                    "gen:2/tdm/3v3",
                    7,
                    challenger("policy target { tree { task patrol() } }").contender());
            SmokeStage.Outcome outcome = new SmokeStage(evaluator, store).check(candidates, fixture);
            evaluator.tryPlay(candidates.stream()
                    .map(candidate -> new Entry(candidate.contender(), fixture))
                    .toList());
            assertThat(evaluator.matchCount()).isEqualTo(2L * candidates.size());
            return outcome;
        }
    }

    private static Challenger challenger(String text) {
        return challenger(new PolicyReader(DelayedGame.ARENA.vocabulary())
                .read(text)
                .policy()
                .orElseThrow());
    }

    private static Challenger challenger(CheckedPolicy policy) {
        return Challenger.unplayed(
                Contender.of(DelayedGame.ARENA, policy.policy().name(), policy), "changed");
    }
}
