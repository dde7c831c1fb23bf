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
import dev.espalier.dsl.vocabulary.Function;
import dev.espalier.dsl.vocabulary.Type;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Resolves the names of expressions and finds their types. */
final class ExpressionChecker implements Expression.Visitor<Typed> {

    private final Scope scope;
    private final Limits limits;
    private final Faults faults;
    private final OperatorRules operators;
    private final ArgumentChecker arguments;
    private final Map<String, Typed> checkedConditions = new HashMap<>();
    private final Set<String> inUse = new HashSet<>();
    private int depth;

    ExpressionChecker(Scope scope, Limits limits, Faults faults) {
        this.scope = scope;
        this.limits = limits;
        this.faults = faults;
        this.operators = new OperatorRules(faults);
        this.arguments = new ArgumentChecker(this, faults);
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
                return new Typed.Choice(new TypedExpression.ChoiceConstant(expected, ordinal), 1);
            }
            if (!isChoice(name.name())) {
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
        return fitting(expression, type, what).expression() instanceof TypedExpression.Numeric number
                ? number
                : new TypedExpression.NumericConstant(0);
    }

    /** A number of whatever unit and range. */
    TypedExpression.Numeric anyNumber(Expression expression) {
        Typed typed = check(expression);
        if (typed instanceof Typed.Amount number) {
            return number.expression();
        }
        Requirements.reportType(faults, expression, typed, "a number");
        return new TypedExpression.NumericConstant(0);
    }

    /**
     * An expression for a parameter; whatever stands in for a faulty one is reported.
     *
     * @param what the parameter, for messages
     */
    Typed fitting(Expression expression, Type type, String what) {
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
        Optional<Typed> value = scope.local(name)
                .or(() -> scope.vocabulary().sensor(name))
                .or(() -> scope.variable(name).map(Typed::of));
        if (value.isPresent()) {
            return value.get();
        }
        Optional<Param> param = scope.param(name);
        if (param.isPresent()) {
            return value(param.get());
        }
        Optional<ConditionDefinition> condition = scope.condition(name);
        if (condition.isPresent()) {
            return use(condition.get(), expression.origin().head(), List.of());
        }
        if (scope.isVariable(name)) {
            return Typed.BROKEN;
        }
        reportUnknown(expression);
        return Typed.BROKEN;
    }

    @Override
    public Typed nowhere(Expression.Nowhere expression) {
        return new Typed.Place(new TypedExpression.Nowhere(), 1);
    }

    @Override
    public Typed apply(Expression.Apply expression) {
        String name = expression.name();
        Span head = expression.origin().head();
        Optional<ConditionDefinition> condition = scope.condition(name);
        if (condition.isPresent()) {
            return use(condition.get(), head, expression.arguments());
        }
        Optional<VocabularyIndex.Offer<Function>> function = scope.vocabulary().function(name);
        if (function.isPresent()) {
            return ask(function.get(), expression);
        }
        reportNotApplicable(expression);
        return Typed.BROKEN;
    }

    private Typed ask(VocabularyIndex.Offer<Function> function, Expression.Apply expression) {
        List<Typed> values = arguments.inOrder(
                "function", expression.name(), expression.origin().head(), expression.arguments(), function.plan());
        if (values.contains(Typed.BROKEN)) {
            return Typed.BROKEN;
        }
        int size = values.stream().mapToInt(Typed::size).sum();
        return Typed.of(function.signature(), ArgumentChecker.expressions(values), size);
    }

    private void reportNotApplicable(Expression.Apply expression) {
        String name = expression.name();
        Span head = expression.origin().head();
        if (scope.isReading(name)) {
            faults.add(
                    Code.UNKNOWN_DEFINITION,
                    head,
                    "'" + name + "' is no condition and takes no parentheses.",
                    "write '" + name + "'.",
                    new Fix(expression.origin().span(), name));
            return;
        }
        Set<String> applicable = new LinkedHashSet<>(scope.conditionNames());
        applicable.addAll(scope.vocabulary().functionNames());
        Names.reportUnknown(
                faults,
                Code.UNKNOWN_DEFINITION,
                head,
                name,
                "there is no condition or function '" + name + "'",
                "conditions and functions",
                applicable);
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

    /** Checks a definition for itself, with values that stand for any arguments; once, however often it is used. */
    Typed define(ConditionDefinition condition) {
        Typed known = checkedConditions.get(condition.name());
        if (known != null) {
            return known;
        }
        checkedConditions.put(condition.name(), Typed.BROKEN);
        Typed body = body(condition, scope.plan(condition).standIns());
        if (!(body instanceof Typed.Flag)) {
            Requirements.reportType(faults, condition.body(), body, "true or false");
            body = Typed.BROKEN;
        }
        checkedConditions.put(condition.name(), body);
        return body;
    }

    private Typed body(ConditionDefinition condition, Map<String, Typed> parameters) {
        inUse.add(condition.name());
        Map<String, Typed> before = scope.enter(parameters);
        Typed body = check(condition.body());
        scope.enter(before);
        inUse.remove(condition.name());
        return body;
    }

    private Typed use(ConditionDefinition condition, Span place, List<Argument> given) {
        if (inUse.contains(condition.name())) {
            faults.add(
                    Code.RECURSION,
                    place,
                    "the condition '" + condition.name() + "' uses itself.",
                    "write out what it means without using it.");
            return Typed.BROKEN;
        }
        Typed definition = define(condition);
        ParameterPlan plan = scope.plan(condition);
        List<Typed> values = arguments.inOrder("condition", condition.name(), place, given, plan);
        if (definition instanceof Typed.Broken || values.contains(Typed.BROKEN) || plan.size() == 0) {
            return values.contains(Typed.BROKEN) ? Typed.BROKEN : definition;
        }
        boolean mutedBefore = faults.muted();
        faults.mute(true);
        Typed expanded = body(condition, plan.named(values));
        faults.mute(mutedBefore);
        return expanded;
    }

    private boolean isChoice(String name) {
        return choiceOf(name).isPresent();
    }

    private Optional<Type.Choice> choiceOf(Expression side) {
        return side instanceof Expression.Name name ? choiceOf(name.name()) : Optional.empty();
    }

    private Optional<Type.Choice> choiceOf(String name) {
        return scope.local(name)
                .or(() -> scope.vocabulary().sensor(name))
                .or(() -> scope.assigned(name).map(Typed::of))
                .flatMap(value -> value instanceof Typed.Choice choice ? Optional.of(choice.type()) : Optional.empty());
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
                "there is no sensor, param, var or condition '" + name + "'",
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
