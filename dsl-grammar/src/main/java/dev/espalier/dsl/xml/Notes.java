package dev.espalier.dsl.xml;

import dev.espalier.dsl.syntax.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what differs, each thing once for each line. */
final class Notes {

    private final Set<ExportNote> notes = new LinkedHashSet<>();

    void add(Node node, String text) {
        add(node.origin().head().line(), text);
    }

    void add(int line, String text) {
        notes.add(new ExportNote(line, text));
    }

    List<ExportNote> inOrder() {
        List<ExportNote> sorted = new ArrayList<>(notes);
        sorted.sort(Comparator.comparingInt(ExportNote::line));
        return sorted;
    }
}
