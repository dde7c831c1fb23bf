package dev.espalier.runtime.trace;

/**
 * Is told, as it happens, what the nodes of one tree do, by {@link dev.espalier.dsl.check.CheckedNode#id()}; for viewers that
 * follow a match. Called inside the tree's step: it must not step the tree, and should not allocate. It may cancel the tree,
 * which then takes effect when the step is over. What it throws comes out of the step when that is over, and it is told no more.
 */
public interface NodeListener {

    /** The node begins to run; told before what the nodes below it do. */
    default void started(int node, long tick) {}

    /** The node is over. For a condition this is its outcome, in each tick in which it is tested. */
    default void ended(int node, boolean succeeded, long tick) {}

    /** The node was running and is cut short. */
    default void cancelled(int node, long tick) {}

    /** A selector would let the node take over, but its wake condition does not hold. */
    default void refused(int node, long tick) {}
}
