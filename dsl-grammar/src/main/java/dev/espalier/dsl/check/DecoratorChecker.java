package dev.espalier.dsl.check;

import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.diagnostic.Faults;
import dev.espalier.dsl.diagnostic.Fix;
import dev.espalier.dsl.syntax.DecoratorKind;
import dev.espalier.dsl.syntax.DecoratorKind.Takes;
import dev.espalier.dsl.syntax.Expression;
import dev.espalier.dsl.syntax.Node;
import dev.espalier.dsl.syntax.Span;
import dev.espalier.dsl.syntax.Unit;
import dev.espalier.dsl.vocabulary.Type;
import java.util.Optional;

/** Checks what stands in a decorator's parentheses, and tells how a decorated node can end. */
final class DecoratorChecker {

    private static final Type.Numeric COUNT = new Type.Numeric(Unit.NONE, 1, 1_000_000);
    private static final Type.Numeric PROBABILITY = new Type.Numeric(Unit.RATIO, 0, 1);
    private static final Type.Numeric WEIGHT = new Type.Numeric(Unit.NONE, 0, 1_000_000);
    static final Type.Numeric DURATION = new Type.Numeric(Unit.SECONDS, 0, Double.POSITIVE_INFINITY);

    private final ExpressionChecker expressions;
    private final Faults faults;

    DecoratorChecker(ExpressionChecker expressions, Faults faults) {
        this.expressions = expressions;
        this.faults = faults;
    }

    Optional<TypedExpression.Numeric> argument(Node.Decorator decorator) {
        DecoratorKind kind = decorator.kind();
        Optional<Expression> argument = decorator.argument();
        if (argument.isEmpty()) {
            if (kind.takes() != Takes.NOTHING && kind.takes() != Takes.OPTIONAL_COUNT) {
                faults.add(
                        Code.MISSING_ARGUMENT,
                        decorator.origin().head(),
                        "'" + kind.keyword() + "' needs " + words(kind.takes()) + ".",
                        "write it in parentheses: '" + kind.keyword() + "(" + example(kind.takes()) + ")'.",
                        Fix.behind(decorator.origin().head(), "(" + example(kind.takes()) + ")"));
            }
            return Optional.empty();
        }
        Expression expression = argument.get();
        if (kind.takes() == Takes.NOTHING) {
            faults.add(
                    Code.UNKNOWN_ARGUMENT,
                    expression.origin().span(),
                    "'" + kind.keyword() + "' takes no argument.",
                    "remove the parentheses and what is in them.",
                    Fix.between(
                            behindHead(decorator), decorator.child().origin().span(), " "));
            return Optional.empty();
        }
        if (kind.takes() == Takes.NUMBER) {
            return Optional.of(expressions.anyNumber(expression));
        }
        Type.Numeric type =
                switch (kind.takes()) {
                    case DURATION -> DURATION;
                    case PROBABILITY -> PROBABILITY;
                    case WEIGHT -> WEIGHT;
                    case NOTHING, NUMBER, OPTIONAL_COUNT, COUNT -> COUNT;
                };
        if (kind == DecoratorKind.REPEAT
                && expression instanceof Expression.Literal literal
                && literal.quantity().value() < 0) {
            faults.add(
                    Code.OUT_OF_RANGE,
                    expression.origin().span(),
                    "'repeat' cannot repeat " + literal.quantity().text() + " times.",
                    "write 'repeat' without an argument to repeat for ever.",
                    Fix.between(
                            behindHead(decorator), decorator.child().origin().span(), " "));
            return Optional.empty();
        }
        String what = "the argument of '" + kind.keyword() + "'";
        TypedExpression.Numeric checked = expressions.number(expression, type, what);
        return Optional.of(type.equals(COUNT) ? rounded(expression, checked, what) : checked);
    }

    private static Span behindHead(Node.Decorator decorator) {
        Span head = decorator.origin().head();
        return new Span(head.end(), head.end(), head.line(), head.column());
    }

    /** A count is a whole number: a literal must be one, a param is rounded. */
    private TypedExpression.Numeric rounded(Expression expression, TypedExpression.Numeric count, String what) {
        if (!(count instanceof TypedExpression.NumericConstant constant)) {
            return count;
        }
        double whole = Math.rint(constant.value());
        if (whole != constant.value() && expression instanceof Expression.Literal) {
            faults.add(
                    Code.OUT_OF_RANGE,
                    expression.origin().span(),
                    what + " must be a whole number.",
                    "write " + Numbers.show(Math.max(1, whole), Unit.NONE) + ".",
                    new Fix(expression.origin().span(), Numbers.show(Math.max(1, whole), Unit.NONE)));
        }
        return new TypedExpression.NumericConstant(whole);
    }

    static Built outcome(CheckedNode.Decorator node, Built child) {
        boolean succeeds = child.canSucceed();
        boolean fails = child.canFail();
        boolean instant = child.instant();
        return switch (node.kind()) {
            case INVERT -> new Built(node, fails, succeeds, instant);
            case SUCCEED -> new Built(node, succeeds || fails, false, instant);
            case FAIL -> new Built(node, false, succeeds || fails, instant);
            case REPEAT -> new Built(node, succeeds && node.argument().isPresent(), fails, false);
            case RETRY -> new Built(node, succeeds, fails, false);
            case UNTIL_SUCCESS -> new Built(node, succeeds, false, false);
            case UNTIL_FAILURE -> new Built(node, fails, false, false);
            case TIMEOUT, COOLDOWN, ONCE -> new Built(node, succeeds, true, instant);
            case WEIGHT, SCORE -> new Built(node, succeeds, fails, instant);
            case CHANCE -> chance(node, child);
        };
    }

    /** Whether a loop goes on for ever over a child that takes no time, so that the agent does nothing any more. */
    static boolean isBusy(CheckedNode.Decorator node, Built child) {
        return child.instant()
                && switch (node.kind()) {
                    case REPEAT -> node.argument().isEmpty() && !child.canFail();
                    case UNTIL_SUCCESS -> !child.canSucceed();
                    case UNTIL_FAILURE -> !child.canFail();
                    default -> false;
                };
    }

    private static Built chance(CheckedNode.Decorator node, Built child) {
        boolean never = node.argument()
                .filter(probability -> probability.equals(new TypedExpression.NumericConstant(0)))
                .isPresent();
        return new Built(node, child.canSucceed() && !never, true, child.instant());
    }

    private static String words(Takes takes) {
        return switch (takes) {
            case NOTHING -> "nothing";
            case OPTIONAL_COUNT, COUNT -> "a number of times";
            case DURATION -> "a duration";
            case PROBABILITY -> "a probability";
            case WEIGHT -> "a weight";
            case NUMBER -> "a number";
        };
    }

    private static String example(Takes takes) {
        return switch (takes) {
            case NOTHING -> "";
            case OPTIONAL_COUNT, COUNT -> "3";
            case DURATION -> "3 s";
            case PROBABILITY -> "0.5";
            case WEIGHT -> "2";
            case NUMBER -> "1 - health";
        };
    }
}
