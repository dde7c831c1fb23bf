package dev.espalier.arena.sim;

import dev.espalier.arena.nav.Terrain;
import dev.espalier.arena.rules.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Plays one match, tick by tick. In each tick: the fallen enter again; everybody looks; every mind thinks and leaves
 * its agent's intent; everybody moves; missiles fly, all shots are fired and then their damage counts; packs are taken; the contest takes note. Nothing depends on
 * the order of agents inside a step. Allocates nothing per tick. One thread only.
 */
public final class Simulation {

    /** Goes up whenever a match of the same inputs could go another way than before; replays are of one version. */
    public static final int VERSION = 1;

    private final World world;
    private final Sightings sightings;
    private final Entrance entrance;
    private final Legs legs;
    private final Gunfire gunfire;
    private final Missiles missiles;
    private final Wounds wounds;
    private final List<Mind> minds = new ArrayList<>();
    private final double nearSquared = Tally.NEAR * Tally.NEAR;
    /** Who is seen by an enemy in this tick, a bit for each agent by its index. */
    private int exposed;

    private Runnable whenAllHaveThought = () -> {};
    private long fingerprint = 0x9e3779b97f4a7c15L;

    /**
     * Two sides that fight without an end.
     *
     * @param perSide agents on each of the two sides
     * @param seed of everything random
     * @param mind makes what steers an agent
     */
    public Simulation(Terrain terrain, Rules rules, int perSide, long seed, Function<Fighter, Mind> mind) {
        this(new MatchSetup(terrain, rules, LineUp.teams(perSide), (world, random) -> new Skirmish(world), seed), mind);
    }

    /**
     * A match that is about to begin.
     *
     * @param mind makes what steers an agent
     */
    public Simulation(MatchSetup setup, Function<Fighter, Mind> mind) {
        world = new World(setup);
        sightings = new Sightings(world);
        entrance = new Entrance(world);
        legs = new Legs(world);
        wounds = new Wounds(world);
        missiles = new Missiles(world, wounds);
        world.fly(missiles);
        gunfire = new Gunfire(world, wounds, missiles);
        entrance.enterAll();
        for (int i = 0; i < world.fighterCount(); i++) {
            minds.add(mind.apply(world.fighter(i)));
        }
    }

    public World world() {
        return world;
    }

    /** From the next tick on another mind steers an agent. */
    public void steer(int agent, Mind mind) {
        minds.set(agent, mind);
    }

    /** What is done in each tick when all minds have thought, before anybody moves: networks answer them. */
    public void whenAllHaveThought(Runnable answer) {
        whenAllHaveThought = answer;
    }

    /** A hash over places and health of all agents in all ticks so far. */
    public long fingerprint() {
        return fingerprint;
    }

    /** Plays one tick. */
    public void step() {
        int count = world.fighterCount();
        entrance.passTick();
        exposed = 0;
        for (int i = 0; i < count; i++) {
            Fighter fighter = world.fighter(i);
            fighter.intent().clear();
            if (fighter.alive) {
                fighter.eyes().look(sightings);
                exposed |= fighter.eyes().visible();
            }
        }
        for (int i = 0; i < count; i++) {
            if (world.fighter(i).alive) {
                minds.get(i).think();
                world.onlooker.thought(world.fighter(i));
            }
        }
        whenAllHaveThought.run();
        legs.carryOut();
        missiles.fly();
        gunfire.carryOut();
        wounds.apply();
        world.healthPacks().handOut(world);
        world.supplies().handOut();
        world.contest().passTick();
        for (int i = 0; i < count; i++) {
            finish(world.fighter(i), minds.get(i));
        }
        world.tick++;
    }

    private void finish(Fighter fighter, Mind mind) {
        mix(Double.doubleToRawLongBits(fighter.body.x));
        mix(Double.doubleToRawLongBits(fighter.body.y) ^ Double.doubleToRawLongBits(fighter.health));
        if (!fighter.alive) {
            if (fighter.hurtTick == world.tick) {
                mind.stop();
            }
            return;
        }
        Tally tally = fighter.tally();
        tally.aliveTicks++;
        tally.exposedTicks += exposed >> fighter.index() & 1;
        if (tally.firstContactTick < 0 && (fighter.eyes().nearest() != null || fighter.hurtTick == world.tick)) {
            tally.firstContactTick = (int) world.tick;
        }
        tally.seeingTicks += fighter.eyes().nearest() != null ? 1 : 0;
        long lastFire = Math.max(fighter.hurtTick, fighter.nearMissTick);
        tally.underFireTicks += world.tick - lastFire <= Rules.TICKS_PER_SECOND ? 1 : 0;
        if (hasAllyNear(fighter)) {
            tally.nearAlliesTicks++;
        }
    }

    private boolean hasAllyNear(Fighter fighter) {
        for (int i = fighter.firstAlly(); i < fighter.endOfAllies(); i++) {
            Fighter ally = world.fighter(i);
            if (ally != fighter && ally.alive && ally.squaredDistanceTo(fighter.x(), fighter.y()) < nearSquared) {
                return true;
            }
        }
        return false;
    }

    private void mix(long bits) {
        fingerprint = (fingerprint ^ bits) * 0xff51afd7ed558ccdL;
        fingerprint ^= fingerprint >>> 32;
    }
}
