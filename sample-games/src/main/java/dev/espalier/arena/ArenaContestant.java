package dev.espalier.arena;

import dev.espalier.arena.sim.Fighter;
import dev.espalier.dsl.check.CheckedPolicy;
import dev.espalier.game.Contestant;
import dev.espalier.runtime.compile.CompiledPolicy;

/** A policy compiled for the arena. */
record ArenaContestant(CompiledPolicy<Fighter> compiled) implements Contestant {

    @Override
    public CheckedPolicy policy() {
        return compiled.source();
    }
}
