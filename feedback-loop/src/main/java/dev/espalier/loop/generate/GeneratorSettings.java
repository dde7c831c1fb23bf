package dev.espalier.loop.generate;

/**
 * Bounds of a generator.
 *
 * @param maxNodes greatest number of nodes of a candidate, calls expanded; a first parent that is larger may stay as large
 * @param tries how often to try before a lesser candidate is taken, or none
 * @param furtherChange probability that a candidate gets one more change, after each; from 0 to 0.9
 */
public record GeneratorSettings(int maxNodes, int tries, double furtherChange) {

    /** Policies that a person can still read. */
    public static final GeneratorSettings STANDARD = new GeneratorSettings(80, 60, 0.3);

    public GeneratorSettings {
        if (maxNodes < 4) {
            throw new IllegalArgumentException("maxNodes must be at least 4, but is " + maxNodes);
        }
        if (tries < 1) {
            throw new IllegalArgumentException("tries must be at least 1, but is " + tries);
        }
        if (!(furtherChange >= 0 && furtherChange <= 0.9)) {
            throw new IllegalArgumentException("furtherChange must lie in [0, 0.9], but is " + furtherChange);
        }
    }
}
