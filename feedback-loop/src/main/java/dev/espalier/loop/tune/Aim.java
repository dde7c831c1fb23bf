package dev.espalier.loop.tune;

import dev.espalier.loop.evaluate.PlayedPair;
import dev.espalier.loop.objective.Objective;
import dev.espalier.loop.statistics.Differences;
import dev.espalier.loop.statistics.Interval;
import java.util.List;
import java.util.Locale;

/** What a policy is tuned for. */
public sealed interface Aim {

    /** How far results are from what is aimed at, from 0 to 1. */
    double distance(List<PlayedPair> pairs);

    /**
     * Whether one policy has been shown to be nearer than another, at 95%.
     *
     * @param before pairs of the one that was there first
     * @param after pairs of the other on the same fixtures, in the same order
     */
    boolean isNearer(List<PlayedPair> before, List<PlayedPair> after);

    /** Such as {@code towards a score rate of 50.0%}. */
    String words();

    /**
     * A score rate, which makes a policy an opponent of a wanted difficulty.
     *
     * @param rate from 0 to 1; a draw counts as half a win
     */
    record TargetRate(double rate) implements Aim {

        /**
         * @throws IllegalArgumentException if it is no rate
         */
        public TargetRate {
            if (!(rate >= 0 && rate <= 1)) {
                throw new IllegalArgumentException("a rate lies from 0 to 1, but this is " + rate);
            }
        }

        @Override
        public double distance(List<PlayedPair> pairs) {
            double mean = pairs.stream().mapToDouble(PlayedPair::rate).average().orElse(rate);
            return Math.abs(mean - rate);
        }

        /**
         * Of two rates a and b, b is nearer to t exactly if a − b and (a + b) / 2 − t have the same sign. Both must be shown by intervals
         * of 95%, so this is wrong in at most 2.5% of cases, an intersection of two one-sided tests.
         */
        @Override
        public boolean isNearer(List<PlayedPair> before, List<PlayedPair> after) {
            Differences fallen = Differences.NONE;
            Differences above = Differences.NONE;
            for (int i = 0; i < before.size(); i++) {
                double one = before.get(i).rate();
                double other = after.get(i).rate();
                fallen = fallen.plus(one - other);
                above = above.plus((one + other) / 2 - rate);
            }
            Interval fall = fallen.interval();
            Interval height = above.interval();
            return (fall.low() > 0 && height.low() > 0) || (fall.high() < 0 && height.high() < 0);
        }

        @Override
        public String words() {
            return String.format(Locale.ROOT, "towards a score rate of %.1f%%", 100 * rate);
        }
    }

    /**
     * As much as possible of an objective.
     *
     * @param objective whose values lie from 0 to 1
     */
    record Greatest(Objective objective) implements Aim {

        @Override
        public double distance(List<PlayedPair> pairs) {
            return 1 - pairs.stream().mapToDouble(objective::of).average().orElse(0);
        }

        @Override
        public boolean isNearer(List<PlayedPair> before, List<PlayedPair> after) {
            Differences risen = Differences.NONE;
            for (int i = 0; i < before.size(); i++) {
                risen = risen.plus(objective.of(after.get(i)) - objective.of(before.get(i)));
            }
            return risen.interval().low() > 0;
        }

        @Override
        public String words() {
            return "for more " + objective.text();
        }
    }
}
