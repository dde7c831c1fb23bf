package dev.espalier.arena.sim;

import dev.espalier.game.MatchRecord.EndReason;
import java.util.Optional;

/** A contest that never ends, in which frags are counted: for play that is only watched. */
record Skirmish(World world) implements Contest {

    @Override
    public void fell(Fighter fallen, Fighter by) {}

    @Override
    public void passTick() {}

    @Override
    public double score(int side) {
        return world.frags(side);
    }

    @Override
    public Optional<EndReason> end() {
        return Optional.empty();
    }
}
