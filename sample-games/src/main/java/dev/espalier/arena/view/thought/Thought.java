package dev.espalier.arena.view.thought;

import dev.espalier.runtime.trace.NodeListener;

/** What the nodes of one tree do in the tick that is being played, as the tree tells it. One thread only. */
final class Thought implements NodeListener {

    private static final int STATE = 0xf;
    private static final int BEGAN = 0x10;

    private final byte[] nodes;

    /** @param nodes how many nodes the tree has */
    Thought(int nodes) {
        this.nodes = new byte[nodes];
    }

    /** A byte for each node, to be read by {@link #state} and {@link #began}. */
    byte[] states() {
        return nodes.clone();
    }

    static NodeState state(byte node) {
        return NodeState.of((byte) (node & STATE));
    }

    /** Whether the node began to run in the tick. */
    static boolean began(byte node) {
        return (node & BEGAN) != 0;
    }

    /** The tick is over: of what was, only what runs is left. */
    void settle() {
        for (int node = 0; node < nodes.length; node++) {
            boolean runs = state(nodes[node]) == NodeState.RUNNING;
            nodes[node] = (runs ? NodeState.RUNNING : NodeState.IDLE).code();
        }
    }

    @Override
    public void started(int node, long tick) {
        nodes[node] = (byte) (NodeState.RUNNING.code() | BEGAN);
    }

    @Override
    public void ended(int node, boolean succeeded, long tick) {
        // Conditions are over without having begun.
        boolean began = began(nodes[node]) || state(nodes[node]) != NodeState.RUNNING;
        nodes[node] = (byte) ((succeeded ? NodeState.SUCCEEDED : NodeState.FAILED).code() | (began ? BEGAN : 0));
    }

    @Override
    public void cancelled(int node, long tick) {
        nodes[node] = (byte) (NodeState.CANCELLED.code() | (nodes[node] & BEGAN));
    }

    @Override
    public void refused(int node, long tick) {
        if (state(nodes[node]) == NodeState.IDLE) {
            nodes[node] = NodeState.REFUSED.code();
        }
    }
}
