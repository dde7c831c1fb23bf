package dev.espalier.dsl.check;

import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.diagnostic.Faults;
import dev.espalier.dsl.diagnostic.Fix;
import dev.espalier.dsl.diagnostic.Fix.Edit;
import dev.espalier.dsl.syntax.Node;
import dev.espalier.dsl.syntax.Origin;
import dev.espalier.dsl.syntax.Span;
import dev.espalier.dsl.syntax.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which definitions of a policy have been used, and where its variables are set. Not for several threads. */
final class Uses {

    private final Set<String> values = new HashSet<>();
    private final Set<String> subtrees = new HashSet<>();
    private final Map<String, Set<Optional<Span>>> assignments = new HashMap<>();

    /** A param, a variable or a condition is read. */
    void ofValue(String name) {
        values.add(name);
    }

    void ofSubtree(String name) {
        subtrees.add(name);
    }

    /**
     * A variable is set; that alone is no use of it.
     *
     * @param removable what can be taken out of the tree with the node that sets it, null if nothing would remain
     */
    void assignment(String name, @Nullable Node removable) {
        Optional<Span> place =
                Optional.ofNullable(removable).map(node -> node.origin().span());
        assignments.computeIfAbsent(name, unused -> new LinkedHashSet<>()).add(place);
    }

    /** Warns about a param or a condition that nothing has read. */
    void requireValue(Faults faults, String kind, String name, Origin origin) {
        if (!values.contains(name)) {
            reportUnused(faults, kind, name, origin);
        }
    }

    /** Warns about a subtree that nothing has called. */
    void requireSubtree(Faults faults, String name, Origin origin) {
        if (!subtrees.contains(name)) {
            reportUnused(faults, "subtree", name, origin);
        }
    }

    /** Warns about a variable that is not both set and read. */
    void requireVariable(Faults faults, Variable variable) {
        String name = variable.name();
        boolean read = values.contains(name);
        Set<Optional<Span>> places = assignments.getOrDefault(name, Set.of());
        if (!read && places.isEmpty()) {
            reportUnused(faults, "var", name, variable.origin());
        } else if (!read) {
            reportNeverRead(faults, variable, places);
        } else if (places.isEmpty()) {
            faults.add(
                    Code.NEVER_SET,
                    variable.origin().head(),
                    "the var '" + name + "' is read but never set, so it keeps its start.",
                    "set it in the tree, or make it a param.");
        }
    }

    private static void reportNeverRead(Faults faults, Variable variable, Set<Optional<Span>> places) {
        Span head = variable.origin().head();
        String message = "the var '" + variable.name() + "' is set but never read.";
        String remedy = "read it, or remove it and where it is set.";
        if (places.contains(Optional.<Span>empty())) {
            faults.add(Code.NEVER_READ, head, message, remedy);
        } else {
            List<Edit> edits = new ArrayList<>();
            edits.add(new Edit(variable.origin().span(), ""));
            places.forEach(place -> place.ifPresent(span -> edits.add(new Edit(span, ""))));
            faults.add(Code.NEVER_READ, head, message, remedy, new Fix(edits, false));
        }
    }

    private static void reportUnused(Faults faults, String kind, String name, Origin origin) {
        faults.add(
                Code.UNUSED,
                origin.head(),
                "the " + kind + " '" + name + "' is never used.",
                "use it or remove it.",
                Fix.removal(origin.span()));
    }
}
