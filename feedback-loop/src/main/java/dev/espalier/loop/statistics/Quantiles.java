package dev.espalier.loop.statistics;

import java.util.Arrays;
import java.util.Collection;

/** The order of some numbers. Quantiles are taken by nearest rank: each is one of the numbers. */
public final class Quantiles {

    private final double[] sorted;

    private Quantiles(double[] sorted) {
        this.sorted = sorted;
    }

    /**
     * Orders numbers.
     *
     * @param values at least one, and no NaN
     */
    public static Quantiles of(Collection<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        if (sorted.length == 0 || Arrays.stream(sorted).anyMatch(Double::isNaN)) {
            throw new IllegalArgumentException("there are no quantiles of " + values);
        }
        Arrays.sort(sorted);
        return new Quantiles(sorted);
    }

    /**
     * The least of the numbers that so large a share of them does not exceed.
     *
     * @param share from 0 to 1
     */
    public double at(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("a share lies in [0, 1], but this is " + share);
        }
        int rank = (int) Math.ceil(share * sorted.length - 1e-9);
        return sorted[Math.max(1, rank) - 1];
    }

    public double median() {
        return at(0.5);
    }
}
