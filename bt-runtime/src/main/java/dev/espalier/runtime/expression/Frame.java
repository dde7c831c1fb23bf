package dev.espalier.runtime.expression;

import dev.espalier.runtime.bind.Arguments;
import dev.espalier.runtime.bind.Position;
import dev.espalier.runtime.memory.Memory;

/**
 * All that the expressions of one agent's tree read: the agent, what it and its team remember, and room to work in. Not
 * thread-safe.
 *
 * @param <A> the game's agent
 */
public final class Frame<A> {

    private final A agent;
    private final Memory own;
    private final Memory team;
    private final Arguments[] calls;
    private final Position[] scratch;
    private final StrayLog strays = new StrayLog();

    /** A frame for one agent. */
    public Frame(FramePlan<A> plan, A agent, Memory own, Memory team) {
        this.agent = agent;
        this.own = own;
        this.team = team;
        this.calls = new Arguments[plan.calls().size()];
        for (int call = 0; call < calls.length; call++) {
            calls[call] = new LiveArguments<>(this, plan.calls().get(call));
        }
        this.scratch = new Position[plan.scratchPlaces()];
        for (int place = 0; place < scratch.length; place++) {
            scratch[place] = new Position();
        }
    }

    public A agent() {
        return agent;
    }

    /** What the agent remembers, or what its team does. */
    public Memory memory(boolean ofTeam) {
        return ofTeam ? team : own;
    }

    /** Where numbers are counted that had to be replaced. */
    public StrayLog strays() {
        return strays;
    }

    /**
     * The arguments of a function where it is asked.
     *
     * @param call index into {@link FramePlan#calls()}
     */
    public Arguments arguments(int call) {
        return calls[call];
    }

    /**
     * A position to work with, whose content nobody relies on.
     *
     * @param place from 0, below {@link FramePlan#scratchPlaces()}; each is used in one place of the policy
     */
    public Position scratch(int place) {
        return scratch[place];
    }
}
