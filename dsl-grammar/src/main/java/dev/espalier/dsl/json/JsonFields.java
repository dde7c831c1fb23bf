package dev.espalier.dsl.json;

import dev.espalier.dsl.syntax.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The members of one object that is meant to have certain ones. */
final class JsonFields {

    private static final int MOST_REPORTED = 20;

    private final JsonFaults faults;
    private final String what;
    private final Span brace;
    private final Map<String, JsonValue> values = new HashMap<>();

    /**
     * Reports members that are not meant to be there and those that are there twice.
     *
     * @param what the object, for messages: {@code a param}
     * @param known the members that it may have
     */
    JsonFields(JsonFaults faults, JsonValue.Dictionary object, String what, List<String> known) {
        this.faults = faults;
        this.what = what;
        this.brace = object.brace();
        int unknown = 0;
        for (JsonValue.Member member : object.members()) {
            String name = member.name().value();
            if (!known.contains(name)) {
                unknown++;
                if (unknown <= MOST_REPORTED) {
                    faults.unknown(member.name(), what + " has no member", "members", known);
                }
            } else if (values.putIfAbsent(name, member.value()) != null) {
                faults.twice(member.name());
            }
        }
    }

    Optional<JsonValue> optional(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** A member that has to be there; that it is not is reported. */
    Optional<JsonValue> required(String name) {
        Optional<JsonValue> value = optional(name);
        if (value.isEmpty()) {
            faults.shape(brace, what + " needs the member '" + name + "'.", "add \"" + name + "\".");
        }
        return value;
    }
}
