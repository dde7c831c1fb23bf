package dev.espalier.dsl.check;

import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.diagnostic.Faults;
import dev.espalier.dsl.diagnostic.Fix;
import dev.espalier.dsl.syntax.ConditionDefinition;
import dev.espalier.dsl.syntax.Expression;
import dev.espalier.dsl.syntax.Limits;
import dev.espalier.dsl.syntax.Origin;
import dev.espalier.dsl.syntax.Param;
import dev.espalier.dsl.syntax.Span;
import dev.espalier.dsl.vocabulary.Function;
import dev.espalier.dsl.vocabulary.Type;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Resolves the names of expressions and finds their types. */
final class ExpressionChecker implements Expression.Visitor<Typed> {

    private final Scope scope;
    private final Limits limits;
    private final Faults faults;
    private final OperatorRules operators;
    private final ArgumentChecker arguments;
    private final NamedConditions conditions;
    private final UnknownValues unknown;
    private int depth;

    ExpressionChecker(Scope scope, Limits limits, Faults faults) {
        this.scope = scope;
        this.limits = limits;
        this.faults = faults;
        this.operators = new OperatorRules(faults);
        this.unknown = new UnknownValues(scope, faults);
        this.arguments = new ArgumentChecker(this, scope.vocabulary(), faults);
        this.conditions = new NamedConditions(scope, this, arguments, faults);
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
            String value = isChoice(name.name())
                    ? name.name()
                    : Spelling.known(faults, name.origin().head(), name.name(), expected.values());
            int ordinal = expected.values().indexOf(value);
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

    /** Whether an expression could be of a type; nothing is reported. */
    boolean mayFit(Expression expression, Type type) {
        boolean mutedBefore = faults.muted();
        faults.mute(true);
        Typed typed = check(expression);
        faults.mute(mutedBefore);
        return NamelessArgument.fits(expression, typed, type);
    }

    /** Whether an expression is true or false; nothing is reported. */
    boolean isFlag(Expression expression) {
        return mayFit(expression, new Type.Flag());
    }

    /** Whether an expression has a fault of its own, wherever it stands; nothing is reported. */
    boolean isFaulty(Expression expression) {
        boolean mutedBefore = faults.muted();
        faults.mute(true);
        Typed typed = check(expression);
        faults.mute(mutedBefore);
        return typed instanceof Typed.Broken;
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
        return read(expression.name(), expression.origin())
                .or(() -> respelt(expression))
                .orElseGet(() -> {
                    unknown.report(expression);
                    return Typed.BROKEN;
                });
    }

    /** What a name stands for that is known in another spelling. */
    private Optional<Typed> respelt(Expression.Name expression) {
        String written = expression.name();
        String meant = Spelling.known(faults, expression.origin().head(), written, scope.valueNames());
        return meant.equals(written) ? Optional.empty() : read(meant, expression.origin());
    }

    /** What a name stands for. */
    private Optional<Typed> read(String name, Origin place) {
        Optional<Typed> value = scope.local(name)
                .or(() -> scope.vocabulary().sensor(name))
                .or(() -> scope.variable(name).map(Typed::of))
                .or(() -> scope.param(name).map(ExpressionChecker::value))
                .or(() -> scope.condition(name).map(condition -> conditions.use(condition, place, List.of())));
        return scope.isVariable(name) ? value.or(() -> Optional.of(Typed.BROKEN)) : value;
    }

    @Override
    public Typed nowhere(Expression.Nowhere expression) {
        return new Typed.Place(new TypedExpression.Nowhere(), 1);
    }

    @Override
    public Typed apply(Expression.Apply expression) {
        Span head = expression.origin().head();
        Set<String> applicable = scope.applicableNames();
        String name = expression.name();
        if (!applicable.contains(name) && !scope.isReading(name)) {
            Set<String> all = new LinkedHashSet<>(applicable);
            all.addAll(scope.valueNames());
            name = Spelling.known(faults, head, name, all);
        }
        Optional<ConditionDefinition> condition = scope.condition(name);
        if (condition.isPresent()) {
            return conditions.use(condition.get(), expression.origin(), expression.arguments());
        }
        Optional<VocabularyIndex.Offer<Function>> function = scope.vocabulary().function(name);
        if (function.isPresent()) {
            return ask(function.get(), expression);
        }
        if (scope.isReading(name) && expression.arguments().isEmpty()) {
            Span end = new Span(
                    head.end(), Math.max(head.end(), expression.origin().span().end()), head.line(), head.column());
            faults.add(
                    Code.NEEDLESS_PARENTHESES,
                    expression.origin().span(),
                    "'" + name + "' takes no parentheses.",
                    "write '" + name + "'.",
                    new Fix(end, ""));
            return read(name, expression.origin()).orElse(Typed.BROKEN);
        }
        unknown.report(expression);
        return Typed.BROKEN;
    }

    private Typed ask(VocabularyIndex.Offer<Function> function, Expression.Apply expression) {
        List<Typed> values = arguments.inOrder(
                "function", function.signature().name(), expression.origin(), expression.arguments(), function.plan());
        if (values.contains(Typed.BROKEN)) {
            return Typed.BROKEN;
        }
        int size = values.stream().mapToInt(Typed::size).sum();
        return Typed.of(function.signature(), ArgumentChecker.expressions(values), size);
    }

    @Override
    public Typed unary(Expression.Unary expression) {
        return operators.unary(expression, check(expression.operand()));
    }

    @Override
    public Typed binary(Expression.Binary expression) {
        Optional<Expression.Name> joined = HyphenatedName.of(expression, scope, faults);
        if (joined.isPresent()) {
            return name(joined.get());
        }
        if (expression.operator().isComparison()) {
            Optional<Type.Choice> choice = choiceOf(expression.left()).or(() -> choiceOf(expression.right()));
            if (choice.isPresent()) {
                return operators.binary(
                        expression, check(expression.left(), choice.get()), check(expression.right(), choice.get()));
            }
        }
        return operators.binary(expression, check(expression.left()), check(expression.right()));
    }

    /** Checks a definition for itself, whether or not it is used. */
    void define(ConditionDefinition condition) {
        conditions.define(condition);
    }

    private boolean isChoice(String name) {
        return choiceOf(name).isPresent();
    }

    private Optional<Type.Choice> choiceOf(Expression side) {
        if (side instanceof Expression.Apply apply) {
            return scope.vocabulary()
                    .function(apply.name())
                    .flatMap(function -> function.signature().type() instanceof Type.Choice choice
                            ? Optional.of(choice)
                            : Optional.empty());
        }
        return side instanceof Expression.Name name ? choiceOf(name.name()) : Optional.empty();
    }

    private Optional<Type.Choice> choiceOf(String name) {
        return scope.local(name)
                .or(() -> scope.vocabulary().sensor(name))
                .or(() -> scope.peek(name).map(Typed::of))
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

    private void reportTooLarge(Expression expression) {
        faults.add(
                Code.LIMIT,
                expression.origin().head(),
                "this expression has more than " + limits.operations() + " parts, named conditions put in.",
                "make it simpler.");
    }
}
