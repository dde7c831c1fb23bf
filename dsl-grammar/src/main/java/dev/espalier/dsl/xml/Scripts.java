package dev.espalier.dsl.xml;

import dev.espalier.dsl.syntax.Argument;
import dev.espalier.dsl.syntax.ConditionDefinition;
import dev.espalier.dsl.syntax.Expression;
import dev.espalier.dsl.syntax.Expression.BinaryOperator;
import dev.espalier.dsl.syntax.Expression.UnaryOperator;
import dev.espalier.dsl.syntax.Parameter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Expressions in the scripting language of BehaviorTree.CPP. Named conditions are written out. That language has no functions
 * and no place that is none: what needs them has no script.
 */
final class Scripts implements Expression.Visitor<Optional<String>> {

    private static final int LONGEST = 4_000;
    private static final int DEEPEST_USE = 16;

    private final Names names;
    private final Map<String, String> given;
    private final int use;

    private Scripts(Names names, Map<String, String> given, int use) {
        this.names = names;
        this.given = given;
        this.use = use;
    }

    static Optional<String> of(Expression expression, Names names) {
        return expression.accept(new Scripts(names, Map.of(), 0)).map(Scripts::withoutOuterParentheses);
    }

    private static String withoutOuterParentheses(String script) {
        return script.startsWith("(") ? script.substring(1, script.length() - 1) : script;
    }

    @Override
    public Optional<String> truth(Expression.Truth expression) {
        return Optional.of(Boolean.toString(expression.value()));
    }

    @Override
    public Optional<String> nowhere(Expression.Nowhere expression) {
        return Optional.empty();
    }

    @Override
    public Optional<String> literal(Expression.Literal expression) {
        double value = expression.quantity().value();
        String digits = Constants.text(Math.abs(value));
        return Optional.of(value < 0 ? "(-" + digits + ")" : digits);
    }

    @Override
    public Optional<String> name(Expression.Name expression) {
        String name = expression.name();
        if (given.containsKey(name)) {
            return Optional.ofNullable(given.get(name));
        }
        return Optional.of(names.isEntry(name) ? name : "'" + name + "'");
    }

    @Override
    public Optional<String> apply(Expression.Apply expression) {
        Optional<ConditionDefinition> definition = names.condition(expression.name());
        if (definition.isEmpty() || use >= DEEPEST_USE) {
            return Optional.empty();
        }
        Map<String, String> arguments = new HashMap<>();
        for (Argument argument : expression.arguments()) {
            Optional<String> value = argument.value().accept(this);
            if (value.isEmpty()) {
                return value;
            }
            arguments.put(argument.name(), value.get());
        }
        boolean complete =
                definition.get().parameters().stream().map(Parameter::name).allMatch(arguments::containsKey);
        return complete
                ? bounded(definition.get().body().accept(new Scripts(names, arguments, use + 1)))
                : Optional.empty();
    }

    @Override
    public Optional<String> unary(Expression.Unary expression) {
        String sign = expression.operator() == UnaryOperator.NOT ? "!" : "-";
        return expression.operand().accept(this).map(operand -> "(" + sign + operand + ")");
    }

    @Override
    public Optional<String> binary(Expression.Binary expression) {
        Optional<String> left = expression.left().accept(this);
        Optional<String> right = expression.right().accept(this);
        return bounded(left.flatMap(
                one -> right.map(other -> "(" + one + " " + symbol(expression.operator()) + " " + other + ")")));
    }

    private static Optional<String> bounded(Optional<String> script) {
        return script.filter(text -> text.length() <= LONGEST);
    }

    private static String symbol(BinaryOperator operator) {
        return switch (operator) {
            case AND -> "&&";
            case OR -> "||";
            case EQUAL -> "==";
            case NOT_EQUAL, LESS, AT_MOST, GREATER, AT_LEAST, ADD, SUBTRACT, MULTIPLY, DIVIDE -> operator.symbol();
        };
    }
}
