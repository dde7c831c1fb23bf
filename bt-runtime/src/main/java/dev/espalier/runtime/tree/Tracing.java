package dev.espalier.runtime.tree;

import com.badlogic.gdx.ai.btree.Task.Status;
import dev.espalier.runtime.bind.Outcome;
import dev.espalier.runtime.trace.NodeCounts;
import dev.espalier.runtime.trace.NodeListener;
import org.jspecify.annotations.Nullable;

/** Where the nodes of one tree tell what they do: counts, a listener, or both. There is none when nobody asks. */
final class Tracing {

    private final @Nullable NodeCounts counts;
    private final TickClock clock;
    private @Nullable NodeListener listener;
    private @Nullable RuntimeException thrown;
    private long tick;

    Tracing(@Nullable NodeCounts counts, @Nullable NodeListener listener, TickClock clock) {
        this.counts = counts;
        this.listener = listener;
        this.clock = clock;
    }

    @Nullable
    NodeCounts counts() {
        return counts;
    }

    /** A step begins, or the tree is about to be cancelled between two: what is told from now on happens in this tick. */
    void begin() {
        if (listener != null) {
            tick = clock.tick();
        }
    }

    /** The node is about to run, and did not run before. */
    void starts(int node) {
        if (listener != null) {
            try {
                listener.started(node, tick);
            } catch (RuntimeException fault) {
                drop(fault);
            }
        }
    }

    void ticked(int node, boolean afresh, Status status) {
        if (counts != null) {
            counts.countTick(node, afresh, outcome(status));
        }
        if (listener != null && status != Status.RUNNING) {
            try {
                listener.ended(node, status == Status.SUCCEEDED, tick);
            } catch (RuntimeException fault) {
                drop(fault);
            }
        }
    }

    void cancelled(int node) {
        if (counts != null) {
            counts.countCancellation(node);
        }
        if (listener != null) {
            try {
                listener.cancelled(node, tick);
            } catch (RuntimeException fault) {
                drop(fault);
            }
        }
    }

    /** A selector has asked for the node's wake condition, and it did not hold. */
    void refused(int node) {
        if (counts != null) {
            counts.countRefusal(node);
        }
        if (listener != null) {
            try {
                listener.refused(node, tick);
            } catch (RuntimeException fault) {
                drop(fault);
            }
        }
    }

    /** One of the sequence's conditions before its running child does not hold any more. */
    void brokenOff(int sequence) {
        if (counts != null) {
            counts.countBreak(sequence);
        }
    }

    /** Another child of the selector has taken the place of the running one. */
    void takenOver(int selector) {
        if (counts != null) {
            counts.countTakeover(selector);
        }
    }

    void faulted(int node) {
        if (counts != null) {
            counts.countFault(node);
        }
    }

    /** Throws what the listener has thrown, if it has. */
    void rethrow() {
        RuntimeException fault = thrown;
        if (fault != null) {
            thrown = null;
            throw fault;
        }
    }

    private void drop(RuntimeException fault) {
        listener = null;
        thrown = fault;
    }

    private static Outcome outcome(Status status) {
        if (status == Status.RUNNING) {
            return Outcome.RUNNING;
        }
        return status == Status.SUCCEEDED ? Outcome.SUCCESS : Outcome.FAILURE;
    }
}
