package dev.espalier.dsl.check;

import java.util.Map;
import java.util.Optional;

/** What the types of other languages are called here. */
final class OtherTypes {

    private static final Map<String, String> MEANINGS = Map.ofEntries(
            Map.entry("bool", "boolean"),
            Map.entry("flag", "boolean"),
            Map.entry("int", "number"),
            Map.entry("integer", "number"),
            Map.entry("float", "number"),
            Map.entry("double", "number"),
            Map.entry("ratio", "number"),
            Map.entry("count", "number"),
            Map.entry("length", "distance"),
            Map.entry("meters", "distance"),
            Map.entry("m", "distance"),
            Map.entry("time", "duration"),
            Map.entry("seconds", "duration"),
            Map.entry("s", "duration"),
            Map.entry("degrees", "angle"),
            Map.entry("deg", "angle"),
            Map.entry("point", "position"),
            Map.entry("location", "position"),
            Map.entry("vector", "position"),
            Map.entry("vec2", "position"),
            Map.entry("vec3", "position"));

    private OtherTypes() {}

    static Optional<String> meaning(String written) {
        return Optional.ofNullable(MEANINGS.get(written));
    }
}
