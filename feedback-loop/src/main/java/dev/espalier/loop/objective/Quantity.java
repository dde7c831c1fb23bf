package dev.espalier.loop.objective;

import dev.espalier.game.Game;
import dev.espalier.game.MatchRecord;
import dev.espalier.game.Metric.Better;
import dev.espalier.loop.evaluate.PlayedPair;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Something that an objective can be made of.
 *
 * @param name as it stands in an objective
 * @param unit as it is shown to people, empty for a count
 * @param better which way is better for a policy
 * @param share of a policy in a pair, from 0 to 1
 * @param value of a policy itself, on average over the two matches
 */
public record Quantity(
        String name,
        String unit,
        Better better,
        ToDoubleFunction<PlayedPair> share,
        ToDoubleFunction<PlayedPair> value) {

    static final Quantity SCORE = of(
            "score",
            "",
            Better.HIGHER,
            PlayedPair::scoreShare,
            side -> side.match().sides().get(side.index()).score());

    static final Quantity WIN_RATE =
            new Quantity("win_rate", "ratio", Better.HIGHER, PlayedPair::rate, PlayedPair::rate);

    private static final String KILLS = "kills";
    private static final String TIME_ALIVE = "time_alive";

    /** One side of a match. */
    private record Side(MatchRecord match, int index) {

        double metric(String name) {
            Double value = match.sides().get(index).metrics().get(name);
            if (value == null) {
                throw new IllegalStateException("the game does not measure '" + name + "' as it says");
            }
            return value;
        }
    }

    /** All that an objective of a game can be made of. */
    static List<Quantity> all(Game game) {
        List<Quantity> all = new ArrayList<>(List.of(SCORE, WIN_RATE));
        game.metrics()
                .forEach(metric ->
                        all.add(of(metric.name(), metric.unit(), metric.better(), side -> side.metric(metric.name()))));
        List<String> names = all.stream().map(Quantity::name).toList();
        if (names.containsAll(List.of(KILLS, TIME_ALIVE))) {
            all.add(of("time_between_kills", "s", Better.LOWER, side -> timeBetweenKills(side, game.ticksPerSecond())));
        }
        return all;
    }

    /**
     * Seconds that an agent of the side was alive on average for each kill of the side, which is PORTAL's metric. Without a kill twice
     * the match, which is more than any side has that killed once.
     */
    private static double timeBetweenKills(Side side, int ticksPerSecond) {
        double seconds = side.match().ticks() / (double) ticksPerSecond;
        double kills = side.metric(KILLS);
        return kills == 0 ? 2 * seconds : seconds * side.metric(TIME_ALIVE) / kills;
    }

    private static Quantity of(String name, String unit, Better better, ToDoubleFunction<Side> of) {
        return of(name, unit, better, pair -> (share(of, pair.asFirst(), 0) + share(of, pair.asSecond(), 1)) / 2, of);
    }

    private static Quantity of(
            String name, String unit, Better better, ToDoubleFunction<PlayedPair> share, ToDoubleFunction<Side> of) {
        return new Quantity(
                name,
                unit,
                better,
                share,
                pair -> (of.applyAsDouble(new Side(pair.asFirst(), 0)) + of.applyAsDouble(new Side(pair.asSecond(), 1)))
                        / 2);
    }

    /** The share of a policy in a pair. */
    double share(PlayedPair pair) {
        return share.applyAsDouble(pair);
    }

    /** What a policy itself had in a pair. */
    public double value(PlayedPair pair) {
        return value.applyAsDouble(pair);
    }

    private static double share(ToDoubleFunction<Side> of, MatchRecord match, int index) {
        double own = of.applyAsDouble(new Side(match, index));
        double other = of.applyAsDouble(new Side(match, 1 - index));
        return own == other ? 0.5 : 0.5 + (own - other) / (2 * (Math.abs(own) + Math.abs(other)));
    }
}
