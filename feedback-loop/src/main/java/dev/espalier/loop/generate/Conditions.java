package dev.espalier.loop.generate;

import dev.espalier.dsl.syntax.Expression;
import dev.espalier.dsl.syntax.Expression.BinaryOperator;
import dev.espalier.dsl.syntax.Expression.UnaryOperator;
import dev.espalier.dsl.syntax.Origin;
import dev.espalier.dsl.syntax.Param;
import dev.espalier.dsl.syntax.Policy;
import dev.espalier.dsl.vocabulary.Sensor;
import dev.espalier.dsl.vocabulary.Type;
import dev.espalier.dsl.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Draws tests of the world that a vocabulary allows. */
final class Conditions {

    private record Numeric(Sensor sensor, Type.Numeric type) {}

    private record Choice(Sensor sensor, Type.Choice type) {}

    private final List<Sensor> flags = new ArrayList<>();
    private final List<Numeric> numerics = new ArrayList<>();
    private final List<Choice> choices = new ArrayList<>();

    Conditions(Vocabulary vocabulary) {
        for (Sensor sensor : vocabulary.sensors()) {
            if (sensor.type() instanceof Type.Flag) {
                flags.add(sensor);
            } else if (sensor.type() instanceof Type.Numeric type && type.low() < type.high()) {
                numerics.add(new Numeric(sensor, type));
            } else if (sensor.type() instanceof Type.Choice type
                    && type.values().size() > 1) {
                choices.add(new Choice(sensor, type));
            }
        }
    }

    /** A test of one or two things; empty when the game has nothing that could be tested. */
    Optional<Expression> draw(Policy policy, RandomGenerator random) {
        Optional<Expression> first = simple(policy, random);
        if (first.isEmpty() || Dice.chance(0.85, random)) {
            return first;
        }
        BinaryOperator operator = Dice.chance(0.6, random) ? BinaryOperator.AND : BinaryOperator.OR;
        return simple(policy, random)
                .filter(second -> !Bare.same(second, first.get()))
                .<Expression>map(second -> new Expression.Binary(Origin.NONE, operator, first.get(), second))
                .or(() -> first);
    }

    /** A test of one thing: a flag, a comparison, or a named condition of the policy. */
    Optional<Expression> simple(Policy policy, RandomGenerator random) {
        if (!policy.conditions().isEmpty() && Dice.chance(0.15, random)) {
            String name = Dice.pick(policy.conditions(), random).name();
            return Optional.of(maybeNot(new Expression.Apply(Origin.NONE, name, List.of()), random));
        }
        // A flag carries more meaning than an arbitrary threshold: it weighs two.
        int things = 2 * flags.size() + numerics.size() + choices.size();
        if (things == 0) {
            return Optional.empty();
        }
        int drawn = random.nextInt(things);
        if (drawn < 2 * flags.size()) {
            return Optional.of(maybeNot(name(flags.get(drawn / 2).name()), random));
        }
        int rest = drawn - 2 * flags.size();
        return Optional.of(
                rest < numerics.size()
                        ? comparison(numerics.get(rest), policy, random)
                        : sameChoice(choices.get(rest - numerics.size()), random));
    }

    /** The range of a numeric sensor. */
    Optional<Type.Numeric> range(String sensorName) {
        return numerics.stream()
                .filter(numeric -> numeric.sensor().name().equals(sensorName))
                .map(Numeric::type)
                .findFirst();
    }

    static Expression not(Expression test) {
        if (test instanceof Expression.Unary unary && unary.operator() == UnaryOperator.NOT) {
            return unary.operand();
        }
        return new Expression.Unary(Origin.NONE, UnaryOperator.NOT, test);
    }

    private Expression comparison(Numeric numeric, Policy policy, RandomGenerator random) {
        Expression left = name(numeric.sensor().name());
        BinaryOperator operator = Dice.chance(0.5, random) ? BinaryOperator.LESS : BinaryOperator.GREATER;
        List<Expression> partners = partners(numeric, policy);
        if (!partners.isEmpty() && Dice.chance(0.2, random)) {
            return new Expression.Binary(Origin.NONE, operator, left, Dice.pick(partners, random));
        }
        double threshold = Numbers.draw(numeric.type(), random);
        if (threshold <= numeric.type().low()) {
            operator = BinaryOperator.GREATER;
        } else if (threshold >= numeric.type().high()) {
            operator = BinaryOperator.LESS;
        }
        Expression right = Numbers.literal(threshold, numeric.type().unit());
        return new Expression.Binary(Origin.NONE, operator, left, right);
    }

    /** What else is counted in the same unit: sensors of the game and params of the policy. */
    private List<Expression> partners(Numeric numeric, Policy policy) {
        List<Expression> partners = new ArrayList<>();
        for (Numeric other : numerics) {
            if (!other.equals(numeric) && other.type().unit() == numeric.type().unit()) {
                partners.add(name(other.sensor().name()));
            }
        }
        for (Param param : policy.params()) {
            double value = param.value().value();
            if (Numbers.written(param.value().unit())
                            == Numbers.written(numeric.type().unit())
                    && value > numeric.type().low()
                    && value < numeric.type().high()) {
                partners.add(name(param.name()));
            }
        }
        return partners;
    }

    private static Expression sameChoice(Choice choice, RandomGenerator random) {
        BinaryOperator operator = Dice.chance(0.7, random) ? BinaryOperator.EQUAL : BinaryOperator.NOT_EQUAL;
        Expression value = name(Dice.pick(choice.type().values(), random));
        return new Expression.Binary(Origin.NONE, operator, name(choice.sensor().name()), value);
    }

    private static Expression maybeNot(Expression test, RandomGenerator random) {
        return Dice.chance(0.3, random) ? not(test) : test;
    }

    private static Expression name(String name) {
        return new Expression.Name(Origin.NONE, name);
    }
}
