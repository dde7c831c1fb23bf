package dev.espalier.dsl.syntax;

/**
 * How many children of a parallel must end in a given way: {@code any} is 1, {@code all} is 0, else a number.
 *
 * @param count from 0, where 0 means every child
 */
public record Threshold(int count) {

    public static final Threshold ALL = new Threshold(0);
    public static final Threshold ANY = new Threshold(1);

    public Threshold {
        if (count < 0) {
            throw new IllegalArgumentException("a threshold must not be negative, but is " + count);
        }
    }

    /** The number of children meant, out of so many. */
    public int of(int children) {
        return count == 0 ? children : count;
    }
}
