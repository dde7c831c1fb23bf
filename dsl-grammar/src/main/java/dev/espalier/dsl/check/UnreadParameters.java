package dev.espalier.dsl.check;

import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.diagnostic.Faults;
import dev.espalier.dsl.diagnostic.Fix;
import dev.espalier.dsl.diagnostic.Fix.Edit;
import dev.espalier.dsl.syntax.Argument;
import dev.espalier.dsl.syntax.Parameter;
import dev.espalier.dsl.syntax.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The parameters of conditions and subtrees that nothing reads. They are reported at the end, when all places are known where
 * arguments are given for them.
 */
final class UnreadParameters {

    private record Unread(String owner, List<Parameter> parameters, Parameter parameter) {}

    private final List<Unread> unread = new ArrayList<>();
    private final Map<String, Set<List<Argument>>> uses = new HashMap<>();

    /**
     * A use of a condition or a subtree.
     *
     * @param owner what is used, such as {@code condition 'near'}
     */
    void use(String owner, List<Argument> arguments) {
        if (!arguments.isEmpty()) {
            uses.computeIfAbsent(owner, unused -> new LinkedHashSet<>()).add(arguments);
        }
    }

    void add(String owner, List<Parameter> parameters, Parameter parameter) {
        unread.add(new Unread(owner, parameters, parameter));
    }

    void report(Faults faults) {
        for (Unread one : unread) {
            String name = one.parameter().name();
            String message = "the " + one.owner() + " never uses its parameter '" + name + "'.";
            String remedy = "use it, or remove it here and where arguments are given.";
            Span head = one.parameter().origin().head();
            List<Edit> edits = removals(one);
            if (areApart(edits)) {
                faults.add(Code.UNUSED, head, message, remedy, new Fix(edits, false));
            } else {
                faults.add(Code.UNUSED, head, message, remedy);
            }
        }
    }

    private List<Edit> removals(Unread one) {
        List<Edit> edits = new ArrayList<>();
        List<Span> parameters = one.parameters().stream()
                .map(parameter -> parameter.origin().span())
                .toList();
        edits.add(removal(parameters, one.parameters().indexOf(one.parameter())));
        for (List<Argument> arguments : uses.getOrDefault(one.owner(), Set.of())) {
            List<Span> spans =
                    arguments.stream().map(argument -> argument.origin().span()).toList();
            for (int i = 0; i < arguments.size(); i++) {
                if (arguments.get(i).name().equals(one.parameter().name())) {
                    edits.add(removal(spans, i));
                }
            }
        }
        return edits;
    }

    /** Takes one out of a list with commas. */
    private static Edit removal(List<Span> list, int i) {
        Span span = list.get(i);
        if (i > 0) {
            Span before = list.get(i - 1);
            return new Edit(new Span(before.end(), Math.max(before.end(), span.end()), span.line(), span.column()), "");
        }
        int end = list.size() > 1 ? list.get(1).start() : span.end();
        return new Edit(new Span(span.start(), Math.max(span.start(), end), span.line(), span.column()), "");
    }

    /** Whether none of them is inside another, as when a condition is used in the arguments of its own use. */
    private static boolean areApart(List<Edit> edits) {
        List<Span> spans =
                edits.stream().map(Edit::span).sorted(Comparator.naturalOrder()).toList();
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i).start() < spans.get(i - 1).end()) {
                return false;
            }
        }
        return true;
    }
}
