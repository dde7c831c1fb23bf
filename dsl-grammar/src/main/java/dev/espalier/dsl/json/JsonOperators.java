package dev.espalier.dsl.json;

import dev.espalier.dsl.syntax.Expression.BinaryOperator;
import dev.espalier.dsl.syntax.Expression.UnaryOperator;
import dev.espalier.dsl.syntax.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the operators are called in JSON: as in the language, but for the sign, which would be a subtraction. */
final class JsonOperators {

    private JsonOperators() {}

    static String name(UnaryOperator operator) {
        return operator == UnaryOperator.NEGATE ? "minus" : operator.symbol();
    }

    static Optional<UnaryOperator> unary(String name) {
        for (UnaryOperator operator : UnaryOperator.values()) {
            if (name(operator).equals(name)) {
                return Optional.of(operator);
            }
        }
        return Optional.empty();
    }

    static Optional<BinaryOperator> binary(String name) {
        for (BinaryOperator operator : BinaryOperator.values()) {
            if (operator.symbol().equals(name)) {
                return Optional.of(operator);
            }
        }
        return Optional.empty();
    }

    /** Every member that tells what kind of expression an object is. */
    static List<String> all() {
        List<String> names = new ArrayList<>(List.of("ask"));
        for (UnaryOperator operator : UnaryOperator.values()) {
            names.add(name(operator));
        }
        for (BinaryOperator operator : BinaryOperator.values()) {
            names.add(operator.symbol());
        }
        for (Unit unit : Unit.values()) {
            if (!unit.symbol().isEmpty()) {
                names.add(unit.symbol());
            }
        }
        return names;
    }
}
