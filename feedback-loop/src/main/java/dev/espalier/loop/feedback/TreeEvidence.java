package dev.espalier.loop.feedback;

import dev.espalier.dsl.check.CheckedNode;
import dev.espalier.dsl.syntax.Span;
import dev.espalier.runtime.trace.NodeCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the nodes of a policy did in traced matches.
 *
 * @param agentSeconds how long its trees ran, over all agents and matches
 * @param occurrences what the game tells of that happens while nodes run, such as {@code deaths}
 * @param nodes in pre-order, the root first
 */
public record TreeEvidence(double agentSeconds, List<String> occurrences, List<NodeEvidence> nodes) {

    public TreeEvidence {
        occurrences = List.copyOf(occurrences);
        nodes = List.copyOf(nodes);
    }

    /**
     * What matches showed of a policy's tree; empty when none was traced.
     *
     * @param text of the policy, to which its spans point
     */
    public static Optional<TreeEvidence> of(Evidence evidence, String text) {
        return evidence.counts().map(counts -> {
            CheckedNode root = evidence.policy().root();
            List<NodeEvidence> nodes = new ArrayList<>();
            collect(root, 0, text, counts, nodes);
            return new TreeEvidence(counts.ticks(root.id()) / evidence.ticksPerSecond(), counts.occurrences(), nodes);
        });
    }

    private static void collect(CheckedNode node, int depth, String text, NodeCounts counts, List<NodeEvidence> nodes) {
        int id = node.id();
        List<Double> occurred = new ArrayList<>();
        for (int occurrence = 0; occurrence < counts.occurrences().size(); occurrence++) {
            occurred.add(counts.occurred(id, occurrence));
        }
        nodes.add(new NodeEvidence(
                depth,
                node.span().line(),
                excerpt(node, text),
                counts.ticks(id),
                counts.starts(id),
                counts.successes(id),
                counts.failures(id),
                counts.cancellations(id),
                counts.takeovers(id),
                occurred));
        node.children().forEach(child -> collect(child, depth + 1, text, counts, nodes));
    }

    /** The node's own words: what stands before its first child and its block. */
    private static String excerpt(CheckedNode node, String text) {
        Span span = node.span();
        if (span.line() == 0 || span.end() > text.length()) {
            return new NodeNames(node).of(node);
        }
        int end = node.children().stream()
                .mapToInt(child -> child.span().start())
                .filter(start -> start > span.start() && start < span.end())
                .findFirst()
                .orElse(span.end());
        String first = text.substring(span.start(), end).lines().findFirst().orElse("");
        return first.replaceFirst("\\s*\\{\\s*$", "").strip();
    }
}
