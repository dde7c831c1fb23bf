package dev.espalier.loop.archive;

import dev.espalier.game.BehaviourAxis;
import dev.espalier.game.Game;
import dev.espalier.game.MatchRecord;
import dev.espalier.loop.evaluate.PlayedPair;
import java.util.List;

/** The ways of playing a game, divided into cells. A game that names no axes has one cell for all. */
public final class BehaviourSpace {

    /** Cells along each axis. */
    public static final int SIDE = 8;

    private final List<BehaviourAxis> axes;
    private final double ticksPerSecond;

    /**
     * A space.
     *
     * @param axes two, or none
     * @param ticksPerSecond of matches
     */
    public BehaviourSpace(List<BehaviourAxis> axes, double ticksPerSecond) {
        this.axes = List.copyOf(axes);
        this.ticksPerSecond = ticksPerSecond;
    }

    /** The space of a game. */
    public static BehaviourSpace of(Game game) {
        return new BehaviourSpace(game.behaviour(), game.ticksPerSecond());
    }

    /**
     * A part of the space.
     *
     * @param column along the first axis, from 0
     * @param row along the second, from 0
     */
    public record Cell(int column, int row) {}

    /** How many cells there are. */
    public int cells() {
        return axes.isEmpty() ? 1 : SIDE * SIDE;
    }

    /**
     * How a policy played in these pairs, on average over its matches.
     *
     * @param pairs at least one
     */
    public Behaviour of(List<PlayedPair> pairs) {
        if (axes.isEmpty()) {
            return new Behaviour(0, 0);
        }
        return new Behaviour(mean(axes.get(0), pairs), mean(axes.get(1), pairs));
    }

    /** In which cell this lies. */
    public Cell cell(Behaviour behaviour) {
        return new Cell(index(behaviour.first()), index(behaviour.second()));
    }

    private static int index(double value) {
        return Math.min(SIDE - 1, (int) (value * SIDE));
    }

    private double mean(BehaviourAxis axis, List<PlayedPair> pairs) {
        double sum = 0;
        for (PlayedPair pair : pairs) {
            sum += axis.of(pair.own().get(0), seconds(pair.asFirst()));
            sum += axis.of(pair.own().get(1), seconds(pair.asSecond()));
        }
        return sum / (2 * pairs.size());
    }

    private double seconds(MatchRecord match) {
        return match.ticks() / ticksPerSecond;
    }
}
