package dev.espalier.dsl.vocabulary;

import dev.espalier.dsl.syntax.Unit;
import java.util.List;

/** The type of a sensor or of a task's parameter. */
public sealed interface Type {

    /** True or false. */
    record Flag() implements Type {}

    /**
     * A number with a unit, inside a closed range.
     *
     * @param unit what it is counted in
     * @param low the least value that the game gives or takes; may be negative infinity
     * @param high the greatest; may be infinity; at least {@code low}
     */
    record Numeric(Unit unit, double low, double high) implements Type {
        public Numeric {
            if (!(low <= high)) {
                throw new IllegalArgumentException("a range from " + low + " to " + high);
            }
        }
    }

    /** A place in the game's world. A sensor of this type may have nothing to say; a task that needs it then fails. */
    record Position() implements Type {}

    /**
     * One of a few named values.
     *
     * @param name of the enumeration, in snake_case
     * @param values its values' names, in snake_case, at least one
     */
    record Choice(String name, List<String> values) implements Type {
        public Choice {
            values = List.copyOf(values);
            if (values.isEmpty()) {
                throw new IllegalArgumentException("the choice " + name + " has no values");
            }
        }
    }
}
