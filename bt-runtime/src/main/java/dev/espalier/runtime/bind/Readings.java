package dev.espalier.runtime.bind;

import dev.espalier.dsl.vocabulary.Type;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind names that give something, kept by the type of what they give.
 *
 * @param <F> gives a flag
 * @param <N> gives a number
 * @param <P> gives a position
 * @param <C> gives a choice
 */
record Readings<F, N, P, C>(
        Map<String, F> flags, Map<String, N> numbers, Map<String, P> positions, Map<String, C> choices) {

    /** Nothing yet. */
    Readings() {
        this(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
    }

    Readings<F, N, P, C> copy() {
        return new Readings<>(Map.copyOf(flags), Map.copyOf(numbers), Map.copyOf(positions), Map.copyOf(choices));
    }

    /**
     * Requires that something of the right type stands behind a name.
     *
     * @param what the name, for the message
     */
    void require(String what, String name, Type type) {
        boolean bound;
        String kind;
        if (type instanceof Type.Flag) {
            bound = flags.containsKey(name);
            kind = "flag";
        } else if (type instanceof Type.Numeric) {
            bound = numbers.containsKey(name);
            kind = "number";
        } else if (type instanceof Type.Position) {
            bound = positions.containsKey(name);
            kind = "position";
        } else {
            bound = choices.containsKey(name);
            kind = "choice";
        }
        if (!bound) {
            throw new IllegalArgumentException("the " + what + " '" + name + "' is not bound to a " + kind);
        }
    }

    static <T> T find(Map<String, T> bound, String name) {
        @Nullable T found = bound.get(name);
        if (found == null) {
            throw new IllegalArgumentException("nothing of this kind is bound to '" + name + "'");
        }
        return found;
    }
}
