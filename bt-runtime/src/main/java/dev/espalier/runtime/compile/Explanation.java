package dev.espalier.runtime.compile;

import dev.espalier.dsl.check.CheckedNode;
import dev.espalier.dsl.check.TypedExpression;
import dev.espalier.dsl.syntax.Unit;
import dev.espalier.dsl.vocabulary.Type;
import dev.espalier.runtime.bind.Binding;
import dev.espalier.runtime.bind.Position;
import dev.espalier.runtime.expression.ChoiceExpression;
import dev.espalier.runtime.expression.FlagExpression;
import dev.espalier.runtime.expression.Frame;
import dev.espalier.runtime.expression.NumberExpression;
import dev.espalier.runtime.expression.PlaceExpression;
import dev.espalier.runtime.trace.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Reads for people what the expressions of a node read. Everything is compiled anew for it, off the tick path, so that trees
 * carry nothing for it.
 */
final class Explanation<A> {

    private final ExpressionCompiler<A> expressions;
    private final List<Part<A>> parts = new ArrayList<>();

    private record Part<A>(String name, Function<Frame<A>, String> value) {}

    Explanation(Binding<A> binding, CheckedNode root, int node) {
        expressions = new ExpressionCompiler<>(binding);
        for (TypedExpression expression : Parts.of(root, node)) {
            parts.add(new Part<>(name(expression), value(expression)));
        }
    }

    /** What an agent reads now. What throws an exception reads as that. */
    List<Reading> read(Frame<A> of) {
        Frame<A> frame = new Frame<>(expressions.framePlan(), of.agent(), of.memory(false), of.memory(true));
        return parts.stream()
                .map(part -> new Reading(part.name(), read(part, frame)))
                .toList();
    }

    private static <A> String read(Part<A> part, Frame<A> frame) {
        try {
            return part.value().apply(frame);
        } catch (RuntimeException fault) {
            return fault.toString();
        }
    }

    private static String name(TypedExpression expression) {
        return Source.of(expression).name();
    }

    private Function<Frame<A>, String> value(TypedExpression expression) {
        Type type = Source.of(expression).type();
        if (expression instanceof TypedExpression.Numeric numeric && type instanceof Type.Numeric number) {
            NumberExpression<A> value = expressions.number(numeric);
            return frame -> text(value.read(frame), number.unit());
        } else if (expression instanceof TypedExpression.Flag flag) {
            FlagExpression<A> value = expressions.flag(flag);
            return frame -> String.valueOf(value.read(frame));
        } else if (expression instanceof TypedExpression.Choice choice) {
            ChoiceExpression<A> value = expressions.choice(choice);
            return frame -> choice.type().values().get(value.read(frame));
        } else if (expression instanceof TypedExpression.Place place) {
            PlaceExpression<A> value = expressions.place(place);
            return frame -> text(value, frame);
        }
        throw new IllegalArgumentException("no value of " + expression);
    }

    private static String text(double number, Unit unit) {
        return String.format(Locale.ROOT, "%.2f", number) + (unit.symbol().isEmpty() ? "" : " " + unit.symbol());
    }

    private static <A> String text(PlaceExpression<A> place, Frame<A> frame) {
        Position at = new Position();
        return place.read(frame, at) ? String.format(Locale.ROOT, "(%.2f, %.2f, %.2f)", at.x, at.y, at.z) : "nowhere";
    }
}
