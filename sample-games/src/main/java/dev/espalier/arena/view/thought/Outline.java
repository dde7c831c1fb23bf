package dev.espalier.arena.view.thought;

import dev.espalier.dsl.check.CheckedNode;
import dev.espalier.dsl.check.CheckedPolicy;
import dev.espalier.dsl.syntax.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The nodes of a policy as the lines of a list, each as it was written, in the order of their ids. Immutable.
 *
 * @param text of the whole policy
 * @param rows one for each node
 */
public record Outline(String text, List<Row> rows) {

    private static final int LONGEST = 200;

    public Outline {
        rows = List.copyOf(rows);
    }

    /**
     * A node.
     *
     * @param node its id, which is its place in the list
     * @param depth how many nodes are above it
     * @param text as it was written, without what is below it
     * @param line where that is, from 1
     * @param isLeaf whether nothing is below it
     */
    public record Row(int node, int depth, String text, int line, boolean isLeaf) {}

    /**
     * Reads a policy.
     *
     * @param text that it was read from; with another text the rows mean nothing
     */
    public static Outline of(CheckedPolicy policy, String text) {
        List<Row> rows = new ArrayList<>();
        add(policy.root(), 0, text, rows);
        return new Outline(text, rows);
    }

    private static void add(CheckedNode node, int depth, String text, List<Row> rows) {
        rows.add(new Row(
                node.id(),
                depth,
                written(node, text),
                node.span().line(),
                node.children().isEmpty()));
        for (CheckedNode child : node.children()) {
            add(child, depth + 1, text, rows);
        }
    }

    /** Up to the first brace or the first child that stands inside it; what a call stands for is elsewhere. */
    private static String written(CheckedNode node, String text) {
        Span span = node.span();
        int end = Math.min(span.end(), text.length());
        int start = Math.min(span.start(), end);
        for (CheckedNode child : node.children()) {
            if (child.span().start() > start && child.span().start() < end) {
                end = child.span().start();
            }
        }
        String part = text.substring(start, Math.min(end, start + LONGEST));
        int brace = part.indexOf('{');
        String head = brace < 0 ? part : part.substring(0, brace);
        return head.lines()
                .map(line -> line.replaceFirst("//.*", "").strip())
                .filter(line -> !line.isEmpty())
                .reduce((first, second) -> first + " " + second)
                .orElse("")
                .replaceAll("\\s+", " ");
    }

    /** Some lines of the policy around one, as they were written. */
    public List<String> lines() {
        return text.lines().toList();
    }
}
