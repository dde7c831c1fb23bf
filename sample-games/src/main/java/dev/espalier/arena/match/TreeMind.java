package dev.espalier.arena.match;

import dev.espalier.arena.sim.Fighter;
import dev.espalier.arena.sim.Mind;
import dev.espalier.runtime.tree.AgentTree;

/** An agent steered by its tree. */
public record TreeMind(AgentTree<Fighter> tree) implements Mind {

    @Override
    public void think() {
        tree.step();
    }

    @Override
    public void stop() {
        tree.cancel();
    }

    /** A sensor or task of the arena that throws is a mistake in the arena, and the match means nothing. */
    void requireFaultless() {
        tree.firstFault().ifPresent(fault -> {
            throw new IllegalStateException("the arena failed in a match: " + fault, fault.cause());
        });
    }
}
