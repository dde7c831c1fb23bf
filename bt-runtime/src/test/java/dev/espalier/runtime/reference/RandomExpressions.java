package dev.espalier.runtime.reference;

import dev.espalier.dsl.syntax.Expression;
import dev.espalier.dsl.syntax.Expression.Binary;
import dev.espalier.dsl.syntax.Expression.BinaryOperator;
import dev.espalier.dsl.syntax.Expression.Literal;
import dev.espalier.dsl.syntax.Expression.Name;
import dev.espalier.dsl.syntax.Expression.Truth;
import dev.espalier.dsl.syntax.Expression.Unary;
import dev.espalier.dsl.syntax.Expression.UnaryOperator;
import dev.espalier.dsl.syntax.Origin;
import dev.espalier.dsl.syntax.Quantity;
import dev.espalier.dsl.syntax.Unit;
import java.util.List;
import java.util.SplittableRandom;

/** Makes expressions over the sensors of the scripted world. */
final class RandomExpressions {

    private static final List<BinaryOperator> COMPARISONS = List.of(
            BinaryOperator.EQUAL,
            BinaryOperator.NOT_EQUAL,
            BinaryOperator.LESS,
            BinaryOperator.AT_MOST,
            BinaryOperator.GREATER,
            BinaryOperator.AT_LEAST);
    private static final List<BinaryOperator> OPERATIONS =
            List.of(BinaryOperator.ADD, BinaryOperator.SUBTRACT, BinaryOperator.MULTIPLY, BinaryOperator.DIVIDE);

    private final SplittableRandom random;

    RandomExpressions(SplittableRandom random) {
        this.random = random;
    }

    static Expression literal(double value, Unit unit) {
        return new Literal(Origin.NONE, new Quantity(value, unit));
    }

    Expression flag(int depth) {
        int draw = random.nextInt(depth > 0 ? 12 : 8);
        return switch (draw) {
            case 0, 1 -> name("seen");
            case 2, 3 -> name("hurt");
            case 4 -> name("shaky");
            case 5 -> binary(pick(COMPARISONS), name("health"), literal(hundredths(), Unit.NONE));
            case 6 -> binary(pick(COMPARISONS), length(1), length(1));
            case 7 ->
                random.nextInt(4) == 0
                        ? new Truth(Origin.NONE, random.nextBoolean())
                        : binary(pick(COMPARISONS), plain(2), plain(1));
            case 8 -> new Unary(Origin.NONE, UnaryOperator.NOT, flag(depth - 1));
            case 9 -> binary(BinaryOperator.AND, flag(depth - 1), flag(depth - 1));
            case 10 -> binary(BinaryOperator.OR, flag(depth - 1), flag(depth - 1));
            default ->
                binary(
                        random.nextBoolean() ? BinaryOperator.EQUAL : BinaryOperator.NOT_EQUAL,
                        name("stance"),
                        stance());
        };
    }

    Expression stance() {
        return name(List.of("stance", "calm", "alert", "wild").get(random.nextInt(4)));
    }

    /** In seconds. */
    Expression duration() {
        return random.nextInt(4) == 0 ? name("delay") : literal(random.nextInt(9) / 10.0, Unit.SECONDS);
    }

    /** In metres; what is known beforehand lies in the range of the parameter, or the checker would refuse it. */
    Expression aim() {
        return random.nextInt(4) == 0
                ? literal(1 + random.nextInt(40), Unit.METRES)
                : binary(BinaryOperator.ADD, name("distance"), length(2));
    }

    /** In metres. */
    private Expression length(int depth) {
        int draw = random.nextInt(depth > 0 ? 6 : 3);
        return switch (draw) {
            case 0, 1 -> name("distance");
            case 2 -> literal(random.nextInt(50), Unit.METRES);
            case 3 -> binary(BinaryOperator.ADD, length(depth - 1), length(depth - 1));
            case 4 -> binary(BinaryOperator.SUBTRACT, length(depth - 1), length(depth - 1));
            default -> binary(BinaryOperator.MULTIPLY, length(depth - 1), literal(hundredths(), Unit.NONE));
        };
    }

    /** Without a unit. */
    private Expression plain(int depth) {
        int draw = random.nextInt(depth > 0 ? 6 : 2);
        return switch (draw) {
            case 0 -> name("odd");
            case 1 -> literal(random.nextInt(7), Unit.NONE);
            case 2 -> new Unary(Origin.NONE, UnaryOperator.NEGATE, plain(depth - 1));
            default -> binary(pick(OPERATIONS), plain(depth - 1), plain(depth - 1));
        };
    }

    private double hundredths() {
        return random.nextInt(101) / 100.0;
    }

    private <T> T pick(List<T> among) {
        return among.get(random.nextInt(among.size()));
    }

    private static Expression name(String name) {
        return new Name(Origin.NONE, name);
    }

    private static Expression binary(BinaryOperator operator, Expression left, Expression right) {
        return new Binary(Origin.NONE, operator, left, right);
    }
}
