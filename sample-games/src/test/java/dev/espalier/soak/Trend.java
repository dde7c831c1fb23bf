package dev.espalier.soak;

import java.util.List;
import java.util.function.ToLongFunction;

/** Whether a gauge rises over a row of readings. */
final class Trend {

    private Trend() {}

    /** How much the line of least squares through the readings rises from the first to the last. */
    static double rise(List<Gauges> readings, ToLongFunction<Gauges> gauge) {
        int count = readings.size();
        double middle = (count - 1) / 2.0;
        double mean = readings.stream().mapToLong(gauge).average().orElse(0);
        double products = 0;
        double squares = 0;
        for (int i = 0; i < count; i++) {
            products += (i - middle) * (gauge.applyAsLong(readings.get(i)) - mean);
            squares += (i - middle) * (i - middle);
        }
        return products / squares * (count - 1);
    }
}
