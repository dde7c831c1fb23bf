package dev.espalier.arena.mode;

import dev.espalier.arena.objective.Flags;
import dev.espalier.arena.rules.Rules;
import dev.espalier.arena.sim.Contest;
import dev.espalier.arena.sim.Fighter;
import dev.espalier.arena.sim.Onlooker.Deed;
import dev.espalier.arena.sim.World;
import dev.espalier.game.MatchRecord.EndReason;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Each side has a flag at its base. Who touches the enemies' flag carries it, and captures it, for a point, by bringing it to
 * where the own flag stands, which must be at home. A carrier that falls drops the flag: an enemy that touches it carries it
 * on, one of its own side brings it home at once, and after a while it returns by itself.
 */
final class CaptureTheFlag implements Contest, Flags {

    /** How close to its own flag a carrier must come. */
    private static final double CAPTURE_REACH = 1.5;

    private final World world;
    private final Limits limits;
    private final int returnTicks;
    private final Flag[] flags;
    private final int[] captures = new int[2];

    CaptureTheFlag(World world) {
        this.world = world;
        this.limits = new Limits(world);
        this.returnTicks = Rules.ticks(world.rules().objectives().flagReturnSeconds());
        this.flags = new Flag[] {new Flag(world, 0), new Flag(world, 1)};
    }

    @Override
    public void fell(Fighter fallen, Fighter by) {
        for (Flag flag : flags) {
            if (flag.carrier == fallen.index()) {
                flag.drop(fallen, world.tick() + returnTicks);
                world.onlooker().did(Deed.DROPPED_FLAG, fallen, flag.side);
            }
        }
    }

    @Override
    public void passTick() {
        for (Flag flag : flags) {
            if (flag.isDue(world.tick())) {
                flag.goHome();
                world.onlooker().did(Deed.FLAG_WENT_HOME, null, flag.side);
            }
            if (flag.state == State.CARRIED) {
                Fighter carrier = world.fighter(flag.carrier);
                flag.follow(carrier);
                carrier.tally().addObjectiveTick();
            } else {
                offer(flag);
            }
        }
        // A capture needs one flag carried and the other at home, so that never both are captured at once.
        for (Flag flag : flags) {
            capture(flag, flags[1 - flag.side]);
        }
    }

    /** Gives a flag that nobody carries to whoever touches it. */
    private void offer(Flag flag) {
        Fighter toucher = toucher(flag);
        if (toucher == null) {
            return;
        }
        if (toucher.side() != flag.side) {
            flag.take(toucher);
            world.onlooker().did(Deed.TOOK_FLAG, toucher, flag.side);
        } else {
            toucher.tally().addFlagReturn();
            flag.goHome();
            world.onlooker().did(Deed.RETURNED_FLAG, toucher, flag.side);
        }
    }

    /** The nearest agent that touches a flag; of two equally near the one that it belongs to. Nobody touches their own at home. */
    private @Nullable Fighter toucher(Flag flag) {
        @Nullable Fighter nearest = null;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < world.fighterCount(); i++) {
            Fighter fighter = world.fighter(i);
            boolean own = fighter.side() == flag.side;
            if (own && flag.state == State.HOME) {
                continue;
            }
            double squared = Touch.squaredDistance(fighter, flag.x, flag.y, flag.z, Touch.REACH);
            if (squared < least || (squared == least && own && nearest != null && nearest.side() != flag.side)) {
                least = squared;
                nearest = fighter;
            }
        }
        return nearest;
    }

    private void capture(Flag flag, Flag own) {
        if (flag.state != State.CARRIED || own.state != State.HOME) {
            return;
        }
        Fighter carrier = world.fighter(flag.carrier);
        if (Touch.squaredDistance(carrier, own.homeX, own.homeY, own.homeZ, CAPTURE_REACH) < Double.POSITIVE_INFINITY) {
            captures[own.side]++;
            carrier.tally().addCapture();
            flag.goHome();
            world.onlooker().did(Deed.CAPTURED_FLAG, carrier, flag.side);
        }
    }

    @Override
    public double score(int side) {
        return captures[side];
    }

    @Override
    public Optional<EndReason> end() {
        return limits.end(captures[0], captures[1]);
    }

    @Override
    public Flags flags() {
        return this;
    }

    @Override
    public State state(int flag) {
        return flags[flag].state;
    }

    @Override
    public double x(int flag) {
        return flags[flag].x;
    }

    @Override
    public double y(int flag) {
        return flags[flag].y;
    }

    @Override
    public double z(int flag) {
        return flags[flag].z;
    }

    @Override
    public double homeX(int flag) {
        return flags[flag].homeX;
    }

    @Override
    public double homeY(int flag) {
        return flags[flag].homeY;
    }

    @Override
    public double homeZ(int flag) {
        return flags[flag].homeZ;
    }

    @Override
    public int carrier(int flag) {
        return flags[flag].carrier;
    }
}
