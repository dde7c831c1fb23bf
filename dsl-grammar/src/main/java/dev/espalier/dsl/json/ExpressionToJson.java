package dev.espalier.dsl.json;

import dev.espalier.dsl.syntax.Argument;
import dev.espalier.dsl.syntax.Expression;
import dev.espalier.dsl.syntax.Span;
import java.util.List;
import java.util.Optional;

/** Writes expressions as JSON. */
final class ExpressionToJson implements Expression.Visitor<JsonValue> {

    private static final ExpressionToJson WRITER = new ExpressionToJson();

    static JsonValue write(Expression expression) {
        return expression.accept(WRITER);
    }

    /** The arguments of a task, a call or an expression; empty if there are none. */
    static Optional<JsonValue> write(List<Argument> arguments) {
        if (arguments.isEmpty()) {
            return Optional.empty();
        }
        JsonObject object = new JsonObject();
        arguments.forEach(argument -> object.with(argument.name(), write(argument.value())));
        return Optional.of(object.done());
    }

    @Override
    public JsonValue truth(Expression.Truth expression) {
        return new JsonValue.Truth(Span.NONE, expression.value());
    }

    @Override
    public JsonValue nowhere(Expression.Nowhere expression) {
        return JsonObject.text("nowhere");
    }

    @Override
    public JsonValue literal(Expression.Literal expression) {
        return JsonObject.quantity(expression.quantity());
    }

    @Override
    public JsonValue name(Expression.Name expression) {
        return JsonObject.text(expression.name());
    }

    @Override
    public JsonValue apply(Expression.Apply expression) {
        return new JsonObject()
                .with("ask", expression.name())
                .with("arguments", write(expression.arguments()))
                .done();
    }

    @Override
    public JsonValue unary(Expression.Unary expression) {
        return JsonObject.of(JsonOperators.name(expression.operator()), write(expression.operand()));
    }

    @Override
    public JsonValue binary(Expression.Binary expression) {
        return JsonObject.of(
                expression.operator().symbol(), JsonObject.array(write(expression.left()), write(expression.right())));
    }
}
