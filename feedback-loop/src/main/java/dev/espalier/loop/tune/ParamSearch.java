package dev.espalier.loop.tune;

import dev.espalier.dsl.syntax.Policy;
import dev.espalier.loop.evaluate.Contender;
import dev.espalier.loop.evaluate.Evaluator;
import dev.espalier.loop.evaluate.Evaluator.Entry;
import dev.espalier.loop.evaluate.Fixture;
import dev.espalier.loop.evaluate.FixtureDraw;
import dev.espalier.loop.evaluate.PlayedPair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Searches for better params of a policy by CMA-ES. All points of a generation play the same games, against the same luck; each
 * generation plays others. In a last round the mean of the distribution and the best of the generations meet on games that none of them
 * has seen. Who wins it is a guess that only more games can confirm. The same seed finds the same, in any number of
 * threads.
 */
public final class ParamSearch {

    /** Searches of more dimensions would need more matches than anybody plays. */
    public static final int MOST_PARAMS = 100;

    private final Evaluator evaluator;
    private final FixtureDraw training;
    private final Aim aim;
    private final Function<Policy, Optional<Contender>> ready;
    private final Consumer<String> stages;

    /**
     * A search.
     *
     * @param training from where games are drawn
     * @param ready makes a policy ready to play; empty when the checker refuses it
     * @param stages told in a few words when a stage of the search begins
     */
    public ParamSearch(
            Evaluator evaluator,
            FixtureDraw training,
            Aim aim,
            Function<Policy, Optional<Contender>> ready,
            Consumer<String> stages) {
        this.evaluator = evaluator;
        this.training = training;
        this.aim = aim;
        this.ready = ready;
        this.stages = stages;
    }

    /**
     * Searches from where a policy is.
     *
     * @param start a policy with at most {@link #MOST_PARAMS} params that can be moved
     * @param matches how many different ones may be played; not exceeded
     * @return the policy with other params; empty when nothing else was found, or the matches do not suffice to look for it
     */
    public Optional<Contender> search(Contender start, long matches, long seed) {
        ParamSpace space = new ParamSpace(start.policy().policy());
        if (space.dimension() == 0 || space.dimension() > MOST_PARAMS) {
            return Optional.empty();
        }
        Plan plan = Plan.of(matches, space.dimension(), training.opponentCount());
        if (plan.generations() == 0) {
            return Optional.empty();
        }
        SplittableRandom random = new SplittableRandom(seed);
        CmaEs strategy = new CmaEs(space.start(), plan.populationSize(), plan.generations(), random.nextLong());
        List<Finalist> finalists = new ArrayList<>();
        for (int number = 1; !strategy.population().isEmpty(); number++) {
            stages.accept("population " + number + " of " + plan.generations());
            List<Policy> points = strategy.population().stream().map(space::at).toList();
            double[] distances = distances(points, training.draw(plan.pairs(), random));
            int best = least(distances);
            finalists.add(new Finalist(points.get(best), distances[best]));
            strategy.tell(distances);
        }
        stages.accept("last round");
        List<Policy> last = lastRound(space.at(strategy.mean()), finalists, plan.populationSize());
        double[] distances = distances(last, training.draw(Plan.LAST_ROUND * plan.pairs(), random));
        return ready.apply(last.get(least(distances)))
                .filter(found -> !found.id().equals(start.id()));
    }

    /** The best of a generation, which may have been lucky. */
    private record Finalist(Policy policy, double distance) {}

    /** The mean, which fits best where the aim falls off smoothly, and the best of the generations, which do where it is an edge. */
    private static List<Policy> lastRound(Policy mean, List<Finalist> finalists, int size) {
        List<Policy> round = new ArrayList<>(List.of(mean));
        finalists.stream()
                .sorted(Comparator.comparingDouble(Finalist::distance))
                .limit(size - 1L)
                .forEach(finalist -> round.add(finalist.policy()));
        return round;
    }

    private static int least(double[] distances) {
        int least = 0;
        for (int i = 1; i < distances.length; i++) {
            least = distances[i] < distances[least] ? i : least;
        }
        return least;
    }

    /** How far each of them is from the aim; 1 for those that cannot play, or of which a match takes too long. */
    private double[] distances(List<Policy> policies, List<Fixture> fixtures) {
        List<Optional<Contender>> population = policies.stream().map(ready).toList();
        List<Entry> entries = new ArrayList<>();
        for (Optional<Contender> contender : population) {
            contender.ifPresent(one -> fixtures.forEach(fixture -> entries.add(new Entry(one, fixture))));
        }
        List<Optional<PlayedPair>> pairs = evaluator.tryPlay(entries);
        double[] distances = new double[population.size()];
        int from = 0;
        for (int i = 0; i < distances.length; i++) {
            int to = population.get(i).isPresent() ? from + fixtures.size() : from;
            List<PlayedPair> played =
                    pairs.subList(from, to).stream().flatMap(Optional::stream).toList();
            distances[i] = played.size() == fixtures.size() ? aim.distance(played) : 1;
            from = to;
        }
        return distances;
    }
}
