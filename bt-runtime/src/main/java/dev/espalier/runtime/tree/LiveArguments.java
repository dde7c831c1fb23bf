package dev.espalier.runtime.tree;

import dev.espalier.runtime.bind.Arguments;
import dev.espalier.runtime.bind.Position;
import java.util.List;

/** A task's arguments, read for one agent whenever the task asks. */
final class LiveArguments<A> implements Arguments {

    private final A agent;
    private final List<Argument<A>> arguments;

    LiveArguments(A agent, List<Argument<A>> arguments) {
        this.agent = agent;
        this.arguments = arguments;
    }

    @Override
    public double number(int index) {
        return arguments.get(index).number(agent);
    }

    @Override
    public boolean flag(int index) {
        return arguments.get(index).flag(agent);
    }

    @Override
    public int choice(int index) {
        return arguments.get(index).choice(agent);
    }

    @Override
    public boolean position(int index, Position into) {
        return arguments.get(index).position(agent, into);
    }
}
