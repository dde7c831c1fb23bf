package dev.espalier.gold;

import dev.espalier.game.BehaviourAxis;
import dev.espalier.game.BehaviourAxis.Per;
import dev.espalier.game.Metric;
import dev.espalier.game.Metric.Better;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** What matches measure. Sums are over the diggers of a side. */
final class GoldMetrics {

    static final List<Metric> ALL = List.of(
            new Metric("gold", "", Better.HIGHER, "Worth at the base in the end; the match is won by it."),
            new Metric("dug", "", Better.HIGHER, "Worth dug out of veins."),
            new Metric("carried_home", "", Better.HIGHER, "Worth brought to the base by hand."),
            new Metric("carted_home", "", Better.HIGHER, "Worth brought to the base by the cart."),
            new Metric("robbed", "", Better.NEITHER, "Worth taken from the other base and cart."),
            new Metric("gathered", "", Better.NEITHER, "Worth picked up from the ground."),
            new Metric("dropped", "", Better.LOWER, "Worth lost by falls."),
            new Metric("shoves", "", Better.NEITHER, "Shoves given."),
            new Metric("felled", "", Better.HIGHER, "Shoves that felled an enemy."),
            new Metric(
                    "falls",
                    "",
                    Better.LOWER,
                    "Times that a digger of the side fell, by a shove or its own failed one."),
            new Metric("veins_found", "", Better.HIGHER, "Veins that the side found."),
            new Metric("explored", "ratio", Better.HIGHER, "Share of the field that the side saw."),
            new Metric("distance", "m", Better.NEITHER, "How far a digger went on average."),
            new Metric("time_in_mud", "ratio", Better.LOWER, "Share of the match that a digger stood in mud."),
            new Metric("time_near_allies", "ratio", Better.NEITHER, "Share of the match with an ally within 8 m."));

    /** The shipped policies shove up to 22 times in a match of two minutes, and walk 1.2 to 1.6 m a second. */
    static final List<BehaviourAxis> BEHAVIOUR = List.of(
            new BehaviourAxis("aggression", "shoves", Per.MATCH, 0, 24),
            new BehaviourAxis("mobility", "distance", Per.SECOND, 0, 2));

    private GoldMetrics() {}

    static Map<String, Double> of(Rush rush, int side) {
        Map<String, Double> values = new LinkedHashMap<>();
        double ticks = (double) rush.tick() * rush.perSide();
        values.put("gold", (double) rush.banked(side));
        values.put("dug", sum(rush, side, tally -> tally.dug));
        values.put("carried_home", sum(rush, side, tally -> tally.banked));
        values.put("carted_home", (double) rush.cart(side).brought());
        values.put("robbed", sum(rush, side, tally -> tally.robbed));
        values.put("gathered", sum(rush, side, tally -> tally.gathered));
        values.put("dropped", sum(rush, side, tally -> tally.dropped));
        values.put("shoves", sum(rush, side, tally -> tally.shoves));
        values.put("felled", sum(rush, side, tally -> tally.felled));
        values.put("falls", sum(rush, side, tally -> tally.falls));
        values.put("veins_found", (double) rush.knowledge(side).knownVeins());
        values.put("explored", rush.knowledge(side).seenShare());
        values.put("distance", sum(rush, side, tally -> tally.metres) / rush.perSide());
        values.put("time_in_mud", sum(rush, side, tally -> tally.mudTicks) / ticks);
        values.put("time_near_allies", sum(rush, side, tally -> tally.nearAlliesTicks) / ticks);
        return values;
    }

    private static double sum(Rush rush, int side, ToDoubleFunction<Tally> of) {
        double sum = 0;
        for (int i = side * rush.perSide(); i < (side + 1) * rush.perSide(); i++) {
            sum += of.applyAsDouble(rush.digger(i).tally);
        }
        return sum;
    }
}
