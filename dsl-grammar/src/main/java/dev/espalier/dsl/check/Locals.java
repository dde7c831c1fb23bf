package dev.espalier.dsl.check;

import dev.espalier.dsl.syntax.Parameter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The values of the parameters of the condition or subtree that is being looked at, and which of them have been read. */
final class Locals {

    static final Locals NONE = new Locals(Map.of());

    private final Map<String, Typed> values;
    private final Set<String> read = new HashSet<>();

    Locals(Map<String, Typed> values) {
        this.values = values;
    }

    Optional<Typed> value(String name) {
        Typed value = values.get(name);
        if (value != null) {
            read.add(name);
        }
        return Optional.ofNullable(value);
    }

    Set<String> names() {
        return values.keySet();
    }

    /** Tells of those parameters that nothing has read. */
    void findUnread(UnreadParameters unread, String owner, List<Parameter> parameters) {
        for (Parameter parameter : parameters) {
            if (values.containsKey(parameter.name()) && !read.contains(parameter.name())) {
                unread.add(owner, parameters, parameter);
            }
        }
    }
}
