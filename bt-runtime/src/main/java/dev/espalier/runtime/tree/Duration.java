package dev.espalier.runtime.tree;

import dev.espalier.runtime.bind.NumberSensor;

/**
 * A stretch of time that a policy gives in seconds, in whole ticks. Immutable.
 *
 * @param <A> the game's agent
 */
public final class Duration<A> {

    private final NumberSensor<A> seconds;
    private final int ticksPerSecond;

    /**
     * A duration.
     *
     * @param seconds how long, for the agent as it is when the duration is asked for
     * @param ticksPerSecond how many ticks of the game make a second
     */
    public Duration(NumberSensor<A> seconds, int ticksPerSecond) {
        this.seconds = seconds;
        this.ticksPerSecond = ticksPerSecond;
    }

    /** The nearest number of ticks, but at least one for a positive duration and none for any other. */
    long ticks(A agent) {
        double asked = seconds.read(agent);
        return asked > 0 ? Math.max(1, Math.round(asked * ticksPerSecond)) : 0;
    }
}
