package dev.espalier.dsl.export;

import dev.espalier.dsl.syntax.Expression.BinaryOperator;
import dev.espalier.dsl.vocabulary.Function;
import dev.espalier.dsl.vocabulary.TaskParameter;
import dev.espalier.dsl.vocabulary.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The definitions for expressions in one scope, in the JSON form of policies; the same types as in {@link TextExpressions}. */
final class SchemaExpressions {

    /** As far as a number goes where no range is asked for. */
    private static final double FAR = 1_000;

    private final Schema.Definitions definitions;
    private final Offer offer;
    private final Scope scope;

    SchemaExpressions(Schema.Definitions definitions, Offer offer, Scope scope) {
        this.definitions = definitions;
        this.offer = offer;
        this.scope = scope;
    }

    private Object refer(String name, Supplier<Object> body) {
        return definitions.refer(name + scope.suffix(), body);
    }

    private static Object binary(BinaryOperator operator, Object left, Object right) {
        return Schema.object(operator.symbol(), Schema.tuple(List.of(left, right)));
    }

    /** An expression that is true or false. */
    Object test() {
        return refer("test", () -> {
            List<Object> alternatives = atoms(Sort.FLAG);
            alternatives.add(Schema.flag());
            scope.conditions().forEach(condition -> alternatives.add(condition(condition)));
            alternatives.add(Schema.object("not", test()));
            alternatives.add(binary(BinaryOperator.AND, test(), test()));
            alternatives.add(binary(BinaryOperator.OR, test(), test()));
            Stream.of(BinaryOperator.values())
                    .filter(BinaryOperator::isComparison)
                    .forEach(operator -> addComparisons(alternatives, operator));
            return Schema.anyOf(alternatives);
        });
    }

    private void addComparisons(List<Object> alternatives, BinaryOperator operator) {
        offer.measures().forEach(measure -> alternatives.add(binary(operator, number(measure), number(measure))));
        if (operator != BinaryOperator.EQUAL && operator != BinaryOperator.NOT_EQUAL) {
            return;
        }
        alternatives.add(binary(operator, test(), test()));
        if (offer.hasPositions(scope)) {
            alternatives.add(binary(operator, position(), Schema.word("nowhere")));
        }
        for (Sort choice : offer.choices()) {
            List<String> readings = offer.readings(choice, scope);
            if (!readings.isEmpty()) {
                alternatives.add(binary(operator, Schema.words(readings), choice(choice)));
            }
        }
    }

    private Object condition(Scope.Definition condition) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("ask", Schema.word(condition.name()));
        place(condition).ifPresent(arguments -> properties.put("arguments", arguments));
        return Schema.object(properties);
    }

    /** The arguments of a condition or a call of the pool; empty when it takes none. */
    Optional<Object> place(Scope.Definition definition) {
        return definition.place().map(place -> Schema.object(place, position()));
    }

    /** A number of a measure, constant or not. */
    Object number(Measure measure) {
        return refer(measure.word(), () -> {
            List<Object> alternatives = atoms(Sort.of(measure));
            List<String> params = offer.params().stream()
                    .filter(param -> param.range().measure() == measure)
                    .map(Offer.PoolParam::name)
                    .toList();
            if (!params.isEmpty()) {
                alternatives.add(Schema.words(params));
            }
            alternatives.add(literal(measure));
            alternatives.add(Schema.object("minus", number(measure)));
            alternatives.add(binary(BinaryOperator.ADD, number(measure), number(measure)));
            alternatives.add(binary(BinaryOperator.SUBTRACT, number(measure), number(measure)));
            addProducts(alternatives, measure);
            return Schema.anyOf(alternatives);
        });
    }

    private void addProducts(List<Object> alternatives, Measure measure) {
        Object plain = number(Measure.NUMBER);
        alternatives.add(binary(BinaryOperator.MULTIPLY, number(measure), plain));
        alternatives.add(binary(BinaryOperator.DIVIDE, number(measure), plain));
        if (measure == Measure.NUMBER) {
            offer.measures().stream()
                    .filter(other -> other != Measure.NUMBER)
                    .forEach(other -> alternatives.add(binary(BinaryOperator.DIVIDE, number(other), number(other))));
        } else {
            alternatives.add(binary(BinaryOperator.MULTIPLY, plain, number(measure)));
        }
    }

    /** Any number of a measure, as written. */
    static Object literal(Measure measure) {
        return quantity(measure, Schema.number("number", -FAR, FAR));
    }

    /** A number of a range, as written. */
    static Object literal(NumberRange range) {
        return quantity(range.measure(), Schema.number("number", range.low(), range.high()));
    }

    static Object exactly(double value, Measure measure) {
        return quantity(measure, Schema.exactly(value));
    }

    private static Object quantity(Measure measure, Object number) {
        return measure.symbol().isEmpty() ? number : Schema.object(measure.symbol(), number);
    }

    /** A number that fits a range; see {@link TextExpressions#number(NumberRange)}. */
    Object number(NumberRange range) {
        return fitting(literal(range), range);
    }

    /** A whole number of a range, or what is rounded to one. */
    Object count(NumberRange range) {
        return fitting(Schema.number("integer", range.low(), range.high()), range);
    }

    private Object fitting(Object literal, NumberRange range) {
        List<Object> alternatives = new ArrayList<>();
        alternatives.add(literal);
        List<String> params = offer.params(range);
        if (!params.isEmpty()) {
            alternatives.add(Schema.words(params));
        }
        live(range.measure()).ifPresent(alternatives::add);
        return Schema.anyOf(alternatives);
    }

    private Optional<Object> live(Measure measure) {
        Sort sort = Sort.of(measure);
        if (offer.readings(sort, scope).isEmpty()
                && offer.functions(sort, scope).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(liveReference(measure));
    }

    private Object liveReference(Measure measure) {
        return refer("live_" + measure.word(), () -> {
            Object live = liveReference(measure);
            List<Object> alternatives = atoms(Sort.of(measure));
            alternatives.add(Schema.object("minus", live));
            alternatives.add(binary(BinaryOperator.ADD, live, number(measure)));
            alternatives.add(binary(BinaryOperator.SUBTRACT, live, number(measure)));
            alternatives.add(binary(BinaryOperator.MULTIPLY, live, number(Measure.NUMBER)));
            alternatives.add(binary(BinaryOperator.DIVIDE, live, number(Measure.NUMBER)));
            return Schema.anyOf(alternatives);
        });
    }

    Object position() {
        return refer("position", () -> Schema.anyOf(atoms(Sort.POSITION)));
    }

    private Object choice(Sort choice) {
        return refer("choice_" + (offer.choices().indexOf(choice) + 1), () -> {
            List<Object> alternatives = atoms(choice);
            alternatives.add(Schema.words(choice.values()));
            return Schema.anyOf(alternatives);
        });
    }

    /** What can be set as the value of a variable. */
    Object anyOf(Sort sort) {
        for (Measure measure : Measure.values()) {
            if (sort.equals(Sort.of(measure))) {
                return number(measure);
            }
        }
        if (sort.isChoice()) {
            return choice(sort);
        }
        return sort.equals(Sort.POSITION) ? Schema.anyOf(List.of(position(), Schema.word("nowhere"))) : test();
    }

    /** Names and functions of a sort. */
    private List<Object> atoms(Sort sort) {
        List<Object> atoms = new ArrayList<>();
        List<String> readings = offer.readings(sort, scope);
        if (!readings.isEmpty()) {
            atoms.add(Schema.words(readings));
        }
        for (Function function : offer.functions(sort, scope)) {
            Map<String, Object> properties = new LinkedHashMap<>();
            properties.put("ask", Schema.word(function.name()));
            arguments(function.parameters()).ifPresent(arguments -> properties.put("arguments", arguments));
            atoms.add(Schema.object(properties));
        }
        return atoms;
    }

    /** All arguments, those with a standard value too; empty when there are none. */
    Optional<Object> arguments(List<TaskParameter> parameters) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (TaskParameter parameter : parameters) {
            if (!(parameter.type() instanceof Type.Position) || offer.hasPositions(scope)) {
                values.put(parameter.name(), argument(parameter.type()));
            }
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(Schema.object(values));
    }

    private Object argument(Type type) {
        if (type instanceof Type.Numeric numeric) {
            return number(NumberRange.of(numeric));
        }
        return type instanceof Type.Position ? position() : anyOf(Sort.of(type));
    }
}
