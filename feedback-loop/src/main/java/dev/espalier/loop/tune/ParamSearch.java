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
 * generation plays others. In a last round the start, the mean of the distribution and the best of the generations meet on games that
 * none of them has seen. Who wins it is a guess that only more games can confirm. The same seed finds the same, in any number of
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
     * @return the policy with other params; empty when the start won, or the matches do not suffice to look for anything else
     */
    public Optional<Found> search(Contender start, long matches, long seed) {
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
            double[] distances = distances(results(points, training.draw(plan.pairs(), random)));
            int best = least(distances);
            finalists.add(new Finalist(points.get(best), distances[best]));
            strategy.tell(distances);
        }
        stages.accept("last round");
        List<Policy> last = new ArrayList<>(List.of(start.policy().policy(), space.at(strategy.mean())));
        last.addAll(best(finalists, plan.populationSize() - last.size()));
        List<Result> results = results(last, training.draw(Plan.LAST_ROUND * plan.pairs(), random));
        int winner = least(distances(results));
        return results.get(winner)
                .contender()
                .filter(found -> !found.id().equals(start.id()))
                .map(found -> new Found(
                        found, results.get(winner).pairs(), results.get(0).pairs()));
    }

    /**
     * What a search found.
     *
     * @param contender the policy with other params
     * @param own what it played in the last round
     * @param starts what the start played on the same fixtures in the same order; empty when a match of it took too long
     */
    public record Found(Contender contender, List<PlayedPair> own, List<PlayedPair> starts) {

        public Found {
            own = List.copyOf(own);
            starts = List.copyOf(starts);
        }
    }

    /**
     * What a policy did.
     *
     * @param contender the policy; empty when the checker refuses it
     * @param pairs one for each fixture; empty when it cannot play, or one of its matches took too long
     */
    private record Result(Optional<Contender> contender, List<PlayedPair> pairs) {}

    /** The best of a generation, which may have been lucky. */
    private record Finalist(Policy policy, double distance) {}

    /** Where the aim falls off smoothly the mean fits best, but where it is an edge, one of these does. */
    private static List<Policy> best(List<Finalist> finalists, int count) {
        return finalists.stream()
                .sorted(Comparator.comparingDouble(Finalist::distance))
                .limit(count)
                .map(Finalist::policy)
                .toList();
    }

    private static int least(double[] distances) {
        int least = 0;
        for (int i = 1; i < distances.length; i++) {
            least = distances[i] < distances[least] ? i : least;
        }
        return least;
    }

    /** How far each is from the aim; 1 for those that have not played. */
    private double[] distances(List<Result> results) {
        return results.stream()
                .mapToDouble(result -> result.pairs().isEmpty() ? 1 : aim.distance(result.pairs()))
                .toArray();
    }

    private List<Result> results(List<Policy> policies, List<Fixture> fixtures) {
        List<Optional<Contender>> contenders = policies.stream().map(ready).toList();
        List<Entry> entries = new ArrayList<>();
        for (Optional<Contender> contender : contenders) {
            contender.ifPresent(one -> fixtures.forEach(fixture -> entries.add(new Entry(one, fixture))));
        }
        List<Optional<PlayedPair>> pairs = evaluator.tryPlay(entries);
        List<Result> results = new ArrayList<>();
        int from = 0;
        for (Optional<Contender> contender : contenders) {
            int to = contender.isPresent() ? from + fixtures.size() : from;
            List<PlayedPair> played =
                    pairs.subList(from, to).stream().flatMap(Optional::stream).toList();
            results.add(new Result(contender, played.size() == fixtures.size() ? played : List.of()));
            from = to;
        }
        return results;
    }
}
