package dev.espalier.loop.generate;

import dev.espalier.dsl.syntax.Expression;
import dev.espalier.dsl.syntax.Expression.BinaryOperator;
import dev.espalier.dsl.syntax.Origin;
import dev.espalier.dsl.syntax.Policy;
import dev.espalier.dsl.vocabulary.Type;
import dev.espalier.loop.generate.Sites.Site;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Changes a test of the world a little: a threshold, an operator, one part of it. */
final class TestChange {

    private final Conditions conditions;

    TestChange(Conditions conditions) {
        this.conditions = conditions;
    }

    /** Another test; empty if the draw fits nothing in this one. */
    Optional<Expression> change(Expression test, Policy policy, RandomGenerator random) {
        List<Site> sites = Sites.of(test);
        double drawn = random.nextDouble();
        if (drawn < 0.35) {
            return threshold(test, sites, random);
        }
        if (drawn < 0.5) {
            return operator(test, sites, random);
        }
        Site flag = Dice.pick(sites.stream().filter(Site::isFlag).toList(), random);
        if (drawn < 0.6) {
            return Optional.of(Sites.with(test, flag, Conditions.not(flag.expression())));
        }
        if (drawn < 0.75) {
            BinaryOperator both = random.nextBoolean() ? BinaryOperator.AND : BinaryOperator.OR;
            return conditions
                    .simple(policy, random)
                    .map(more ->
                            Sites.with(test, flag, new Expression.Binary(Origin.NONE, both, flag.expression(), more)));
        }
        if (drawn < 0.85
                && flag.expression() instanceof Expression.Binary pair
                && pair.operator().precedence() <= 2) {
            return Optional.of(Sites.with(test, flag, random.nextBoolean() ? pair.left() : pair.right()));
        }
        return conditions.draw(policy, random).map(other -> Sites.with(test, flag, other));
    }

    /** Moves a number that a sensor is compared with, inside the sensor's range. */
    private Optional<Expression> threshold(Expression test, List<Site> sites, RandomGenerator random) {
        List<Site> thresholds = sites.stream()
                .filter(site -> site.expression() instanceof Expression.Literal
                        && site.parent().isPresent()
                        && rangeBeside(site.parent().get()).isPresent())
                .toList();
        if (thresholds.isEmpty()) {
            return Optional.empty();
        }
        Site site = Dice.pick(thresholds, random);
        Type.Numeric range = rangeBeside(site.parent().orElseThrow()).orElseThrow();
        double value = ((Expression.Literal) site.expression()).quantity().value();
        double moved = Numbers.near(value, range, random);
        return Optional.of(Sites.with(test, site, Numbers.literal(moved, range.unit())));
    }

    private Optional<Expression> operator(Expression test, List<Site> sites, RandomGenerator random) {
        List<Site> operations = sites.stream()
                .filter(site -> site.expression() instanceof Expression.Binary binary
                        && !alternatives(binary.operator()).isEmpty())
                .toList();
        if (operations.isEmpty()) {
            return Optional.empty();
        }
        Site site = Dice.pick(operations, random);
        Expression.Binary old = (Expression.Binary) site.expression();
        BinaryOperator other = Dice.pick(alternatives(old.operator()), random);
        return Optional.of(Sites.with(test, site, new Expression.Binary(old.origin(), other, old.left(), old.right())));
    }

    private static List<BinaryOperator> alternatives(BinaryOperator operator) {
        return switch (operator) {
            case AND -> List.of(BinaryOperator.OR);
            case OR -> List.of(BinaryOperator.AND);
            case EQUAL -> List.of(BinaryOperator.NOT_EQUAL);
            case NOT_EQUAL -> List.of(BinaryOperator.EQUAL);
            case LESS, AT_MOST -> List.of(BinaryOperator.GREATER, BinaryOperator.AT_LEAST);
            case GREATER, AT_LEAST -> List.of(BinaryOperator.LESS, BinaryOperator.AT_MOST);
            case ADD, SUBTRACT, MULTIPLY, DIVIDE -> List.of();
        };
    }

    private Optional<Type.Numeric> rangeBeside(Expression parent) {
        if (!(parent instanceof Expression.Binary binary) || !binary.operator().isComparison()) {
            return Optional.empty();
        }
        Expression named = binary.left() instanceof Expression.Name ? binary.left() : binary.right();
        return named instanceof Expression.Name name ? conditions.range(name.name()) : Optional.empty();
    }
}
