package dev.espalier.runtime.expression;

import dev.espalier.runtime.bind.Arguments;
import dev.espalier.runtime.bind.Position;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of a task or a function, read for one agent whenever they are asked for. Not thread-safe.
 *
 * @param <A> the game's agent
 */
public final class LiveArguments<A> implements Arguments {

    private final Frame<A> frame;
    private final List<Argument<A>> arguments;
    private final Position[] places;

    /** The arguments of one node, or of one place where a function is asked, in one agent's tree. */
    public LiveArguments(Frame<A> frame, List<Argument<A>> arguments) {
        this.frame = frame;
        this.arguments = arguments;
        this.places = new Position[arguments.size()];
        for (int index = 0; index < places.length; index++) {
            places[index] = new Position();
        }
    }

    @Override
    public double number(int index) {
        return arguments.get(index).number(frame);
    }

    @Override
    public boolean flag(int index) {
        return arguments.get(index).flag(frame);
    }

    @Override
    public int choice(int index) {
        return arguments.get(index).choice(frame);
    }

    @Override
    public boolean position(int index, Position into) {
        return arguments.get(index).position(frame, into);
    }

    @Override
    public @Nullable Position position(int index) {
        return position(index, places[index]) ? places[index] : null;
    }
}
