package dev.espalier.game.bind;

import dev.espalier.dsl.syntax.Unit;
import dev.espalier.dsl.vocabulary.Type;
import java.util.Arrays;

/** Types of the vocabulary, from what annotations say. */
final class Types {

    private Types() {}

    static Type number(Unit unit, double low, double high, String where) {
        if (!(low <= high)) {
            throw new IllegalArgumentException(where + ": a range from " + low + " to " + high);
        }
        return new Type.Numeric(unit, low, high);
    }

    static Type choice(Class<?> enumeration, String where) {
        Object[] constants = enumeration.getEnumConstants();
        if (constants == null || constants.length == 0) {
            throw new IllegalArgumentException(where + ": a choice needs an enumeration with at least one constant");
        }
        return new Type.Choice(
                SnakeCase.of(enumeration.getSimpleName()),
                Arrays.stream(constants)
                        .map(constant -> SnakeCase.of(((Enum<?>) constant).name()))
                        .toList());
    }
}
