package dev.espalier.dsl.export;

import dev.espalier.dsl.vocabulary.Type;
import java.util.List;

/**
 * What two types have in common whose values can stand for each other: the type without its range.
 *
 * @param word the type as it is written in a definition
 * @param values of a choice; none for the language's own types
 */
record Sort(String word, List<String> values) {

    static final Sort FLAG = new Sort("boolean", List.of());
    static final Sort POSITION = new Sort("position", List.of());

    Sort {
        values = List.copyOf(values);
    }

    static Sort of(Measure measure) {
        return new Sort(measure.word(), List.of());
    }

    static Sort of(Type type) {
        if (type instanceof Type.Numeric numeric) {
            return of(Measure.of(numeric.unit()));
        }
        if (type instanceof Type.Choice choice) {
            return new Sort(choice.name(), choice.values());
        }
        return type instanceof Type.Position ? POSITION : FLAG;
    }

    boolean isChoice() {
        return !values.isEmpty();
    }
}
