package dev.espalier.runtime.trace;

/**
 * How often each node of one policy ran and how it ended, by {@link dev.espalier.dsl.check.CheckedNode#id()}. Several trees
 * of one policy may share one counter in one thread. Not thread-safe.
 */
public final class NodeCounts {

    private final long[] ticks;
    private final long[] successes;
    private final long[] failures;
    private final long[] cancellations;
    private final long[] faults;

    /**
     * All zero.
     *
     * @param nodes number of nodes of the policy
     */
    public NodeCounts(int nodes) {
        ticks = new long[nodes];
        successes = new long[nodes];
        failures = new long[nodes];
        cancellations = new long[nodes];
        faults = new long[nodes];
    }

    public int nodes() {
        return ticks.length;
    }

    /** How many ticks the node was run in. */
    public long ticks(int node) {
        return ticks[node];
    }

    public long successes(int node) {
        return successes[node];
    }

    public long failures(int node) {
        return failures[node];
    }

    public long cancellations(int node) {
        return cancellations[node];
    }

    /** How often the game's code threw an exception in the node. */
    public long faults(int node) {
        return faults[node];
    }

    public void countTick(int node) {
        ticks[node]++;
    }

    public void countSuccess(int node) {
        successes[node]++;
    }

    public void countFailure(int node) {
        failures[node]++;
    }

    public void countCancellation(int node) {
        cancellations[node]++;
    }

    public void countFault(int node) {
        faults[node]++;
    }

    /**
     * Adds another counter to this one.
     *
     * @throws IllegalArgumentException if it counts another number of nodes
     */
    public void add(NodeCounts other) {
        if (other.nodes() != nodes()) {
            throw new IllegalArgumentException("counts of " + other.nodes() + " nodes added to " + nodes());
        }
        for (int node = 0; node < ticks.length; node++) {
            ticks[node] += other.ticks[node];
            successes[node] += other.successes[node];
            failures[node] += other.failures[node];
            cancellations[node] += other.cancellations[node];
            faults[node] += other.faults[node];
        }
    }
}
