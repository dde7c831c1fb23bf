package dev.espalier.runtime.trace;

import dev.espalier.runtime.bind.Outcome;
import java.util.List;

/**
 * How often each node of one policy ran and how it ended, by {@link dev.espalier.dsl.check.CheckedNode#id()}. Several trees
 * of one policy may share one counter in one thread. Not thread-safe; counting allocates nothing.
 */
@SuppressWarnings(
        "EnumOrdinal") // the ordinal is a place in an array of this object, and nothing is kept of it elsewhere
public final class NodeCounts {

    /*
     * A node's figures stand side by side and fill one line of the cache: the ticks that began afresh, by the ordinal of their
     * outcome, the cancellations, the ticks that went on, again by outcome, and the refusals. All else is a sum.
     */
    private static final int FIGURES = 8;
    private static final int CANCELLATIONS = 3;
    private static final int WENT_ON = 4;
    private static final int REFUSALS = 7;

    private final long[] figures;
    private final long[] breaks;
    private final long[] takeovers;
    private final long[] faults;
    private final List<String> occurrences;
    private final double[] amounts;

    /**
     * All zero, of a game that tells of no occurrences.
     *
     * @param nodes number of nodes of the policy
     */
    public NodeCounts(int nodes) {
        this(nodes, List.of());
    }

    /**
     * All zero.
     *
     * @param nodes number of nodes of the policy
     * @param occurrences what the game tells of that happens while nodes run, such as {@code deaths} or {@code damage taken}
     */
    public NodeCounts(int nodes, List<String> occurrences) {
        this.occurrences = List.copyOf(occurrences);
        this.amounts = new double[nodes * occurrences.size()];
        figures = new long[nodes * FIGURES];
        breaks = new long[nodes];
        takeovers = new long[nodes];
        faults = new long[nodes];
    }

    public int nodes() {
        return faults.length;
    }

    /** How many ticks the node was run in. */
    public long ticks(int node) {
        return runningTicks(node) + successes(node) + failures(node);
    }

    /** How often the node began to run. */
    public long starts(int node) {
        return afresh(node, Outcome.RUNNING) + afresh(node, Outcome.SUCCESS) + afresh(node, Outcome.FAILURE);
    }

    /** How many ticks left the node running. */
    public long runningTicks(int node) {
        return both(node, Outcome.RUNNING);
    }

    public long successes(int node) {
        return both(node, Outcome.SUCCESS);
    }

    public long failures(int node) {
        return both(node, Outcome.FAILURE);
    }

    public long cancellations(int node) {
        return figures[node * FIGURES + CANCELLATIONS];
    }

    /** How often a selector asked for the node's wake condition, to let it take over, and it did not hold. */
    public long refusals(int node) {
        return figures[node * FIGURES + REFUSALS];
    }

    /** How often the node, a sequence, was broken off since one of its conditions did not hold any more. */
    public long breaks(int node) {
        return breaks[node];
    }

    /** How often in the node, a selector, another child took the place of the running one. */
    public long takeovers(int node) {
        return takeovers[node];
    }

    /** How often the game's code threw an exception in the node. */
    public long faults(int node) {
        return faults[node];
    }

    /** What the game tells of that happens while nodes run, in the order of its indexes. */
    public List<String> occurrences() {
        return occurrences;
    }

    /**
     * How much of something happened while the node ran.
     *
     * @param occurrence index into {@link #occurrences()}
     */
    public double occurred(int node, int occurrence) {
        return amounts[node * occurrences.size() + occurrence];
    }

    public void countOccurrence(int node, int occurrence, double amount) {
        amounts[node * occurrences.size() + occurrence] += amount;
    }

    /**
     * Counts a tick of a node.
     *
     * @param afresh whether it began in this tick
     */
    public void countTick(int node, boolean afresh, Outcome outcome) {
        figures[node * FIGURES + (afresh ? 0 : WENT_ON) + outcome.ordinal()]++;
    }

    public void countCancellation(int node) {
        figures[node * FIGURES + CANCELLATIONS]++;
    }

    public void countRefusal(int node) {
        figures[node * FIGURES + REFUSALS]++;
    }

    public void countBreak(int node) {
        breaks[node]++;
    }

    public void countTakeover(int node) {
        takeovers[node]++;
    }

    public void countFault(int node) {
        faults[node]++;
    }

    /**
     * Adds another counter to this one.
     *
     * @throws IllegalArgumentException if it counts another number of nodes, or other occurrences
     */
    public void add(NodeCounts other) {
        if (other.nodes() != nodes()) {
            throw new IllegalArgumentException("counts of " + other.nodes() + " nodes added to " + nodes());
        }
        if (!other.occurrences.equals(occurrences)) {
            throw new IllegalArgumentException("counts of " + other.occurrences + " added to " + occurrences);
        }
        for (int i = 0; i < amounts.length; i++) {
            amounts[i] += other.amounts[i];
        }
        add(figures, other.figures);
        add(breaks, other.breaks);
        add(takeovers, other.takeovers);
        add(faults, other.faults);
    }

    private static void add(long[] to, long[] more) {
        for (int i = 0; i < to.length; i++) {
            to[i] += more[i];
        }
    }

    private long afresh(int node, Outcome outcome) {
        return figures[node * FIGURES + outcome.ordinal()];
    }

    private long both(int node, Outcome outcome) {
        return afresh(node, outcome) + figures[node * FIGURES + WENT_ON + outcome.ordinal()];
    }
}
