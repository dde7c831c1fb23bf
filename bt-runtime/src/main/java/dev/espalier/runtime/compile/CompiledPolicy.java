package dev.espalier.runtime.compile;

import dev.espalier.dsl.check.CheckedPolicy;
import dev.espalier.runtime.trace.NodeCounts;
import dev.espalier.runtime.tree.AgentTree;
import dev.espalier.runtime.tree.NodePlan;
import dev.espalier.runtime.tree.TickClock;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A policy bound to a game's code, from which trees are made. Immutable; may be shared between threads.
 *
 * @param <A> the game's agent
 */
public final class CompiledPolicy<A> {

    private final CheckedPolicy source;
    private final NodePlan<A> root;

    CompiledPolicy(CheckedPolicy source, NodePlan<A> root) {
        this.source = source;
        this.root = root;
    }

    public CheckedPolicy source() {
        return source;
    }

    /**
     * A tree for one agent.
     *
     * @param agent what sensors read and actions act on
     * @param clock the match's time
     * @param random the match's own source of randomness, used by nodes that draw
     * @param counts where to count what nodes do; null when nobody asks
     * @throws IllegalArgumentException if {@code counts} counts another number of nodes than the policy has
     */
    public AgentTree<A> newTree(A agent, TickClock clock, RandomGenerator random, @Nullable NodeCounts counts) {
        if (counts != null && counts.nodes() != source.nodeCount()) {
            throw new IllegalArgumentException(
                    "counts for " + counts.nodes() + " nodes given to a policy of " + source.nodeCount());
        }
        return new AgentTree<>(root, source.nodeCount(), agent, clock, random, counts);
    }
}
