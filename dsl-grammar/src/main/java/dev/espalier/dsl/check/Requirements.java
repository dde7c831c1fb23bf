package dev.espalier.dsl.check;

import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.diagnostic.Faults;
import dev.espalier.dsl.diagnostic.Fix;
import dev.espalier.dsl.syntax.Expression;
import dev.espalier.dsl.syntax.Span;
import dev.espalier.dsl.syntax.Unit;
import dev.espalier.dsl.vocabulary.Type;
import java.util.List;

/** Sees that a value has the type, the unit and the range that its place asks for. */
final class Requirements {

    /** So long that a bare number most likely counts milliseconds; four minutes and more are rarely waited for. */
    private static final double LONG_SECONDS = 240;

    private final Faults faults;

    Requirements(Faults faults) {
        this.faults = faults;
    }

    static void reportType(Faults faults, Expression expression, Typed found, String expected) {
        if (expression instanceof Expression.Literal literal && expected.equals("true or false")) {
            String meant = literal.quantity().value() == 0 ? "false" : "true";
            faults.add(
                    Code.WRONG_TYPE,
                    expression.origin().span(),
                    "expected true or false, but this is a number.",
                    "write '" + meant + "'.",
                    new Fix(expression.origin().span(), meant));
        } else if (found instanceof Typed.Place && expected.equals("true or false")) {
            faults.add(
                    Code.WRONG_TYPE,
                    expression.origin().span(),
                    "expected true or false, but this is a position.",
                    "ask whether there is such a place: '" + written(expression) + " != nowhere'.",
                    Fix.behind(expression.origin().span(), " != nowhere"));
        } else if (!(found instanceof Typed.Broken)) {
            faults.add(
                    Code.WRONG_TYPE,
                    expression.origin().span(),
                    "expected " + expected + ", but this is " + found.description() + ".",
                    expected.equals("true or false")
                            ? comparison(expression, found)
                            : "use an expression that is " + expected + ".");
        }
    }

    /** How something that is not true or false is made so. */
    private static String comparison(Expression expression, Typed found) {
        String written = written(expression);
        if (found instanceof Typed.Amount number) {
            double example = number.interval().high() <= 1 ? 0.5 : 3;
            String shown = Numbers.show(example, number.measure().unit());
            return "compare it with a number, as in '" + written + " < " + shown + "'.";
        }
        return found instanceof Typed.Choice choice
                ? "compare it with one of its values, as in '" + written + " = "
                        + choice.type().values().get(0) + "'."
                : "use an expression that is true or false.";
    }

    private static String written(Expression expression) {
        return expression instanceof Expression.Name name ? name.name() : "x";
    }

    /** What fits the type, with the unit of the type; what does not is reported, and broken. */
    Typed fit(Expression expression, Typed found, Type type, String what) {
        if (type instanceof Type.Numeric numeric) {
            return number(expression, found, numeric, what);
        }
        if (type instanceof Type.Position) {
            if (found instanceof Typed.Place) {
                return found;
            }
            reportType(faults, expression, found, "a position");
        } else if (type instanceof Type.Choice choice) {
            if (found instanceof Typed.Choice value && value.type().equals(choice)) {
                return found;
            }
            reportType(faults, expression, found, "a value of " + choice.name());
        } else {
            if (found instanceof Typed.Flag) {
                return found;
            }
            reportType(faults, expression, found, "true or false");
        }
        return Typed.BROKEN;
    }

    private Typed number(Expression expression, Typed found, Type.Numeric type, String what) {
        if (!(found instanceof Typed.Amount number)) {
            reportType(faults, expression, found, "a number");
            return Typed.BROKEN;
        }
        Measure measure = Measure.of(type.unit());
        if (!number.measure().fits(measure)) {
            reportUnit(expression, number, type, what);
        } else if (number.isConstant() && !new Interval(type.low(), type.high()).contains(number.constant())) {
            reportRange(expression, number.constant(), type, what);
        } else if (type.unit() == Unit.SECONDS && number.measure() == Measure.BARE && number.isConstant()) {
            reportMilliseconds(expression, number.constant());
        }
        return new Typed.Amount(number.expression(), measure, number.interval(), number.size());
    }

    private void reportUnit(Expression expression, Typed.Amount number, Type.Numeric type, String what) {
        Measure measure = Measure.of(type.unit());
        String message = what + " is " + phrase(measure) + ", but this is " + phrase(number.measure()) + ".";
        String remedy = measure == Measure.PLAIN ? "leave the unit out." : "give it in " + measure.words() + ".";
        Span span = expression.origin().span();
        if (expression instanceof Expression.Literal literal) {
            String meant = Numbers.show(literal.quantity().value(), type.unit());
            faults.add(Code.WRONG_UNIT, span, message, remedy, new Fix(span, meant));
        } else {
            faults.add(Code.WRONG_UNIT, span, message, remedy);
        }
    }

    /** Many other languages count times in milliseconds. */
    private void reportMilliseconds(Expression expression, double value) {
        if (value >= LONG_SECONDS) {
            String seconds = Numbers.show(value, Unit.SECONDS);
            String meant = Numbers.show(value / 1000, Unit.SECONDS);
            Span span = expression.origin().span();
            faults.add(
                    Code.MILLISECONDS,
                    span,
                    "a time without a unit is in seconds, and this is " + seconds + ". Did you mean milliseconds?",
                    "write '" + meant + "', or '" + seconds + "' if that is meant.",
                    new Fix(List.of(new Fix.Edit(span, meant)), false));
        }
    }

    private void reportRange(Expression expression, double value, Type.Numeric type, String what) {
        Unit unit = type.unit();
        double nearest = likely(value, type);
        String message = what + " must be " + Numbers.range(type.low(), type.high(), unit) + ", but is "
                + Numbers.show(value, unit) + ".";
        String remedy = "use a number inside the range, such as " + Numbers.show(nearest, unit) + ".";
        Span span = expression.origin().span();
        if (expression instanceof Expression.Literal) {
            faults.add(Code.OUT_OF_RANGE, span, message, remedy, new Fix(span, Numbers.show(nearest, unit)));
        } else {
            faults.add(Code.OUT_OF_RANGE, span, message, remedy);
        }
    }

    /** The same direction, a share for what looks like per cent, else the nearest number that is allowed. */
    private static double likely(double value, Type.Numeric type) {
        if (type.unit() == Unit.DEGREES && type.low() == -180 && type.high() == 180 && Math.abs(value) < 1_000_000) {
            return Math.IEEEremainder(value, 360);
        }
        if (type.unit() == Unit.RATIO && type.high() == 1 && value >= 2 && value <= 100) {
            return value / 100;
        }
        return value < type.low() ? type.low() : type.high();
    }

    /** What a type takes, in words. */
    static String describe(Type type) {
        if (type instanceof Type.Numeric numeric) {
            return "a number " + Numbers.range(numeric.low(), numeric.high(), numeric.unit());
        }
        if (type instanceof Type.Position) {
            return "a position";
        }
        return type instanceof Type.Choice choice ? "one of " + String.join(", ", choice.values()) : "true or false";
    }

    private static String phrase(Measure measure) {
        return measure.isUnitless() ? measure.words() : "in " + measure.words();
    }
}
