package dev.espalier.runtime.tree;

import com.badlogic.gdx.ai.btree.Task.Status;
import dev.espalier.runtime.bind.Outcome;
import dev.espalier.runtime.trace.NodeCounts;

/** Where the nodes of one tree tell what they do. There is none when nobody asks. */
final class Tracing {

    private final NodeCounts counts;

    Tracing(NodeCounts counts) {
        this.counts = counts;
    }

    /** The node is about to run, and did not run before. */
    void starts(int node) {}

    void ticked(int node, boolean afresh, Status outcome) {
        counts.countTick(node, afresh, outcome(outcome));
    }

    void cancelled(int node) {
        counts.countCancellation(node);
    }

    /** A selector has asked for the node's wake condition, and it did not hold. */
    void refused(int node) {
        counts.countRefusal(node);
    }

    /** One of the sequence's conditions before its running child does not hold any more. */
    void brokenOff(int sequence) {
        counts.countBreak(sequence);
    }

    /** Another child of the selector has taken the place of the running one. */
    void takenOver(int selector) {
        counts.countTakeover(selector);
    }

    void faulted(int node) {
        counts.countFault(node);
    }

    private static Outcome outcome(Status status) {
        if (status == Status.RUNNING) {
            return Outcome.RUNNING;
        }
        return status == Status.SUCCEEDED ? Outcome.SUCCESS : Outcome.FAILURE;
    }
}
