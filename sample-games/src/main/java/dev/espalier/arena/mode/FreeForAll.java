package dev.espalier.arena.mode;

import dev.espalier.arena.sim.Contest;
import dev.espalier.arena.sim.Fighter;
import dev.espalier.arena.sim.World;
import dev.espalier.game.MatchRecord.EndReason;
import java.util.Optional;

/**
 * Every agent fights every other. Each policy steers half of them, and its score is the sum of what its agents have: a point for
 * each agent of the other policy that one felled. To fell one of the same policy, which agents cannot tell apart, is worth
 * nothing, so that agents gain nothing by falling to each other.
 */
final class FreeForAll implements Contest {

    private final int[] points = new int[2];
    private final Limits limits;

    FreeForAll(World world) {
        this.limits = new Limits(world);
    }

    @Override
    public void fell(Fighter fallen, Fighter by) {
        if (by.side() != fallen.side()) {
            points[by.side()]++;
        }
    }

    @Override
    public void passTick() {}

    @Override
    public double score(int side) {
        return points[side];
    }

    @Override
    public Optional<EndReason> end() {
        return limits.end(points[0], points[1]);
    }
}
