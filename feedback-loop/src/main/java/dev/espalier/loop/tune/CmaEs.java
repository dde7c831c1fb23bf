package dev.espalier.loop.tune;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.SimpleBounds;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.noderiv.CMAESOptimizer;
import org.hipparchus.random.Well19937c;

/**
 * CMA-ES (Hansen and Ostermeier 2001, as Hipparchus has it) in the unit cube, asked for a whole population at a time.
 *
 * <p>Hipparchus asks for one value at a time, but matches are played on all cores, and all points of a generation shall be compared on the
 * same games. The points of a generation do not depend on each other's values. So for each population the optimizer is run from its
 * beginning again, with the same random numbers and the values told so far, until it has asked for the next points; then it is broken
 * off. That costs no more than some matrices of the size of the cube's dimension. Deterministic; not thread-safe.
 */
final class CmaEs {

    /** The first standard deviation in each direction: most of the cube is in reach from its middle. */
    private static final double DEVIATION = 0.25;

    private final double[] start;
    private final int populationSize;
    private final int generations;
    private final long seed;
    private final List<Double> told = new ArrayList<>();
    private List<double[]> asked = List.of();
    private double[] mean;

    /**
     * A search that has asked for nothing yet.
     *
     * @param start a point of the cube, from 0 to 1 in at least one dimension
     * @param populationSize points in a generation; at least 2
     * @param generations how many there will be at most; at least 1
     */
    CmaEs(double[] start, int populationSize, int generations, long seed) {
        this.start = start.clone();
        this.mean = start.clone();
        this.populationSize = populationSize;
        this.generations = generations;
        this.seed = seed;
        proceed();
    }

    /** The size of population that the method's authors advise, but not the 4 or 5 of them, which see little where values are noisy. */
    static int standardPopulation(int dimension) {
        return Math.max(6, 4 + (int) (3 * Math.log(dimension)));
    }

    /** The points whose values are wanted now, the first time with the start before them; none when the search has come to its end. */
    List<double[]> population() {
        return asked.stream().map(double[]::clone).toList();
    }

    /**
     * Goes on to the next population.
     *
     * @param values of the present population in its order, the least the best; not NaN
     */
    void tell(double[] values) {
        if (values.length != asked.size()) {
            throw new IllegalArgumentException(values.length + " values for " + asked.size() + " points");
        }
        Arrays.stream(values).forEach(told::add);
        proceed();
    }

    /** The mean of the distribution: under noise a better guess at the optimum than the best point seen, which was lucky. */
    double[] mean() {
        return mean.clone();
    }

    private void proceed() {
        CMAESOptimizer optimizer = new CMAESOptimizer(
                generations, 0, true, 0, 0, new Well19937c(seed), true, (iteration, one, two) -> false);
        Replay replay = new Replay();
        try {
            optimizer.optimize(
                    MaxEval.unlimited(),
                    new ObjectiveFunction(replay::value),
                    GoalType.MINIMIZE,
                    new InitialGuess(start),
                    new SimpleBounds(filled(0), filled(1)),
                    new CMAESOptimizer.Sigma(filled(DEVIATION)),
                    new CMAESOptimizer.PopulationSize(populationSize));
        } catch (Enough brokenOff) {
            // All that is wanted now is in the replay.
        }
        asked = replay.points;
        List<RealMatrix> means = optimizer.getStatisticsMeanHistory();
        if (!means.isEmpty()) {
            mean = Arrays.stream(means.get(means.size() - 1).getRow(0))
                    .map(share -> Math.max(0, Math.min(1, share)))
                    .toArray();
        }
    }

    private double[] filled(double value) {
        return IntStream.range(0, start.length).mapToDouble(i -> value).toArray();
    }

    /** Answers with the values told so far, and gathers the points that come after. */
    private final class Replay {

        private final List<double[]> points = new ArrayList<>();
        private final int wanted = told.isEmpty() ? 1 + populationSize : populationSize;
        private int answered;

        double value(double[] point) {
            if (answered < told.size()) {
                return told.get(answered++);
            }
            points.add(point.clone());
            if (points.size() == wanted) {
                throw new Enough();
            }
            return 0;
        }
    }

    /** Breaks an optimizer off. */
    private static final class Enough extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Enough() {
            super("all points of the population are known", null, false, false);
        }
    }
}
