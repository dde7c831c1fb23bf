package dev.espalier.runtime.tree;

import dev.espalier.runtime.bind.ChoiceSensor;
import dev.espalier.runtime.bind.FlagSensor;
import dev.espalier.runtime.bind.NumberSensor;
import dev.espalier.runtime.bind.Position;
import dev.espalier.runtime.bind.PositionSensor;

/**
 * How to read one argument of a task. Immutable; shared by all trees of a policy. Read as another type than it has, it
 * throws an {@link IllegalArgumentException} that says so.
 *
 * @param <A> the game's agent
 */
public abstract class Argument<A> {

    private Argument() {}

    public static <A> Argument<A> number(NumberSensor<A> value) {
        return new OfNumber<>(value);
    }

    public static <A> Argument<A> flag(FlagSensor<A> value) {
        return new OfFlag<>(value);
    }

    public static <A> Argument<A> choice(ChoiceSensor<A> value) {
        return new OfChoice<>(value);
    }

    public static <A> Argument<A> position(PositionSensor<A> value) {
        return new OfPosition<>(value);
    }

    double number(A agent) {
        throw misread("a number");
    }

    boolean flag(A agent) {
        throw misread("a flag");
    }

    int choice(A agent) {
        throw misread("a choice");
    }

    boolean position(A agent, Position into) {
        throw misread("a position");
    }

    abstract String kind();

    private IllegalArgumentException misread(String asked) {
        return new IllegalArgumentException("the argument is " + kind() + " but was read as " + asked);
    }

    private static final class OfNumber<A> extends Argument<A> {
        private final NumberSensor<A> value;

        OfNumber(NumberSensor<A> value) {
            this.value = value;
        }

        @Override
        double number(A agent) {
            return value.read(agent);
        }

        @Override
        String kind() {
            return "a number";
        }
    }

    private static final class OfFlag<A> extends Argument<A> {
        private final FlagSensor<A> value;

        OfFlag(FlagSensor<A> value) {
            this.value = value;
        }

        @Override
        boolean flag(A agent) {
            return value.read(agent);
        }

        @Override
        String kind() {
            return "a flag";
        }
    }

    private static final class OfChoice<A> extends Argument<A> {
        private final ChoiceSensor<A> value;

        OfChoice(ChoiceSensor<A> value) {
            this.value = value;
        }

        @Override
        int choice(A agent) {
            return value.read(agent);
        }

        @Override
        String kind() {
            return "a choice";
        }
    }

    private static final class OfPosition<A> extends Argument<A> {
        private final PositionSensor<A> value;

        OfPosition(PositionSensor<A> value) {
            this.value = value;
        }

        @Override
        boolean position(A agent, Position into) {
            return value.read(agent, into);
        }

        @Override
        String kind() {
            return "a position";
        }
    }
}
