package dev.espalier.arena.match;

import dev.espalier.arena.sim.Fighter;
import dev.espalier.dsl.check.CheckedPolicy;
import dev.espalier.game.Contestant;
import dev.espalier.runtime.compile.CompiledPolicy;

/** A policy compiled for the arena. */
public record ArenaContestant(CompiledPolicy<Fighter> compiled) implements Contestant {

    @Override
    public CheckedPolicy policy() {
        return compiled.source();
    }
}
