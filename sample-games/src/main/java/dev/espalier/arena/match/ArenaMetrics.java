package dev.espalier.arena.match;

import dev.espalier.arena.rules.Rules;
import dev.espalier.arena.sim.Tally;
import dev.espalier.arena.sim.World;
import dev.espalier.game.BehaviourAxis;
import dev.espalier.game.BehaviourAxis.Per;
import dev.espalier.game.Metric;
import dev.espalier.game.Metric.Better;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** What matches in the arena measure. Sums are over the agents of a side, or of one agent
 * alone, shares over the time that they were alive. */
public final class ArenaMetrics {

    /** In the order in which they are presented; new ones come last. */
    public static final List<Metric> ALL = List.of(
            new Metric("kills", "", Better.HIGHER, "Enemies felled."),
            new Metric("deaths", "", Better.LOWER, "Times that an agent of the side fell."),
            new Metric("damage_dealt", "health", Better.HIGHER, "Damage done to enemies; an agent has 100."),
            new Metric("damage_taken", "health", Better.LOWER, "Damage suffered; an agent has 100."),
            new Metric("shots", "", Better.NEITHER, "Shots fired."),
            new Metric("accuracy", "ratio", Better.HIGHER, "Share of the shots that hit; 0 without a shot."),
            new Metric("pick_ups", "", Better.NEITHER, "Health packs taken."),
            new Metric("distance", "m", Better.NEITHER, "How far an agent walked on average."),
            new Metric("time_alive", "ratio", Better.HIGHER, "Share of the match that an agent was alive on average."),
            new Metric(
                    "time_near_allies",
                    "ratio",
                    Better.NEITHER,
                    "Share of its life that an agent had an ally within 8 m."),
            new Metric(
                    "stuck_time",
                    "ratio",
                    Better.LOWER,
                    "Share of its life that an agent was on its way and got nowhere."),
            new Metric(
                    "time_to_first_contact",
                    "s",
                    Better.NEITHER,
                    "When an agent of the side first saw an enemy or was hit; the length of the match when none was."),
            new Metric(
                    "captures",
                    "",
                    Better.HIGHER,
                    "Flags captured, or loads of gold banked; 0 in modes that have neither."),
            new Metric("flag_returns", "", Better.HIGHER, "Own flags brought home from where they were dropped."),
            new Metric("gold_banked", "", Better.HIGHER, "Gold brought to the own base."),
            new Metric(
                    "objective_time",
                    "s",
                    Better.HIGHER,
                    "Seconds in which agents of the side helped to hold the zone, or carried a flag or gold, added up."),
            new Metric(
                    "assists",
                    "",
                    Better.HIGHER,
                    "Enemies that an agent hit within five seconds before another felled them."),
            new Metric("friendly_damage", "health", Better.LOWER, "Damage done to allies and by agents to themselves."),
            new Metric("supplies_taken", "", Better.NEITHER, "Armour, ammunition and weapons taken."),
            new Metric("exposure", "ratio", Better.NEITHER, "Share of its life in which an enemy saw an agent."),
            new Metric(
                    "time_alone",
                    "ratio",
                    Better.NEITHER,
                    "Share of its life that an agent had no ally within 8 m: all that time_near_allies is not."),
            new Metric("hits", "", Better.HIGHER, "Shots that hit an enemy."),
            new Metric(
                    "time_seeing", "s", Better.NEITHER, "Seconds in which agents of the side saw an enemy, added up."),
            new Metric(
                    "time_under_fire",
                    "s",
                    Better.LOWER,
                    "Seconds at most one after a hit or a near miss, added up over the agents of the side."));

    /** The ranges are those of three agents: shipped policies fire 4 to 6 shots a second and walk 0.8 to 3.7 m, evolved ones 0 to 8 and 0 to 4. */
    public static final List<BehaviourAxis> BEHAVIOUR = List.of(
            new BehaviourAxis("aggression", "shots", Per.SECOND, 0, 8),
            new BehaviourAxis("mobility", "distance", Per.SECOND, 0, 4));

    private ArenaMetrics() {}

    /** What a side has done so far, by the name of the metric. */
    public static Map<String, Double> of(World world, int side) {
        return of(world, side * world.perSide(), (side + 1) * world.perSide());
    }

    /** What one agent has done so far, by the name of the metric. */
    public static Map<String, Double> ofAgent(World world, int agent) {
        return of(world, agent, agent + 1);
    }

    /** What the agents from one index up to another did together. */
    private static Map<String, Double> of(World world, int from, int to) {
        Map<String, Double> values = new LinkedHashMap<>();
        double shots = sum(world, from, to, Tally::shots);
        double alive = sum(world, from, to, Tally::aliveTicks);
        double near = sum(world, from, to, Tally::nearAlliesTicks);
        double ticks = world.tick();
        double first = ticks;
        for (int i = from; i < to; i++) {
            int contact = world.fighter(i).tally().firstContactTick();
            first = contact >= 0 ? Math.min(first, contact) : first;
        }
        values.put("kills", sum(world, from, to, Tally::kills));
        values.put("deaths", sum(world, from, to, Tally::deaths));
        values.put("damage_dealt", sum(world, from, to, Tally::damageDealt));
        values.put("damage_taken", sum(world, from, to, Tally::damageTaken));
        values.put("shots", shots);
        values.put("accuracy", share(sum(world, from, to, Tally::hits), shots));
        values.put("pick_ups", sum(world, from, to, Tally::pickUps));
        values.put("distance", sum(world, from, to, Tally::distance) / (to - from));
        values.put("time_alive", share(alive, ticks * (to - from)));
        values.put("time_near_allies", share(near, alive));
        values.put("stuck_time", share(sum(world, from, to, Tally::stuckTicks), alive));
        values.put("time_to_first_contact", first / Rules.TICKS_PER_SECOND);
        values.put("captures", sum(world, from, to, Tally::captures));
        values.put("flag_returns", sum(world, from, to, Tally::flagReturns));
        values.put("gold_banked", sum(world, from, to, Tally::goldBanked));
        values.put("objective_time", sum(world, from, to, Tally::objectiveTicks) / Rules.TICKS_PER_SECOND);
        values.put("assists", sum(world, from, to, Tally::assists));
        values.put("friendly_damage", sum(world, from, to, Tally::friendlyDamage));
        values.put("supplies_taken", sum(world, from, to, Tally::suppliesTaken));
        values.put("exposure", share(sum(world, from, to, Tally::exposedTicks), alive));
        values.put("time_alone", share(alive - near, alive));
        values.put("hits", sum(world, from, to, Tally::hits));
        values.put("time_seeing", sum(world, from, to, Tally::seeingTicks) / Rules.TICKS_PER_SECOND);
        values.put("time_under_fire", sum(world, from, to, Tally::underFireTicks) / Rules.TICKS_PER_SECOND);
        return values;
    }

    private static double sum(World world, int from, int to, ToDoubleFunction<Tally> of) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += of.applyAsDouble(world.fighter(i).tally());
        }
        return sum;
    }

    private static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }
}
