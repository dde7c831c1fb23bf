package dev.espalier.gold;

/** Nuggets in a bag or in a cart; the one that came last goes first. */
final class Load {

    private final int[] worths;
    private int count;
    private int worth;

    Load(int capacity) {
        worths = new int[capacity];
    }

    int count() {
        return count;
    }

    /** Of all nuggets together. */
    int worth() {
        return worth;
    }

    double share() {
        return count / (double) worths.length;
    }

    boolean isFull() {
        return count == worths.length;
    }

    boolean isEmpty() {
        return count == 0;
    }

    void add(int nugget) {
        worths[count++] = nugget;
        worth += nugget;
    }

    int removeLast() {
        int nugget = worths[--count];
        worth -= nugget;
        return nugget;
    }

    void clear() {
        count = 0;
        worth = 0;
    }
}
