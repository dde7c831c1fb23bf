package dev.espalier.arena.mode;

import dev.espalier.arena.nav.Places;
import dev.espalier.arena.objective.Zone;
import dev.espalier.arena.rules.ObjectiveRules;
import dev.espalier.arena.rules.Rules;
import dev.espalier.arena.sim.Contest;
import dev.espalier.arena.sim.Fighter;
import dev.espalier.arena.sim.Ground;
import dev.espalier.arena.sim.Onlooker.Deed;
import dev.espalier.arena.sim.World;
import dev.espalier.game.MatchRecord.EndReason;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * A zone on the ground, about as far from both bases, gives a point for each second in which one side has living agents in
 * it and the other has none. After a while it moves elsewhere.
 */
final class ZoneControl implements Contest, Zone {

    /** How far the zone moves at least, if the map has room for it. */
    private static final double LEAST_MOVE = 10;

    private final World world;
    private final RandomGenerator random;
    private final Limits limits;
    private final Ground ground;
    private final int[] candidates;
    private final double radius;
    private final int staysTicks;
    private final int[] heldTicks = new int[2];
    private int holder = NOBODY;
    private boolean contested;
    private int ticksToMove;
    private double x;
    private double y;
    private double z;

    ZoneControl(World world, RandomGenerator random) {
        ObjectiveRules rules = world.rules().objectives();
        this.world = world;
        this.random = random;
        this.limits = new Limits(world);
        this.ground = new Ground(world);
        this.candidates = ground.even();
        this.radius = rules.zoneRadiusMetres();
        this.staysTicks = Rules.ticks(rules.zoneStaysSeconds());
        this.x = (world.baseX(0) + world.baseX(1)) / 2;
        this.y = (world.baseY(0) + world.baseY(1)) / 2;
        move(0);
    }

    private void move(double least) {
        int place = ground.draw(candidates, random, x, y, least);
        Places places = world.terrain().places();
        x = places.x(place);
        y = places.y(place);
        z = places.z(place);
        ticksToMove = staysTicks;
    }

    @Override
    public void fell(Fighter fallen, Fighter by) {}

    @Override
    public void passTick() {
        boolean first = isIn(0);
        boolean second = isIn(1);
        contested = first && second;
        int before = holder;
        holder = first == second ? NOBODY : first ? 0 : 1;
        if (holder != before) {
            world.onlooker().did(Deed.ZONE_CHANGED_HANDS, null, holder);
        }
        if (holder != NOBODY) {
            heldTicks[holder]++;
            for (int i = 0; i < world.fighterCount(); i++) {
                if (isIn(world.fighter(i))) {
                    world.fighter(i).tally().addObjectiveTick();
                }
            }
        }
        if (--ticksToMove <= 0) {
            move(LEAST_MOVE);
            world.onlooker().did(Deed.ZONE_MOVED, null, NOBODY);
        }
    }

    private boolean isIn(int side) {
        for (int i = 0; i < world.fighterCount(); i++) {
            if (world.fighter(i).side() == side && isIn(world.fighter(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isIn(Fighter fighter) {
        return fighter.isAlive() && fighter.squaredDistanceTo(x, y) < radius * radius;
    }

    @Override
    public double score(int side) {
        return heldTicks[side] / (double) Rules.TICKS_PER_SECOND;
    }

    @Override
    public Optional<EndReason> end() {
        return limits.end(score(0), score(1));
    }

    @Override
    public Zone zone() {
        return this;
    }

    @Override
    public double x() {
        return x;
    }

    @Override
    public double y() {
        return y;
    }

    @Override
    public double z() {
        return z;
    }

    @Override
    public double radius() {
        return radius;
    }

    @Override
    public int holder() {
        return holder;
    }

    @Override
    public boolean isContested() {
        return contested;
    }

    @Override
    public double secondsToMove() {
        return ticksToMove / (double) Rules.TICKS_PER_SECOND;
    }
}
