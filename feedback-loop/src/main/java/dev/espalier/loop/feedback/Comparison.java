package dev.espalier.loop.feedback;

import dev.espalier.game.Metric;
import dev.espalier.game.SideRecord;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One metric of two parties, as means over matches.
 *
 * @param metric what is compared
 * @param own mean of the policy
 * @param other mean of whom it is compared with
 */
record Comparison(Metric metric, double own, double other) {

    private static final double WORTH_TELLING = 0.1;
    private static final double STANDARD_ERRORS = 2;

    /** Shares that differ by less do not explain anything, however small they are. */
    private static final double LEAST_SHARE = 0.03;

    /** The comparison, if the two differ by at least a tenth and by more than chance explains. */
    static Optional<Comparison> of(Metric metric, Stream<SideRecord> own, Stream<SideRecord> other) {
        Sample mine = Sample.of(values(metric, own));
        Sample others = Sample.of(values(metric, other));
        if (mine.count() == 0 || others.count() == 0) {
            return Optional.empty();
        }
        double error = Math.sqrt(mine.squaredError() + others.squaredError());
        Comparison comparison = new Comparison(metric, mine.mean(), others.mean());
        boolean real = Math.abs(mine.mean() - others.mean()) > STANDARD_ERRORS * error;
        return real && comparison.weight() >= WORTH_TELLING && !comparison.isSlight()
                ? Optional.of(comparison)
                : Optional.empty();
    }

    private boolean isSlight() {
        return metric.unit().equals("ratio") && Math.abs(own - other) < LEAST_SHARE;
    }

    /** How far apart they are, as a share of the greater, from 0 to 2. */
    double weight() {
        double greater = Math.max(Math.abs(own), Math.abs(other));
        return greater == 0 ? 0 : Math.abs(own - other) / greater;
    }

    boolean isBetter() {
        Metric.Better better = own > other ? Metric.Better.HIGHER : Metric.Better.LOWER;
        return metric.better() == better;
    }

    boolean isWorse() {
        return metric.better() != Metric.Better.NEITHER && !isBetter();
    }

    /** Such as {@code damage_dealt 34% lower (120 vs 182)}. */
    String phrase() {
        return metric.name() + " " + difference() + " (" + Phrases.value(own, metric.unit()) + " vs "
                + Phrases.value(other, metric.unit()) + ")";
    }

    private String difference() {
        String direction = own > other ? "higher" : "lower";
        if (other <= 0 || own < 0) {
            return direction;
        }
        return own >= 2 * other
                ? Phrases.value(own / other, "") + " times as high"
                : Phrases.percent(Math.abs(own - other) / other) + " " + direction;
    }

    private static List<Double> values(Metric metric, Stream<SideRecord> sides) {
        return sides.map(side -> Optional.ofNullable(side.metrics().get(metric.name())))
                .flatMap(Optional::stream)
                .filter(Double::isFinite)
                .toList();
    }

    /** Mean of a sample and the square of its standard error. */
    private record Sample(int count, double mean, double squaredError) {

        static Sample of(List<Double> values) {
            int count = values.size();
            double sum = 0;
            for (double value : values) {
                sum += value;
            }
            double mean = count == 0 ? 0 : sum / count;
            double deviations = 0;
            for (double value : values) {
                deviations += (value - mean) * (value - mean);
            }
            double squaredError = count < 2 ? 0 : deviations / (count - 1) / count;
            return new Sample(count, mean, squaredError);
        }
    }
}
