package dev.espalier.loop.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.espalier.dsl.PolicyReader;
import dev.espalier.loop.evaluate.Contender;
import dev.espalier.loop.evaluate.DelayedGame;
import dev.espalier.loop.evaluate.Evaluator;
import dev.espalier.loop.evaluate.Fixture;
import dev.espalier.loop.evaluate.MatchMemory;
import dev.espalier.loop.evaluate.MatchPool;
import dev.espalier.loop.objective.Objective;
import dev.espalier.loop.run.PromotionTest.Trial;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the tests of one generation ask of their candidates, in real matches. */
class PromotionTrialsTest {

    private static final Contender PATROL = contender("task patrol()");

    @Test
    void splitsItsErrorRateOverTheCandidatesThatAreTested() {
        assertThat(trials("task look_around(duration: 1 s)", "wait 2 s"))
                .hasSize(2)
                .allSatisfy(trial ->
                        assertThat(trial.result().verdict().upper()).isCloseTo(Math.log(0.9 / 0.025), within(1e-9)));
    }

    @Test
    void countsOnlyThoseThatAreTested() {
        assertThat(trials("task look_around(duration: 1 s)", "wait 2 s", "wait 3 s"))
                .hasSize(2)
                .allSatisfy(trial ->
                        assertThat(trial.result().verdict().upper()).isCloseTo(Math.log(0.9 / 0.025), within(1e-9)));
    }

    @Test
    void leavesAllOfItToOneCandidateAlone() {
        assertThat(trials("wait 2 s"))
                .singleElement()
                .satisfies(trial ->
                        assertThat(trial.result().verdict().upper()).isCloseTo(Math.log(0.9 / 0.05), within(1e-9)));
    }

    private static List<Trial> trials(String... trees) {
        List<Fixture> fixtures = LongStream.range(0, PromotionTest.BATCH)
                .mapToObj(seed -> new Fixture("gen:2/tdm/3v3", seed, PATROL))
                .toList();
        List<Challenger> promising = Stream.of(trees)
                .map(tree -> Challenger.unplayed(contender(tree), tree))
                .toList();
        try (MatchPool pool = new MatchPool(DelayedGame.ARENA, 2)) {
            Evaluator evaluator = new Evaluator(pool, MatchMemory.NONE, () -> {});
            return new PromotionTest(new Comparison(evaluator, Objective.STANDARD, line -> {}))
                    .trials(promising, PATROL, fixtures);
        }
    }

    private static Contender contender(String tree) {
        return Contender.of(
                DelayedGame.ARENA,
                tree,
                new PolicyReader(DelayedGame.ARENA.vocabulary())
                        .read("policy p { tree { " + tree + " } }")
                        .policy()
                        .orElseThrow());
    }
}
