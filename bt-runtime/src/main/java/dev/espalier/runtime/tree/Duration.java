package dev.espalier.runtime.tree;

import dev.espalier.runtime.expression.Frame;
import dev.espalier.runtime.expression.NumberExpression;

/**
 * A stretch of time that a policy gives in seconds, in whole ticks. Immutable.
 *
 * @param <A> the game's agent
 */
public final class Duration<A> {

    private final NumberExpression<A> seconds;
    private final int ticksPerSecond;

    /**
     * A duration.
     *
     * @param seconds how long, for the agent as it is when the duration is asked for
     * @param ticksPerSecond how many ticks of the game make a second
     */
    public Duration(NumberExpression<A> seconds, int ticksPerSecond) {
        this.seconds = seconds;
        this.ticksPerSecond = ticksPerSecond;
    }

    /** The nearest number of ticks, but at least one for a positive duration and none for any other. */
    long ticks(Frame<A> frame) {
        double asked = seconds.read(frame);
        if (!Double.isFinite(asked)) {
            frame.strays().add("a duration", asked);
        }
        return asked > 0 ? Math.max(1, Math.round(asked * ticksPerSecond)) : 0;
    }
}
