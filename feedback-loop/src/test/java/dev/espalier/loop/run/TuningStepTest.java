package dev.espalier.loop.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.espalier.game.Game;
import dev.espalier.loop.evaluate.MatchPool;
import dev.espalier.loop.generate.Evolution;
import dev.espalier.loop.generate.GeneratorSettings;
import dev.espalier.loop.record.Budget;
import dev.espalier.loop.record.CandidateSource;
import dev.espalier.loop.record.GenerationSummary;
import dev.espalier.loop.record.Incumbent;
import dev.espalier.loop.record.NamedPolicy;
import dev.espalier.loop.record.RunLimits;
import dev.espalier.loop.record.RunSettings;
import dev.espalier.loop.record.RunSummary;
import dev.espalier.loop.store.RunFolder;
import dev.espalier.loop.store.RunStore;
import dev.espalier.loop.store.RunStores;
import dev.espalier.loop.store.TestedStores;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whole small runs in the real arena that tune their last incumbent. */
class TuningStepTest {

    private static final Game ARENA = ServiceLoader.load(Game.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(game -> game.name().equals("arena"))
            .findFirst()
            .orElseThrow();

    /** Shoots only at what comes near. */
    private static final String TIMID = """
            policy timid {
              // How near.
              param dare = 2 m in 0 m .. 30 m
              tree {
                selector {
                  sequence { condition enemy_visible and enemy_distance < dare task shoot() }
                  task patrol(part: anywhere)
                }
              }
            }
            """;

    private static final String FIXED = TIMID.replace(" in 0 m .. 30 m", "");
    private static final String BOLD = TIMID.replace("= 2 m", "= 12 m");

    @TempDir
    Path temporary;

    private RunStores stores = RunStores.inFolders();

    @Test
    void promotesTheIncumbentWithBetterParamsInALastGeneration() {
        RunSummary untuned = run("untuned", 2, TIMID, 0, RunLimits.NONE, Long.MAX_VALUE);
        RunSummary tuned = run("tuned", 2, TIMID, 400, RunLimits.NONE, Long.MAX_VALUE);

        assertThat(tuned.generations()).hasSize(2);
        assertThat(tuned.generations().subList(0, 1)).isEqualTo(untuned.generations());
        GenerationSummary last = tuned.generations().get(1);
        assertThat(last.number()).isEqualTo(2);
        assertThat(last.candidates()).isEqualTo(1);
        assertThat(last.promoted()).isTrue();
        assertThat(last.bestDifference()).isPositive();
        assertThat(tuned.lineage()).hasSize(untuned.lineage().size() + 1);
        Incumbent best = tuned.best();
        assertThat(best.generation()).isEqualTo(2);
        assertThat(best.change()).matches("tuned dare from [0-9.]+ m to [0-9.]+ m");
        assertThat(best.policy().text()).contains("// How near.");
        assertThat(best.heldOut()).hasSize(1);
        assertThat(temporary.resolve("tuned/best.bt")).hasContent(best.policy().text());
        try (RunStore store = RunStore.open(temporary.resolve("tuned/run.db"))) {
            assertThat(store.summary()).contains(tuned);
            assertThat(store.candidates()).last().satisfies(candidate -> {
                assertThat(candidate.generation()).isEqualTo(2);
                assertThat(candidate.promoted()).isTrue();
                assertThat(candidate.screeningLead()).isEqualTo(last.bestDifference());
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void goesOnWhereItWasCutShortOnAnyNumberOfThreads(TestedStores tested) {
        stores = tested.fresh();
        RunSummary undisturbed = run("undisturbed", 2, TIMID, 400, RunLimits.NONE, Long.MAX_VALUE);

        long before = undisturbed.generations().get(0).matchesSoFar();
        long after = undisturbed.generations().get(1).matchesSoFar();
        for (long matches : List.of(before + 20, (before + after) / 2, after - 3)) {
            assertThatThrownBy(() -> run("cut", 1, TIMID, 400, RunLimits.NONE, matches))
                    .hasStackTraceContaining("cut short");
        }

        assertThat(run("cut", 1, TIMID, 400, RunLimits.NONE, Long.MAX_VALUE)).isEqualTo(undisturbed);
    }

    @Test
    void countsForNothingWhenALimitBreaksItOff() {
        RunSummary untuned = run("untuned", 2, TIMID, 0, RunLimits.NONE, Long.MAX_VALUE);
        long first = untuned.generations().get(0).matchesSoFar();
        RunLimits limits = new RunLimits(Optional.of(first + 100), Optional.empty());

        RunSummary limited = run("limited", 2, TIMID, 400, limits, Long.MAX_VALUE);

        assertThat(limited.stopped()).contains("the limit of " + (first + 100) + " matches is reached");
        assertThat(limited.generations()).isEqualTo(untuned.generations());
        assertThat(limited.lineage()).isEqualTo(untuned.lineage());
        assertThat(run("limited", 2, TIMID, 400, RunLimits.NONE, Long.MAX_VALUE)
                        .best()
                        .change())
                .startsWith("tuned dare");
    }

    @Test
    void hasNoCandidateWhereNothingCanBeMoved() {
        RunSummary run = run("fixed", 2, FIXED, 400, RunLimits.NONE, Long.MAX_VALUE);

        assertThat(run.generations()).hasSize(2);
        assertThat(run.generations().get(1).candidates()).isZero();
        assertThat(run.generations().get(1).tested()).isZero();
        assertThat(run.finished()).isTrue();
    }

    private RunSummary run(
            String name, int threads, String start, long tuningMatches, RunLimits limits, long matchesBeforeTheCut) {
        RunSettings settings = new RunSettings(
                "test",
                "arena",
                Optional.empty(),
                5,
                CandidateSource.EVOLUTION,
                new NamedPolicy("timid", start),
                List.of(new NamedPolicy("bold", BOLD)),
                List.of(new NamedPolicy("bolder", BOLD.replace("12 m", "20 m"))),
                new Budget(1, 2, 1, 60, 4, tuningMatches),
                Optional.empty(),
                "score",
                limits);
        try (RunFolder folder = RunFolder.open(temporary.resolve(name));
                RunStore store = stores.open(folder);
                MatchPool pool = new MatchPool(ARENA, threads)) {
            Evolution generator = new Evolution(ARENA.vocabulary(), ARENA.vocabulary(), GeneratorSettings.STANDARD);
            return new Refinement(settings, generator, folder, store, pool, new Cut(matchesBeforeTheCut), () -> 0)
                    .run();
        }
    }

    /** Ends the run by an exception after so many matches, as a kill would. */
    private static final class Cut implements RunListener {

        private final AtomicLong left;

        Cut(long matches) {
            left = new AtomicLong(matches);
        }

        @Override
        public void stage(String name) {}

        @Override
        public void matchPlayed() {
            if (left.decrementAndGet() < 0) {
                throw new IllegalStateException("cut short");
            }
        }

        @Override
        public void generation(GenerationSummary generation) {}

        @Override
        public void limitReached(String message) {}

        @Override
        public void givenUp(String message) {}

        @Override
        public void promoted(Incumbent incumbent) {}
    }
}
