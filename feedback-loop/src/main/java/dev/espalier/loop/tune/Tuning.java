package dev.espalier.loop.tune;

import dev.espalier.dsl.syntax.Policy;
import dev.espalier.loop.evaluate.Contender;
import dev.espalier.loop.evaluate.Evaluator;
import dev.espalier.loop.evaluate.Evaluator.Entry;
import dev.espalier.loop.evaluate.Fixture;
import dev.espalier.loop.evaluate.FixtureDraw;
import dev.espalier.loop.evaluate.PlayedPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Function;

/** One tuning: a search with two thirds of the matches, and a test of what it found on fresh training games with the rest. */
public final class Tuning {

    private final ParamSearch search;
    private final Evaluator evaluator;
    private final FixtureDraw training;
    private final Aim aim;
    private final Consumer<String> stages;

    /**
     * A tuning.
     *
     * @param training from where games are drawn
     * @param ready makes a policy ready to play; empty when the checker refuses it
     * @param stages told in a few words when a stage of the work begins
     */
    public Tuning(
            Evaluator evaluator,
            FixtureDraw training,
            Aim aim,
            Function<Policy, Optional<Contender>> ready,
            Consumer<String> stages) {
        this.search = new ParamSearch(evaluator, training, aim, ready, stages);
        this.stages = stages;
        this.evaluator = evaluator;
        this.training = training;
        this.aim = aim;
    }

    /**
     * What came of a tuning.
     *
     * @param found what was found; empty when nothing else was
     * @param confirmed whether that was shown to be nearer to the aim than the start
     * @param before pairs that the start played in the test
     * @param after pairs that the other played on the same fixtures
     */
    public record Outcome(
            Optional<Contender> found, boolean confirmed, List<PlayedPair> before, List<PlayedPair> after) {

        public Outcome {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    /**
     * The fewest matches with which a policy can be tuned.
     *
     * @param dimension how many of its params can be moved; positive
     * @param opponents how many there are; positive
     */
    public static long fewestMatches(int dimension, int opponents) {
        return (3 * Plan.fewestMatches(dimension, opponents) + 1) / 2;
    }

    /**
     * Tunes a policy.
     *
     * @param matches how many may be played; not exceeded
     */
    public Outcome tune(Contender start, long matches, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        long forTest = matches / 3;
        Optional<Contender> found =
                search.search(start, matches - forTest, random.nextLong()).map(ParamSearch.Found::contender);
        if (found.isEmpty()) {
            return new Outcome(found, false, List.of(), List.of());
        }
        stages.accept("test on fresh games");
        return tested(start, found.get(), training.draw((int) (forTest / 4), random));
    }

    /** A fixture on which a match takes too long counts for neither. */
    private Outcome tested(Contender start, Contender found, List<Fixture> fixtures) {
        List<Entry> entries = new ArrayList<>();
        fixtures.forEach(fixture -> entries.add(new Entry(start, fixture)));
        fixtures.forEach(fixture -> entries.add(new Entry(found, fixture)));
        List<Optional<PlayedPair>> pairs = evaluator.tryPlay(entries);
        List<PlayedPair> before = new ArrayList<>();
        List<PlayedPair> after = new ArrayList<>();
        for (int i = 0; i < fixtures.size(); i++) {
            Optional<PlayedPair> one = pairs.get(i);
            Optional<PlayedPair> other = pairs.get(fixtures.size() + i);
            if (one.isPresent() && other.isPresent()) {
                before.add(one.get());
                after.add(other.get());
            }
        }
        return new Outcome(Optional.of(found), aim.isNearer(before, after), before, after);
    }
}
