package dev.espalier.dsl.json;

import dev.espalier.dsl.syntax.Argument;
import dev.espalier.dsl.syntax.Expression;
import dev.espalier.dsl.syntax.Origin;
import dev.espalier.dsl.syntax.Quantity;
import dev.espalier.dsl.syntax.Unit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads expressions. */
final class ExpressionDecoder {

    private final JsonFaults faults;
    private final JsonScalars scalars;
    private final SizeGuard size;

    ExpressionDecoder(JsonFaults faults, JsonScalars scalars, SizeGuard size) {
        this.faults = faults;
        this.scalars = scalars;
        this.size = size;
    }

    /**
     * Reads an expression.
     *
     * @param depth how many braces, parentheses and decorators are open where it stands
     */
    Optional<Expression> decode(JsonValue value, int depth) {
        return expression(value).filter(expression -> size.expression(expression, depth));
    }

    /** Reads the arguments of a task or a call; empty after a fault. */
    Optional<List<Argument>> arguments(Optional<JsonValue> value, int depth) {
        Optional<List<Argument>> arguments = arguments(value);
        boolean admitted = arguments.stream()
                .flatMap(List::stream)
                .allMatch(argument -> size.expression(argument.value(), depth + 1));
        return admitted ? arguments : Optional.empty();
    }

    private Optional<Expression> expression(JsonValue value) {
        if (!size.part(value.span())) {
            return Optional.empty();
        }
        if (value instanceof JsonValue.Truth truth) {
            return Optional.of(new Expression.Truth(Origin.at(value.span()), truth.value()));
        }
        if (value instanceof JsonValue.Numeral) {
            return literal(value);
        }
        if (value instanceof JsonValue.Text text) {
            return name(text);
        }
        if (value instanceof JsonValue.Dictionary object) {
            return operation(object);
        }
        faults.expected("a truth, a number, a name or an object with an operator", value);
        return Optional.empty();
    }

    private Optional<Expression> literal(JsonValue value) {
        Optional<Quantity> quantity = scalars.quantity(value);
        return quantity.map(number -> new Expression.Literal(Origin.at(value.span()), number));
    }

    private Optional<Expression> name(JsonValue.Text text) {
        if (text.value().equals("nowhere")) {
            return Optional.of(new Expression.Nowhere(Origin.at(text.span())));
        }
        return Optional.of(text)
                .filter(scalars::isName)
                .map(name -> new Expression.Name(Origin.at(name.inside()), name.value()));
    }

    /** An object is what its first known member says, and may have no members that do not belong to that. */
    private Optional<Expression> operation(JsonValue.Dictionary object) {
        List<String> all = JsonOperators.all();
        Optional<JsonValue.Member> kind = object.members().stream()
                .filter(member -> all.contains(member.name().value()))
                .findFirst();
        if (kind.isEmpty()) {
            if (object.members().isEmpty()) {
                faults.shape(
                        object.span(),
                        "an expression has an operator, but this object is empty.",
                        "write such as {\"not\": ...}.");
            } else {
                faults.unknown(object.members().get(0).name(), "there is no operator", "operators", all);
            }
            return Optional.empty();
        }
        String name = kind.get().name().value();
        if (Unit.ofSymbol(name).isPresent()) {
            return literal(object);
        }
        boolean ask = name.equals("ask");
        List<String> known = ask ? List.of("ask", "arguments") : List.of(name);
        JsonFields fields = new JsonFields(faults, object, ask ? "a question" : "the operator '" + name + "'", known);
        return ask ? apply(object, fields) : operation(object, kind.get());
    }

    private Optional<Expression> operation(JsonValue.Dictionary object, JsonValue.Member member) {
        Origin origin = new Origin(object.span(), member.name().inside(), List.of());
        String name = member.name().value();
        if (JsonOperators.unary(name).isPresent()) {
            return expression(member.value())
                    .map(operand -> new Expression.Unary(
                            origin, JsonOperators.unary(name).get(), operand));
        }
        if (!(member.value() instanceof JsonValue.Array array)
                || array.elements().size() != 2) {
            faults.expected("an array of two expressions", member.value());
            return Optional.empty();
        }
        Optional<Expression> left = expression(array.elements().get(0));
        Optional<Expression> right = expression(array.elements().get(1));
        return JsonOperators.binary(name)
                .flatMap(operator ->
                        left.flatMap(one -> right.map(other -> new Expression.Binary(origin, operator, one, other))));
    }

    private Optional<Expression> apply(JsonValue.Dictionary object, JsonFields fields) {
        Optional<JsonValue.Text> name =
                fields.required("ask").flatMap(value -> scalars.name(value, "the name of a condition or a function"));
        Optional<List<Argument>> arguments = arguments(fields.optional("arguments"));
        return name.flatMap(asked -> arguments.map(given ->
                new Expression.Apply(new Origin(object.span(), asked.inside(), List.of()), asked.value(), given)));
    }

    private Optional<List<Argument>> arguments(Optional<JsonValue> value) {
        if (value.isEmpty()) {
            return Optional.of(List.of());
        }
        return scalars.object(value.get(), "'arguments'").flatMap(this::arguments);
    }

    private Optional<List<Argument>> arguments(JsonValue.Dictionary object) {
        List<Argument> arguments = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (JsonValue.Member member : object.members()) {
            JsonValue.Text name = member.name();
            boolean named = size.part(name.span()) && scalars.isName(name);
            if (named && !names.add(name.value())) {
                faults.twice(name);
            }
            Optional<Expression> value = expression(member.value());
            if (named && value.isPresent()) {
                Origin origin = new Origin(name.span(), name.inside(), List.of());
                arguments.add(new Argument(origin, name.value(), value.get()));
            }
        }
        return arguments.size() == object.members().size() ? Optional.of(arguments) : Optional.empty();
    }
}
