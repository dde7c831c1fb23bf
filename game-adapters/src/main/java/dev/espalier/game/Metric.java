package dev.espalier.game;

/**
 * Something that a match measures for each side.
 *
 * @param name in snake_case; the key in {@link SideRecord#metrics()}
 * @param unit as it is shown to people, empty for a count
 * @param better which way is better for a side
 * @param documentation one sentence
 */
public record Metric(String name, String unit, Better better, String documentation) {

    /** Which way of a metric is better. */
    public enum Better {
        HIGHER,
        LOWER,
        NEITHER
    }
}
