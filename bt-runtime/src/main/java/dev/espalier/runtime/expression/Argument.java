package dev.espalier.runtime.expression;

import dev.espalier.runtime.bind.Position;

/**
 * How to read one argument of a task or a function. Immutable; shared by all trees of a policy. Read as another type than it has, it
 * throws an {@link IllegalArgumentException} that says so.
 *
 * @param <A> the game's agent
 */
public abstract class Argument<A> {

    private Argument() {}

    public static <A> Argument<A> number(NumberExpression<A> value) {
        return new OfNumber<>(value);
    }

    public static <A> Argument<A> flag(FlagExpression<A> value) {
        return new OfFlag<>(value);
    }

    public static <A> Argument<A> choice(ChoiceExpression<A> value) {
        return new OfChoice<>(value);
    }

    public static <A> Argument<A> position(PlaceExpression<A> value) {
        return new OfPosition<>(value);
    }

    double number(Frame<A> frame) {
        throw misread("a number");
    }

    boolean flag(Frame<A> frame) {
        throw misread("a flag");
    }

    int choice(Frame<A> frame) {
        throw misread("a choice");
    }

    boolean position(Frame<A> frame, Position into) {
        throw misread("a position");
    }

    abstract String kind();

    private IllegalArgumentException misread(String asked) {
        return new IllegalArgumentException("the argument is " + kind() + " but was read as " + asked);
    }

    private static final class OfNumber<A> extends Argument<A> {
        private final NumberExpression<A> value;

        OfNumber(NumberExpression<A> value) {
            this.value = value;
        }

        @Override
        double number(Frame<A> frame) {
            return value.read(frame);
        }

        @Override
        String kind() {
            return "a number";
        }
    }

    private static final class OfFlag<A> extends Argument<A> {
        private final FlagExpression<A> value;

        OfFlag(FlagExpression<A> value) {
            this.value = value;
        }

        @Override
        boolean flag(Frame<A> frame) {
            return value.read(frame);
        }

        @Override
        String kind() {
            return "a flag";
        }
    }

    private static final class OfChoice<A> extends Argument<A> {
        private final ChoiceExpression<A> value;

        OfChoice(ChoiceExpression<A> value) {
            this.value = value;
        }

        @Override
        int choice(Frame<A> frame) {
            return value.read(frame);
        }

        @Override
        String kind() {
            return "a choice";
        }
    }

    private static final class OfPosition<A> extends Argument<A> {
        private final PlaceExpression<A> value;

        OfPosition(PlaceExpression<A> value) {
            this.value = value;
        }

        @Override
        boolean position(Frame<A> frame, Position into) {
            return value.read(frame, into);
        }

        @Override
        String kind() {
            return "a position";
        }
    }
}
