package dev.espalier.loop.tune;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.dsl.PolicyReader;
import dev.espalier.dsl.format.PolicyFormatter;
import dev.espalier.dsl.syntax.Policy;
import dev.espalier.game.Game;
import dev.espalier.game.Split;
import dev.espalier.loop.evaluate.Contender;
import dev.espalier.loop.evaluate.Deal;
import dev.espalier.loop.evaluate.Evaluator;
import dev.espalier.loop.evaluate.FixtureDraw;
import dev.espalier.loop.evaluate.MatchMemory;
import dev.espalier.loop.evaluate.MatchPool;
import dev.espalier.loop.evaluate.PlayedPair;
import dev.espalier.loop.objective.Objective;
import dev.espalier.loop.tune.Tuning.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

/** Small tunings in the real arena. */
class TuningTest {

    private static final Game ARENA = ServiceLoader.load(Game.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(game -> game.name().equals("arena"))
            .findFirst()
            .orElseThrow();
    private static final PolicyReader READER = new PolicyReader(ARENA.vocabulary());

    /** Shoots at what comes as near as it dares. */
    private static final String DARING = """
            policy daring {
              param dare = %s in 0 m .. 30 m
              tree {
                selector {
                  sequence {
                    condition enemy_visible and enemy_distance < dare
                    task shoot()
                  }
                  task patrol(part: anywhere)
                }
              }
            }
            """;

    private static final Contender TIMID = contender(DARING.formatted("1 m"));
    private static final Contender MIDDLING = contender(DARING.formatted("12 m"));

    @Test
    void bringsTheRateNearToTheTarget() {
        Outcome outcome = tuned(TIMID, new Aim.TargetRate(0.5), 1_500, 2, new ArrayList<>());

        assertThat(outcome.confirmed()).isTrue();
        assertThat(rate(outcome.before())).isLessThan(0.25);
        assertThat(rate(outcome.after())).isBetween(0.35, 0.65);
    }

    @Test
    void findsTheSameOnAnyNumberOfThreadsAndPlaysNoMoreThanItMay() {
        List<String> stages = new ArrayList<>();

        Outcome once = tuned(TIMID, new Aim.Greatest(Objective.STANDARD), 300, 1, stages);
        Outcome again = tuned(TIMID, new Aim.Greatest(Objective.STANDARD), 300, 2, new ArrayList<>());

        assertThat(again.before()).isEqualTo(once.before());
        assertThat(again.after()).isEqualTo(once.after());
        assertThat(again.found().orElseThrow().text())
                .isEqualTo(once.found().orElseThrow().text());
        assertThat(stages).containsExactly("population 1 of 1", "last round", "test on fresh games");
    }

    @Test
    void findsNothingWhereNothingCanBeMoved() {
        Contender fixed = contender(DARING.formatted("12 m").replace(" in 0 m .. 30 m", ""));

        Outcome outcome = tuned(fixed, new Aim.TargetRate(0.5), 300, 1, new ArrayList<>());

        assertThat(outcome).isEqualTo(new Outcome(Optional.empty(), false, List.of(), List.of()));
    }

    private static Outcome tuned(Contender start, Aim aim, long matches, int threads, List<String> stages) {
        try (MatchPool pool = new MatchPool(ARENA, threads)) {
            Evaluator evaluator = new Evaluator(pool, MatchMemory.NONE, () -> {});
            FixtureDraw training = new FixtureDraw(Deal.standard(ARENA), Split.TRAINING, List.of(MIDDLING));
            Outcome outcome =
                    new Tuning(evaluator, training, aim, TuningTest::ready, stages::add).tune(start, matches, 7);
            assertThat(evaluator.matchCount()).isLessThanOrEqualTo(matches);
            return outcome;
        }
    }

    private static Optional<Contender> ready(Policy policy) {
        return Optional.of(contender(PolicyFormatter.format(policy)));
    }

    private static Contender contender(String text) {
        return Contender.of(ARENA, "daring", READER.read(text).policy().orElseThrow());
    }

    private static double rate(List<PlayedPair> pairs) {
        return pairs.stream().mapToDouble(PlayedPair::rate).average().orElseThrow();
    }
}
