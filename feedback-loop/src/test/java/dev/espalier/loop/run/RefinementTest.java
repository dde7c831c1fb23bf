package dev.espalier.loop.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.espalier.game.Game;
import dev.espalier.loop.evaluate.MatchPool;
import dev.espalier.loop.generate.Evolution;
import dev.espalier.loop.generate.Generator;
import dev.espalier.loop.generate.GeneratorSettings;
import dev.espalier.loop.generate.RandomPolicies;
import dev.espalier.loop.record.ArchivedPolicy;
import dev.espalier.loop.record.Budget;
import dev.espalier.loop.record.CandidateSource;
import dev.espalier.loop.record.GenerationSummary;
import dev.espalier.loop.record.Incumbent;
import dev.espalier.loop.record.NamedPolicy;
import dev.espalier.loop.record.ObjectiveScore;
import dev.espalier.loop.record.RunLimits;
import dev.espalier.loop.record.RunSettings;
import dev.espalier.loop.record.RunSummary;
import dev.espalier.loop.store.RunFolder;
import dev.espalier.loop.store.RunStore;
import dev.espalier.loop.store.RunStores;
import dev.espalier.loop.store.TestedStores;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whole small runs in the real arena. */
class RefinementTest {

    private static final Path POLICIES = Path.of("..", "assets", "policies");
    private static final Game ARENA = ServiceLoader.load(Game.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(game -> game.name().equals("arena"))
            .findFirst()
            .orElseThrow();

    private static final String STARING = """
            policy staring {
              tree {
                selector {
                  sequence {
                    condition enemy_visible
                    task shoot(tolerance: 10 deg, burst: 10)
                  }
                  wait 1 s
                }
              }
            }
            """;

    @TempDir
    Path temporary;

    private RunStores stores = RunStores.inFolders();

    @Test
    void takesTheSameStepsAgainWhateverTheNumberOfThreads() {
        RunSummary once = run("once", 1, Long.MAX_VALUE);
        RunSummary again = run("again", 2, Long.MAX_VALUE);

        assertThat(again).isEqualTo(once);
        assertThat(temporary.resolve("again/best.bt")).hasSameTextualContentAs(temporary.resolve("once/best.bt"));
    }

    @ParameterizedTest
    @EnumSource
    void goesOnWhereItWasCutShort(TestedStores tested) {
        stores = tested.fresh();
        RunSummary undisturbed = run("undisturbed", 2, Long.MAX_VALUE);

        long all = undisturbed.matches();
        for (long matches : List.of(1L, all / 3, all / 2, all - 3)) {
            assertThatThrownBy(() -> run("cut", 2, matches)).hasStackTraceContaining("cut short");
        }
        RunSummary resumed = run("cut", 2, Long.MAX_VALUE);

        assertThat(resumed).isEqualTo(undisturbed);
    }

    @Test
    void measuresOnlyHeldOutGamesAndOpponentsAtTheEnd() {
        RunSummary summary = run("run", 2, Long.MAX_VALUE);

        assertThat(summary.finished()).isTrue();
        assertThat(summary.lineage()).allSatisfy(incumbent -> {
            assertThat(incumbent.heldOut()).extracting("opponent").containsExactly("hunter", "sniper");
            assertThat(incumbent.heldOutTotal().score().games())
                    .isEqualTo(2 * settings().budget().heldOutPairs());
        });
        assertThat(summary.generations()).hasSize(settings().budget().generations());
    }

    @Test
    void keepsWhatPlaysDifferentlyAndSaysHowDifferentItIs() {
        RunSummary summary = run("run", 2, Long.MAX_VALUE);

        assertThat(summary.archive()).hasSizeGreaterThan(1);
        assertThat(summary.archive())
                .extracting(policy -> policy.policy().name())
                .doesNotHaveDuplicates()
                .contains(summary.best().policy().name());
        assertThat(summary.generations()).allSatisfy(generation -> {
            assertThat(generation.diversity().coverage()).isBetween(1 / 64.0, 1.0);
            assertThat(generation.diversity().behaviourDistance()).isPositive();
            assertThat(generation.diversity().structureDistance()).isPositive();
        });
        assertThat(summary.generations().get(1).diversity().coverage())
                .isGreaterThanOrEqualTo(summary.generations().get(0).diversity().coverage());
        try (RunStore store = RunStore.open(temporary.resolve("run/run.db"))) {
            assertThat(store.summary()).contains(summary);
        }
    }

    @Test
    void aRandomSearchVariesNothingThatItFound() {
        RunSummary summary = run("run", 2, settings(CandidateSource.RANDOM), new Cut(Long.MAX_VALUE), () -> 0);

        assertThat(summary.archive()).hasSizeGreaterThan(1);
        assertThat(summary.archive())
                .extracting(ArchivedPolicy::change)
                .allMatch(change -> change.equals("the start") || change.startsWith("drew a random policy of "));
    }

    @Test
    void endsBeforeItPlaysMoreThanItMayAndGoesOnWithMore() {
        RunSummary undisturbed = run("undisturbed", 2, Long.MAX_VALUE);
        long first = undisturbed.generations().get(0).matchesSoFar();
        RunLimits limits = new RunLimits(Optional.of(first + 20), Optional.empty());

        RunSummary limited = run("limited", 2, limits, () -> 0);

        assertThat(limited.stopped()).contains("the limit of " + (first + 20) + " matches is reached");
        assertThat(limited.finished()).isTrue();
        assertThat(limited.generations()).isEqualTo(undisturbed.generations().subList(0, 1));
        assertThat(limited.lineage())
                .allSatisfy(incumbent -> assertThat(incumbent.heldOut()).hasSize(2));
        assertThat(run("again", 1, limits, () -> 0)).isEqualTo(limited);

        RunSummary more = run("limited", 2, RunLimits.NONE, () -> 0);
        assertThat(more).isEqualTo(undisturbed);
    }

    /** What is promoted stays promoted: the best policy, the figures and the folder agree. */
    @Test
    void keepsWhatItHasDoneWhenItIsResumedWithALowerLimit() {
        RunSummary undisturbed = promoting(RunLimits.NONE, new Cut(Long.MAX_VALUE), () -> 0);

        RunLimits lower = new RunLimits(Optional.of(1L), Optional.of(Duration.ofSeconds(1)));
        AtomicLong minutes = new AtomicLong();
        RunSummary resumed =
                promoting(lower, new Cut(Long.MAX_VALUE), () -> TimeUnit.MINUTES.toNanos(minutes.getAndIncrement()));

        assertThat(resumed.lineage()).isEqualTo(undisturbed.lineage());
        assertThat(resumed.generations()).isEqualTo(undisturbed.generations());
        assertThat(temporary.resolve("promoting/best.bt"))
                .content()
                .isEqualTo(undisturbed.best().policy().text());
    }

    @Test
    void leavesItsBestPolicyAloneWhileItGoesOverItsOldSteps() {
        RunSummary undisturbed = promoting(RunLimits.NONE, new Cut(Long.MAX_VALUE), () -> 0);

        assertThatThrownBy(() -> promoting(RunLimits.NONE, new Cut(1), () -> 0)).hasStackTraceContaining("cut short");

        assertThat(temporary.resolve("promoting/best.bt"))
                .content()
                .isEqualTo(undisturbed.best().policy().text());
    }

    /** A run in which somebody is promoted: its start never looks about, so that much is better. */
    private RunSummary promoting(RunLimits limits, RunListener listener, LongSupplier nanoClock) {
        NamedPolicy start = new NamedPolicy("staring", STARING);
        RunSettings settings = settings(CandidateSource.EVOLUTION, start, new Budget(2, 24, 4, 120, 2));
        RunSummary summary = run("promoting", 2, limited(settings, "score", limits), listener, nanoClock);
        assertThat(summary.lineage()).hasSizeGreaterThan(1);
        return summary;
    }

    @Test
    void endsWhenItsTimeIsOver() {
        AtomicLong seconds = new AtomicLong();
        RunLimits limits = new RunLimits(Optional.empty(), Optional.of(Duration.ofSeconds(3)));

        RunSummary limited = run("limited", 2, limits, () -> TimeUnit.SECONDS.toNanos(seconds.getAndIncrement()));

        assertThat(limited.stopped()).contains("the time of 3s is over");
        assertThat(limited.generations()).isEmpty();
        assertThat(limited.best().heldOut()).hasSize(2);
    }

    @Test
    void makesGreaterWhatItIsToldAndReportsIt() {
        RunSummary run = run("kills", 2, RunLimits.NONE, () -> 0, "time_between_kills");

        assertThat(run.lineage()).allSatisfy(incumbent -> {
            ObjectiveScore score = incumbent.objective().orElseThrow();
            assertThat(score.rates().count()).isEqualTo(settings().budget().heldOutPairs());
            assertThat(score.means()).extracting("name").containsExactly("time_between_kills");
        });
        assertThat(run.generations())
                .isNotEqualTo(run("score", 2, Long.MAX_VALUE).generations());
    }

    private RunSummary run(String name, int threads, RunLimits limits, LongSupplier nanoClock) {
        return run(name, threads, limits, nanoClock, "score");
    }

    private RunSummary run(String name, int threads, RunLimits limits, LongSupplier nanoClock, String objective) {
        return run(name, threads, limited(settings(), objective, limits), new Cut(Long.MAX_VALUE), nanoClock);
    }

    private static RunSettings limited(RunSettings standard, String objective, RunLimits limits) {
        return new RunSettings(
                standard.version(),
                standard.game(),
                standard.mode(),
                standard.seed(),
                standard.source(),
                standard.start(),
                standard.trainingOpponents(),
                standard.heldOutOpponents(),
                standard.budget(),
                standard.models(),
                objective,
                limits);
    }

    private RunSummary run(String name, int threads, long matchesBeforeTheCut) {
        return run(name, threads, settings(), new Cut(matchesBeforeTheCut), () -> 0);
    }

    private RunSummary run(
            String name, int threads, RunSettings settings, RunListener listener, LongSupplier nanoClock) {
        try (RunFolder folder = RunFolder.open(temporary.resolve(name));
                RunStore store = stores.open(folder);
                MatchPool pool = new MatchPool(ARENA, threads)) {
            Generator generator = settings.source() == CandidateSource.RANDOM
                    ? new RandomPolicies(ARENA.vocabulary(), ARENA.vocabulary(), GeneratorSettings.STANDARD)
                    : new Evolution(ARENA.vocabulary(), ARENA.vocabulary(), GeneratorSettings.STANDARD);
            return new Refinement(settings, generator, folder, store, pool, listener, nanoClock).run();
        }
    }

    private static RunSettings settings() {
        return settings(CandidateSource.EVOLUTION);
    }

    private static RunSettings settings(CandidateSource source) {
        return settings(source, policy("starter.bt"), new Budget(2, 8, 2, 12, 4));
    }

    private static RunSettings settings(CandidateSource source, NamedPolicy start, Budget budget) {
        return new RunSettings(
                "test",
                "arena",
                Optional.empty(),
                5,
                source,
                start,
                List.of(policy("opponents/rusher.bt"), policy("opponents/holder.bt")),
                List.of(policy("held-out/hunter.bt"), policy("held-out/sniper.bt")),
                budget,
                Optional.empty(),
                "score",
                RunLimits.NONE);
    }

    private static NamedPolicy policy(String file) {
        try {
            Path path = POLICIES.resolve(file);
            return new NamedPolicy(String.valueOf(path.getFileName()).replace(".bt", ""), Files.readString(path));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
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
