package dev.espalier.arena.mode;

import dev.espalier.arena.map.Spot;
import dev.espalier.arena.objective.Flags;
import dev.espalier.arena.objective.Flags.State;
import dev.espalier.arena.sim.Fighter;
import dev.espalier.arena.sim.World;

/** One side's flag. */
final class Flag {

    final int side;
    final double homeX;
    final double homeY;
    final double homeZ;
    State state = State.HOME;
    int carrier = Flags.NONE;
    double x;
    double y;
    double z;
    private long returnsAt;

    Flag(World world, int side) {
        Spot home = world.home(side);
        this.side = side;
        homeX = home.x();
        homeY = home.y();
        homeZ = world.terrain().map().floor(world.terrain().map().sectorAt(homeX, homeY, -1));
        goHome();
    }

    void goHome() {
        state = State.HOME;
        carrier = Flags.NONE;
        x = homeX;
        y = homeY;
        z = homeZ;
    }

    void take(Fighter taker) {
        state = State.CARRIED;
        carrier = taker.index();
        follow(taker);
    }

    void follow(Fighter by) {
        x = by.x();
        y = by.y();
        z = by.z();
    }

    void drop(Fighter by, long returnTick) {
        follow(by);
        state = State.DROPPED;
        carrier = Flags.NONE;
        returnsAt = returnTick;
    }

    /** Whether it has lain for so long that it returns by itself. */
    boolean isDue(long tick) {
        return state == State.DROPPED && tick >= returnsAt;
    }
}
