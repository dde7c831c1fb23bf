package dev.espalier.runtime.live;

import dev.espalier.runtime.compile.CompiledPolicy;
import dev.espalier.runtime.tree.TickClock;

/**
 * A policy that can be swapped while agents play by it. {@link #swap} may be called from any thread at any time, also from inside a
 * tick; it only says which policy is the current one. Each {@link LiveTeam} takes that up by itself, between two of its own ticks, so
 * that all agents of a team change in the same moment. Of several swaps between two ticks the last counts.
 *
 * @param <A> the game's agent
 */
public final class LivePolicy<A> {

    private volatile CompiledPolicy<A> current;

    /** A policy to begin with. */
    public LivePolicy(CompiledPolicy<A> first) {
        current = first;
    }

    /** The policy that teams take up at their next tick. */
    public CompiledPolicy<A> current() {
        return current;
    }

    /**
     * Puts another policy in the place of the current one.
     *
     * @throws IllegalArgumentException if it was compiled for another vocabulary
     */
    public void swap(CompiledPolicy<A> next) {
        if (!next.source().vocabulary().equals(current.source().vocabulary())) {
            throw new IllegalArgumentException("a policy for "
                    + next.source().vocabulary().name() + " cannot take the place of one for "
                    + current.source().vocabulary().name());
        }
        current = next;
    }

    /**
     * A team that plays by this policy, without agents yet.
     *
     * @param clock the match's time
     */
    public LiveTeam<A> newTeam(TickClock clock) {
        return new LiveTeam<>(this, clock);
    }
}
