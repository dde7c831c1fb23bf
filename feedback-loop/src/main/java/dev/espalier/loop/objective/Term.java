package dev.espalier.loop.objective;

/**
 * One addend of an objective.
 *
 * @param weight not 0; below 0 where less is wanted
 */
record Term(Quantity quantity, double weight) {

    static Term of(Quantity quantity, double weight) {
        return new Term(quantity, weight);
    }

    /** Such as {@code + score} or {@code - 0.1 * deaths}. */
    String text() {
        double size = Math.abs(weight);
        String number = size == Math.rint(size) ? Long.toString((long) size) : Double.toString(size);
        return (weight > 0 ? "+ " : "- ") + (size == 1 ? "" : number + " * ") + quantity.name();
    }
}
