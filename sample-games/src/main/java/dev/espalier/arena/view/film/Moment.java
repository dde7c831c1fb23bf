package dev.espalier.arena.view.film;

import dev.espalier.arena.objective.Chests;
import dev.espalier.arena.objective.Flags;
import dev.espalier.arena.objective.Zone;
import dev.espalier.arena.rules.WeaponKind;
import dev.espalier.arena.sim.Fighter;
import dev.espalier.arena.sim.Missiles;
import dev.espalier.arena.sim.World;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** What can be seen of a match at the end of one tick. Places are in metres, directions are vectors of length 1. Immutable. */
public final class Moment {

    private static final int STRIDE = 8;

    private final int tick;
    private final float[] agents;
    private final WeaponKind[] weapons;
    private final short[] kills;
    private final short[] deaths;
    private final BitSet alive;
    private final BitSet reloading;
    private final BitSet hurt;
    private final BitSet packs;
    private final BitSet supplies;
    private final float[] missiles;
    private final double[] scores;
    private final @Nullable ZoneState zone;
    private final @Nullable FlagState @Nullable [] flags;
    private final float @Nullable [] gold;
    private final float @Nullable [] carriedGold;

    /**
     * The zone.
     *
     * @param holder the side that holds it; {@link Zone#NOBODY} for none
     */
    public record ZoneState(
            double x, double y, double z, double radius, int holder, boolean contested, double secondsToMove) {}

    /**
     * A flag.
     *
     * @param carrier {@link Flags#NONE} when nobody has it
     */
    public record FlagState(double x, double y, double z, Flags.State state, int carrier) {}

    Moment(World world) {
        tick = (int) world.tick();
        int count = world.fighterCount();
        agents = new float[STRIDE * count];
        weapons = new WeaponKind[count];
        kills = new short[count];
        deaths = new short[count];
        alive = new BitSet(count);
        reloading = new BitSet(count);
        hurt = new BitSet(count);
        for (int i = 0; i < count; i++) {
            take(world.fighter(i), i);
        }
        packs = new BitSet();
        for (int i = 0; i < world.healthPacks().count(); i++) {
            packs.set(i, world.healthPacks().isThere(i, world.tick()));
        }
        supplies = new BitSet();
        for (int i = 0; i < world.supplies().count(); i++) {
            supplies.set(i, world.supplies().isThere(i));
        }
        missiles = missiles(world.missiles());
        scores = new double[] {world.contest().score(0), world.contest().score(1)};
        zone = zone(world.contest().zone());
        flags = flags(world.contest().flags());
        Chests chests = world.contest().chests();
        gold = chests == null ? null : gold(chests);
        carriedGold = chests == null ? null : carried(chests, count);
    }

    private void take(Fighter fighter, int i) {
        agents[STRIDE * i] = (float) fighter.x();
        agents[STRIDE * i + 1] = (float) fighter.y();
        agents[STRIDE * i + 2] = (float) fighter.z();
        agents[STRIDE * i + 3] = (float) fighter.headingX();
        agents[STRIDE * i + 4] = (float) fighter.headingY();
        agents[STRIDE * i + 5] = (float) fighter.health();
        agents[STRIDE * i + 6] = (float) fighter.armour();
        agents[STRIDE * i + 7] = (float) fighter.speed();
        weapons[i] = fighter.arms().weapon().kind();
        kills[i] = (short) fighter.tally().kills();
        deaths[i] = (short) fighter.tally().deaths();
        alive.set(i, fighter.isAlive());
        reloading.set(i, fighter.arms().isReloading());
        hurt.set(i, fighter.hurtTick() == fighter.world().tick() - 1);
    }

    private static float[] missiles(Missiles flying) {
        float[] places = new float[3 * flying.count()];
        for (int i = 0; i < flying.count(); i++) {
            places[3 * i] = (float) flying.x(i);
            places[3 * i + 1] = (float) flying.y(i);
            places[3 * i + 2] = (float) flying.z(i);
        }
        return places;
    }

    private static @Nullable ZoneState zone(@Nullable Zone zone) {
        return zone == null
                ? null
                : new ZoneState(
                        zone.x(),
                        zone.y(),
                        zone.z(),
                        zone.radius(),
                        zone.holder(),
                        zone.isContested(),
                        zone.secondsToMove());
    }

    private static @Nullable FlagState @Nullable [] flags(@Nullable Flags flags) {
        if (flags == null) {
            return null;
        }
        FlagState[] states = new FlagState[2];
        for (int side = 0; side < 2; side++) {
            states[side] =
                    new FlagState(flags.x(side), flags.y(side), flags.z(side), flags.state(side), flags.carrier(side));
        }
        return states;
    }

    private static float[] gold(Chests chests) {
        float[] places = new float[4 * chests.count()];
        for (int i = 0; i < chests.count(); i++) {
            places[4 * i] = (float) chests.x(i);
            places[4 * i + 1] = (float) chests.y(i);
            places[4 * i + 2] = (float) chests.z(i);
            places[4 * i + 3] = (float) chests.gold(i);
        }
        return places;
    }

    private static float[] carried(Chests chests, int agents) {
        float[] amounts = new float[agents];
        for (int i = 0; i < agents; i++) {
            amounts[i] = (float) chests.carried(i);
        }
        return amounts;
    }

    /** How many ticks have been played. */
    public int tick() {
        return tick;
    }

    public int agents() {
        return weapons.length;
    }

    public float x(int agent) {
        return agents[STRIDE * agent];
    }

    public float y(int agent) {
        return agents[STRIDE * agent + 1];
    }

    /** The feet. */
    public float z(int agent) {
        return agents[STRIDE * agent + 2];
    }

    public float headingX(int agent) {
        return agents[STRIDE * agent + 3];
    }

    public float headingY(int agent) {
        return agents[STRIDE * agent + 4];
    }

    public float health(int agent) {
        return agents[STRIDE * agent + 5];
    }

    public float armour(int agent) {
        return agents[STRIDE * agent + 6];
    }

    /** In metres per second. */
    public float speed(int agent) {
        return agents[STRIDE * agent + 7];
    }

    public WeaponKind weapon(int agent) {
        return weapons[agent];
    }

    public int kills(int agent) {
        return kills[agent];
    }

    public int deaths(int agent) {
        return deaths[agent];
    }

    public boolean isAlive(int agent) {
        return alive.get(agent);
    }

    public boolean isReloading(int agent) {
        return reloading.get(agent);
    }

    /** Whether it was hit in the last tick. */
    public boolean isHurt(int agent) {
        return hurt.get(agent);
    }

    /** Whether a health pack lies there, by its place in the map. */
    public boolean isPackThere(int pack) {
        return packs.get(pack);
    }

    /** Whether something else lies there, by its place in {@link Film#supplies()}. */
    public boolean isSupplyThere(int supply) {
        return supplies.get(supply);
    }

    public int missiles() {
        return missiles.length / 3;
    }

    public float missileX(int missile) {
        return missiles[3 * missile];
    }

    public float missileY(int missile) {
        return missiles[3 * missile + 1];
    }

    public float missileZ(int missile) {
        return missiles[3 * missile + 2];
    }

    public double score(int side) {
        return scores[side];
    }

    /** The zone; null in modes without one. */
    public @Nullable ZoneState zone() {
        return zone;
    }

    /** A side's flag; null in modes without flags. */
    public @Nullable FlagState flag(int side) {
        return flags == null ? null : flags[side];
    }

    /** Places where gold can lie; 0 in modes without gold. */
    public int goldPlaces() {
        return gold == null ? 0 : gold.length / 4;
    }

    public float goldX(int place) {
        return gold(place, 0);
    }

    public float goldY(int place) {
        return gold(place, 1);
    }

    public float goldZ(int place) {
        return gold(place, 2);
    }

    /** How much lies there; 0 for none. */
    public float gold(int place) {
        return gold(place, 3);
    }

    private float gold(int place, int what) {
        if (gold == null) {
            throw new IndexOutOfBoundsException("there is no gold in this mode");
        }
        return gold[4 * place + what];
    }

    /** Gold that an agent carries. */
    public float carriedGold(int agent) {
        return carriedGold == null ? 0 : carriedGold[agent];
    }
}
