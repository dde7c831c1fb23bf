package dev.espalier.loop.record;

import dev.espalier.loop.evaluate.PlayedPair;
import dev.espalier.loop.objective.Objective;
import dev.espalier.loop.objective.Quantity;
import dev.espalier.loop.statistics.Rates;
import java.util.List;

/**
 * What a policy did by a run's objective.
 *
 * @param rates the objective, one observation for each pair
 * @param means of the quantities that the objective is made of, per match, in its order
 */
public record ObjectiveScore(Rates rates, List<Mean> means) {

    public ObjectiveScore {
        means = List.copyOf(means);
    }

    /**
     * The mean of one quantity.
     *
     * @param name of the quantity
     * @param value of the policy's own side
     */
    public record Mean(String name, double value) {}

    /** The score of these pairs. */
    public static ObjectiveScore of(Objective objective, List<PlayedPair> pairs) {
        Rates rates = Rates.NONE;
        for (PlayedPair pair : pairs) {
            rates = rates.plus(objective.of(pair));
        }
        return new ObjectiveScore(
                rates,
                objective.quantities().stream()
                        .map(quantity -> mean(quantity, pairs))
                        .toList());
    }

    private static Mean mean(Quantity quantity, List<PlayedPair> pairs) {
        return new Mean(
                quantity.name(),
                pairs.stream().mapToDouble(quantity::value).average().orElse(0));
    }
}
