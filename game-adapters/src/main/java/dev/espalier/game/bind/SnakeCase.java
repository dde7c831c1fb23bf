package dev.espalier.game.bind;

import java.util.Locale;

/** Java's names as a policy writes them. */
final class SnakeCase {

    private SnakeCase() {}

    /** {@code moveTo}, {@code MoveTo} and {@code MOVE_TO} all give {@code move_to}. */
    static String of(String javaName) {
        return javaName.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .replaceAll("([A-Z])([A-Z][a-z])", "$1_$2")
                .toLowerCase(Locale.ROOT);
    }

    /**
     * The name itself.
     *
     * @throws IllegalArgumentException if it is not in snake_case
     */
    static String require(String name, String where) {
        if (!name.matches("[a-z][a-z0-9]*(_[a-z0-9]+)*")) {
            throw new IllegalArgumentException(where + ": the name '" + name + "' is not in snake_case");
        }
        return name;
    }
}
