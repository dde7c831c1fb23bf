package dev.espalier.runtime.reference;

import dev.espalier.dsl.syntax.Argument;
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

/** Makes expressions over the sensors and functions of the scripted world and the names that a policy defines. */
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
    private RandomNames names = new RandomNames(List.of());

    RandomExpressions(SplittableRandom random) {
        this.random = random;
    }

    /** Says which variables and parameters can be used from now on. */
    void use(RandomNames others) {
        names = others;
    }

    static Expression literal(double value, Unit unit) {
        return new Literal(Origin.NONE, new Quantity(value, unit));
    }

    /** An expression of a type, as a policy writes the type. */
    Expression ofType(String type) {
        return switch (type) {
            case "boolean" -> flag(2);
            case "number" -> plain(2);
            case "distance" -> length(2);
            case "duration" -> duration();
            case "position" -> place(2);
            case "stance_kind" -> stance();
            default -> throw new AssertionError(type);
        };
    }

    Expression flag(int depth) {
        int draw = random.nextInt(depth > 0 ? 18 : 10);
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
            case 8, 9 -> named("boolean", "seen");
            case 10 -> new Unary(Origin.NONE, UnaryOperator.NOT, flag(depth - 1));
            case 11 -> binary(BinaryOperator.AND, flag(depth - 1), flag(depth - 1));
            case 12 -> binary(BinaryOperator.OR, flag(depth - 1), flag(depth - 1));
            case 13 -> binary(equality(), place(1), new Expression.Nowhere(Origin.NONE));
            case 14 -> ask("dares", argument("distance", distance()), argument("stance", stance()));
            case 15 ->
                names.conditions()
                        ? ask("near", argument("place", place(1)), argument("reach", length(1)))
                        : name("seen");
            case 16 ->
                names.conditions()
                        ? ask("calm_enough", argument("way_now", stance()), argument("flip", flag(0)))
                        : name("hurt");
            default -> binary(equality(), named("stance_kind", "stance"), stance());
        };
    }

    Expression stance() {
        int draw = random.nextInt(8);
        return switch (draw) {
            case 0, 1, 2, 3 -> name(List.of("stance", "calm", "alert", "wild").get(draw));
            case 4 -> ask("mirrored", argument("stance", named("stance_kind", "stance")), argument("flip", flag(0)));
            default -> named("stance_kind", "stance");
        };
    }

    /** In seconds. */
    Expression duration() {
        int draw = random.nextInt(8);
        return draw < 2 ? name("delay") : draw == 2 ? named("duration", "delay") : literal(draw / 10.0, Unit.SECONDS);
    }

    /** In metres; what is known beforehand lies in the range of the parameter, or the checker would refuse it. */
    Expression aim() {
        return random.nextInt(4) == 0 ? literal(1 + random.nextInt(40), Unit.METRES) : distance();
    }

    Expression place(int depth) {
        int draw = random.nextInt(depth > 0 ? 7 : 4);
        return switch (draw) {
            case 0 -> name("post");
            case 1, 2, 3 -> named("position", "post");
            case 4 -> ask("beside", argument("place", place(depth - 1)), argument("by", farOff()));
            case 5 -> ask("beside", argument("place", place(depth - 1)));
            default -> random.nextInt(3) == 0 ? new Expression.Nowhere(Origin.NONE) : place(depth - 1);
        };
    }

    /** Any number without a unit. */
    Expression plain(int depth) {
        int draw = random.nextInt(depth > 0 ? 8 : 4);
        return switch (draw) {
            case 0 -> name("odd");
            case 1 -> literal(random.nextInt(7), Unit.NONE);
            case 2, 3 -> named("number", "odd");
            case 4 -> new Unary(Origin.NONE, UnaryOperator.NEGATE, plain(depth - 1));
            case 5 -> ask("mix", argument("share", name("health")), argument("bold", flag(0)));
            default -> binary(pick(OPERATIONS), plain(depth - 1), plain(depth - 1));
        };
    }

    /** In metres. */
    private Expression length(int depth) {
        int draw = random.nextInt(depth > 0 ? 9 : 5);
        return switch (draw) {
            case 0, 1 -> name("distance");
            case 2 -> literal(random.nextInt(50), Unit.METRES);
            case 3, 4 -> named("distance", "distance");
            case 5 -> binary(BinaryOperator.ADD, length(depth - 1), length(depth - 1));
            case 6 -> binary(BinaryOperator.SUBTRACT, length(depth - 1), length(depth - 1));
            case 7 -> ask("gap", argument("place", place(1)));
            default -> binary(BinaryOperator.MULTIPLY, length(depth - 1), literal(hundredths(), Unit.NONE));
        };
    }

    /** A length that is not known beforehand. */
    private Expression distance() {
        return binary(BinaryOperator.ADD, name("distance"), length(2));
    }

    private Expression farOff() {
        return binary(BinaryOperator.SUBTRACT, name("distance"), literal(25, Unit.METRES));
    }

    private Expression named(String type, String otherwise) {
        List<String> among = names.ofType(type);
        return name(among.isEmpty() ? otherwise : pick(among));
    }

    private double hundredths() {
        return random.nextInt(101) / 100.0;
    }

    private BinaryOperator equality() {
        return random.nextBoolean() ? BinaryOperator.EQUAL : BinaryOperator.NOT_EQUAL;
    }

    private <T> T pick(List<T> among) {
        return among.get(random.nextInt(among.size()));
    }

    static Argument argument(String name, Expression value) {
        return new Argument(Origin.NONE, name, value);
    }

    private static Expression ask(String name, Argument... arguments) {
        return new Expression.Apply(Origin.NONE, name, List.of(arguments));
    }

    private static Expression name(String name) {
        return new Name(Origin.NONE, name);
    }

    private static Expression binary(BinaryOperator operator, Expression left, Expression right) {
        return new Binary(Origin.NONE, operator, left, right);
    }
}
