package dev.espalier.dsl.check;

import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.diagnostic.Faults;
import dev.espalier.dsl.diagnostic.Fix;
import dev.espalier.dsl.syntax.Expression;
import dev.espalier.dsl.syntax.Expression.BinaryOperator;
import dev.espalier.dsl.syntax.Span;
import dev.espalier.dsl.syntax.Unit;
import java.util.Optional;

/** What comparisons of numbers and arithmetic take and give: units that fit, ranges that leave something open. */
final class NumberRules {

    private final Faults faults;

    NumberRules(Faults faults) {
        this.faults = faults;
    }

    Typed comparison(Expression.Binary expression, Typed.Amount left, Typed.Amount right) {
        BinaryOperator operator = expression.operator();
        if (!left.measure().fits(right.measure())) {
            reportMixed(expression, left, right);
            return Typed.BROKEN;
        }
        Decision decision = left.interval().compared(operator, right.interval());
        if (decision != Decision.OPEN) {
            reportDecided(expression, decision, left, right);
        }
        if (left.isConstant() && right.isConstant()) {
            boolean value =
                    Interval.of(left.constant()).compared(operator, Interval.of(right.constant())) == Decision.TRUE;
            return new Typed.Flag(new TypedExpression.FlagConstant(value), decision, 3);
        }
        return new Typed.Flag(
                new TypedExpression.Comparison(operator, left.expression(), right.expression()),
                decision,
                left.size() + right.size() + 1);
    }

    private void reportDecided(Expression.Binary expression, Decision decision, Typed.Amount left, Typed.Amount right) {
        String always = decision == Decision.TRUE ? "true" : "false";
        String message = "this comparison is always " + always + ": the left side is " + show(left)
                + ", the right side " + show(right) + ".";
        Optional<Fix> share = share(expression.right(), right, left).or(() -> share(expression.left(), left, right));
        Span span = expression.origin().span();
        if (share.isPresent()) {
            String meant = share.get().edits().get(0).replacement();
            faults.add(Code.DECIDED, span, message, "write a share from 0 to 1, such as " + meant + ".", share.get());
        } else {
            faults.add(Code.DECIDED, span, message, "compare with a value inside the range.");
        }
    }

    /** A per cent value that is compared with a share. */
    private static Optional<Fix> share(Expression written, Typed.Amount number, Typed.Amount other) {
        boolean isShare = other.interval().low() >= 0 && other.interval().high() <= 1 && !other.isConstant();
        return isShare && written instanceof Expression.Literal && number.constant() >= 2 && number.constant() <= 100
                ? Optional.of(new Fix(written.origin().span(), Numbers.show(number.constant() / 100, Unit.NONE)))
                : Optional.empty();
    }

    private static String show(Typed.Amount number) {
        Interval interval = number.interval();
        return interval.low() == interval.high()
                ? Numbers.show(interval.low(), number.measure().unit())
                : Numbers.range(
                        interval.low(), interval.high(), number.measure().unit());
    }

    Typed arithmetic(Expression.Binary expression, Typed.Amount left, Typed.Amount right) {
        BinaryOperator operator = expression.operator();
        boolean sum = operator == BinaryOperator.ADD || operator == BinaryOperator.SUBTRACT;
        Measure measure;
        if (sum ? left.measure().fits(right.measure()) : right.measure().isUnitless()) {
            measure = sum ? left.measure().and(right.measure()) : scaled(left.measure(), right.measure());
        } else if (operator == BinaryOperator.MULTIPLY && left.measure().isUnitless()) {
            measure = right.measure();
        } else if (operator == BinaryOperator.DIVIDE && left.measure() == right.measure()) {
            measure = Measure.PLAIN;
        } else {
            reportMixed(expression, left, right);
            return Typed.BROKEN;
        }
        TypedExpression.Numeric combined = left.isConstant() && right.isConstant()
                ? new TypedExpression.NumericConstant(compute(operator, left.constant(), right.constant()))
                : new TypedExpression.Arithmetic(operator, left.expression(), right.expression());
        return new Typed.Amount(
                combined,
                measure,
                left.interval().combined(operator, right.interval()),
                left.size() + right.size() + 1);
    }

    /** A bare number times a count is a count; anything else keeps its unit. */
    private static Measure scaled(Measure left, Measure right) {
        return left == Measure.BARE ? right : left;
    }

    private static double compute(BinaryOperator operator, double left, double right) {
        return switch (operator) {
            case ADD -> left + right;
            case SUBTRACT -> left - right;
            case MULTIPLY -> left * right;
            case DIVIDE -> right == 0 ? 0 : left / right;
            default -> throw new IllegalArgumentException("no arithmetic: " + operator);
        };
    }

    private void reportMixed(Expression.Binary expression, Typed.Amount left, Typed.Amount right) {
        String message = "'" + expression.operator().symbol() + "' cannot take "
                + left.measure().words() + " on its left and "
                + right.measure().words() + " on its right.";
        Span span = expression.origin().span();
        boolean scaling =
                expression.operator() == BinaryOperator.MULTIPLY || expression.operator() == BinaryOperator.DIVIDE;
        boolean onTheRight = expression.right() instanceof Expression.Literal;
        Expression literal = onTheRight ? expression.right() : expression.left();
        if (literal instanceof Expression.Literal number && !scaling) {
            Unit unit = (onTheRight ? left : right).measure().unit();
            String meant = Numbers.show(number.quantity().value(), unit);
            faults.add(
                    Code.WRONG_UNIT,
                    span,
                    message,
                    "write '" + meant + "'.",
                    new Fix(number.origin().span(), meant));
        } else {
            String remedy = !scaling
                    ? "bring both sides to one unit."
                    : expression.operator() == BinaryOperator.MULTIPLY
                            ? "use a number without a unit on one side."
                            : "divide by a number without a unit, or by one of the same unit.";
            faults.add(Code.WRONG_UNIT, span, message, remedy);
        }
    }
}
