package dev.espalier.dsl.check;

import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.diagnostic.Faults;
import dev.espalier.dsl.diagnostic.Fix;
import dev.espalier.dsl.syntax.Argument;
import dev.espalier.dsl.syntax.ConditionDefinition;
import dev.espalier.dsl.syntax.Expression;
import dev.espalier.dsl.syntax.Limits;
import dev.espalier.dsl.syntax.Param;
import dev.espalier.dsl.syntax.Span;
import dev.espalier.dsl.vocabulary.Type;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Resolves the names of expressions and finds their types. */
final class ExpressionChecker implements Expression.Visitor<Typed> {

    private final Scope scope;
    private final Limits limits;
    private final Faults faults;
    private final OperatorRules operators;
    private final Map<String, Typed> checkedConditions = new HashMap<>();
    private final Set<String> inUse = new HashSet<>();
    private int depth;

    ExpressionChecker(Scope scope, Limits limits, Faults faults) {
        this.scope = scope;
        this.limits = limits;
        this.faults = faults;
        this.operators = new OperatorRules(faults);
    }

    /** An expression of any type. */
    Typed check(Expression expression) {
        if (depth >= limits.operations()) {
            reportTooLarge(expression);
            return Typed.BROKEN;
        }
        depth++;
        try {
            Typed typed = expression.accept(this);
            if (typed.size() > limits.operations()) {
                reportTooLarge(expression);
                return Typed.BROKEN;
            }
            return typed;
        } finally {
            depth--;
        }
    }

    /** An expression where a value of a choice may stand, so that a bare name can be one. */
    private Typed check(Expression expression, Type.Choice expected) {
        if (expression instanceof Expression.Name name) {
            int ordinal = expected.values().indexOf(name.name());
            if (ordinal >= 0) {
                return new Typed.Choice(new TypedExpression.ChoiceConstant(expected, ordinal));
            }
            if (!scope.vocabulary().hasSensor(name.name())) {
                Names.reportUnknown(
                        faults,
                        Code.UNKNOWN_NAME,
                        name.origin().head(),
                        name.name(),
                        "'" + name.name() + "' is no value of " + expected.name(),
                        "values",
                        expected.values());
                return Typed.BROKEN;
            }
        }
        return check(expression);
    }

    /** A test: an expression that is true or false. */
    Typed.Flag flag(Expression expression) {
        Typed typed = check(expression);
        if (typed instanceof Typed.Flag flag) {
            return flag;
        }
        Requirements.reportType(faults, expression, typed, "true or false");
        return OperatorRules.constant(true);
    }

    /**
     * A number for a place that takes a unit and a range.
     *
     * @param what the place, for messages
     */
    TypedExpression.Numeric number(Expression expression, Type.Numeric type, String what) {
        return new Requirements(faults).number(expression, check(expression), type, what);
    }

    /**
     * An expression for a parameter; whatever stands in for a faulty one is reported.
     *
     * @param what the parameter, for messages
     */
    TypedExpression fitting(Expression expression, Type type, String what) {
        Typed typed = type instanceof Type.Choice choice ? check(expression, choice) : check(expression);
        return new Requirements(faults).fit(expression, typed, type, what);
    }

    @Override
    public Typed truth(Expression.Truth expression) {
        return OperatorRules.constant(expression.value());
    }

    @Override
    public Typed literal(Expression.Literal expression) {
        double value = expression.quantity().value();
        return new Typed.Amount(
                new TypedExpression.NumericConstant(value),
                Measure.ofWritten(expression.quantity().unit()),
                Interval.of(value),
                1);
    }

    @Override
    public Typed name(Expression.Name expression) {
        String name = expression.name();
        Optional<Typed> sensor = scope.vocabulary().sensor(name);
        if (sensor.isPresent()) {
            return sensor.get();
        }
        Optional<Param> param = scope.param(name);
        if (param.isPresent()) {
            return value(param.get());
        }
        Optional<ConditionDefinition> condition = scope.condition(name);
        if (condition.isPresent()) {
            return use(condition.get(), expression.origin().head());
        }
        reportUnknown(expression);
        return Typed.BROKEN;
    }

    @Override
    public Typed apply(Expression.Apply expression) {
        Span head = expression.origin().head();
        for (Argument argument : expression.arguments()) {
            faults.add(
                    Code.UNKNOWN_ARGUMENT,
                    argument.origin().head(),
                    "a condition takes no arguments, but '" + argument.name() + "' is given.",
                    "remove it.");
        }
        Optional<ConditionDefinition> condition = scope.condition(expression.name());
        if (condition.isPresent()) {
            return use(condition.get(), head);
        }
        String name = expression.name();
        if (scope.vocabulary().hasSensor(name) || scope.param(name).isPresent()) {
            faults.add(
                    Code.UNKNOWN_DEFINITION,
                    head,
                    "'" + name + "' is no condition and takes no parentheses.",
                    "write '" + name + "'.",
                    new Fix(expression.origin().span(), name));
        } else {
            Names.reportUnknown(
                    faults,
                    Code.UNKNOWN_DEFINITION,
                    head,
                    name,
                    "the policy defines no condition '" + name + "'",
                    "conditions",
                    scope.conditionNames());
        }
        return Typed.BROKEN;
    }

    @Override
    public Typed unary(Expression.Unary expression) {
        return operators.unary(expression, check(expression.operand()));
    }

    @Override
    public Typed binary(Expression.Binary expression) {
        if (expression.operator().isComparison()) {
            Optional<Type.Choice> choice = choiceOf(expression.left()).or(() -> choiceOf(expression.right()));
            if (choice.isPresent()) {
                return operators.binary(
                        expression, check(expression.left(), choice.get()), check(expression.right(), choice.get()));
            }
        }
        return operators.binary(expression, check(expression.left()), check(expression.right()));
    }

    /** Checks a definition that may not be used anywhere. */
    void define(ConditionDefinition condition) {
        if (!checkedConditions.containsKey(condition.name())) {
            use(condition, condition.origin().head());
        }
    }

    private Optional<Type.Choice> choiceOf(Expression side) {
        return side instanceof Expression.Name name
                        && scope.vocabulary().sensor(name.name()).orElse(Typed.BROKEN) instanceof Typed.Choice choice
                ? Optional.of(choice.type())
                : Optional.empty();
    }

    private static Typed value(Param param) {
        double value = param.value().value();
        Interval interval = param.range()
                .map(range -> new Interval(range.low().value(), range.high().value()))
                .orElse(Interval.of(value));
        return new Typed.Amount(
                new TypedExpression.NumericConstant(value),
                Measure.ofWritten(param.value().unit()),
                interval,
                1);
    }

    private Typed use(ConditionDefinition condition, Span place) {
        Typed known = checkedConditions.get(condition.name());
        if (known instanceof Typed.Broken && inUse.contains(condition.name())) {
            faults.add(
                    Code.RECURSION,
                    place,
                    "the condition '" + condition.name() + "' uses itself.",
                    "write out what it means without using it.");
        }
        if (known != null) {
            return known;
        }
        checkedConditions.put(condition.name(), Typed.BROKEN);
        inUse.add(condition.name());
        Typed body = check(condition.body());
        inUse.remove(condition.name());
        if (!(body instanceof Typed.Flag)) {
            Requirements.reportType(faults, condition.body(), body, "true or false");
            body = Typed.BROKEN;
        }
        checkedConditions.put(condition.name(), body);
        return body;
    }

    private void reportUnknown(Expression.Name expression) {
        String name = expression.name();
        Span head = expression.origin().head();
        if (scope.vocabulary().task(name).isPresent()) {
            faults.add(
                    Code.UNKNOWN_NAME,
                    head,
                    "'" + name + "' is a task and has no value.",
                    "make it a node of its own: 'task " + name + "(...)'.");
            return;
        }
        Names.reportUnknown(
                faults,
                Code.UNKNOWN_NAME,
                head,
                name,
                "there is no sensor, param or condition '" + name + "'",
                "names",
                scope.valueNames());
    }

    private void reportTooLarge(Expression expression) {
        faults.add(
                Code.LIMIT,
                expression.origin().head(),
                "this expression has more than " + limits.operations() + " parts, named conditions put in.",
                "make it simpler.");
    }
}
