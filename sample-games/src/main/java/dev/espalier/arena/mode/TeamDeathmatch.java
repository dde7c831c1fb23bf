package dev.espalier.arena.mode;

import dev.espalier.arena.sim.Contest;
import dev.espalier.arena.sim.Fighter;
import dev.espalier.arena.sim.World;
import dev.espalier.game.MatchRecord.EndReason;
import java.util.Optional;

/** Frags count. */
final class TeamDeathmatch implements Contest {

    private final World world;
    private final Limits limits;

    TeamDeathmatch(World world) {
        this.world = world;
        this.limits = new Limits(world);
    }

    /** The world itself counts frags. */
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
        return limits.end(world.frags(0), world.frags(1));
    }
}
