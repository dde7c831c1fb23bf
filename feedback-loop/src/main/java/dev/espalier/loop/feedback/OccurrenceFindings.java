package dev.espalier.loop.feedback;

import dev.espalier.dsl.check.CheckedNode;
import dev.espalier.runtime.trace.NodeCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What happened most while which part of a policy ran: of each kind the task, or the part with a name, that it befell most. */
final class OccurrenceFindings {

    /** Less of something than this says nothing. */
    private static final double ENOUGH = 5;

    private final CheckedNode root;
    private final NodeCounts counts;

    OccurrenceFindings(CheckedNode root, NodeCounts counts) {
        this.root = root;
        this.counts = counts;
    }

    List<String> all() {
        List<String> all = new ArrayList<>();
        for (int occurrence = 0; occurrence < counts.occurrences().size(); occurrence++) {
            finding(occurrence).ifPresent(all::add);
        }
        return all;
    }

    private Optional<String> finding(int occurrence) {
        double whole = counts.occurred(root.id(), occurrence);
        Optional<CheckedNode> most = most(root, occurrence);
        if (whole < ENOUGH || most.isEmpty()) {
            return Optional.empty();
        }
        CheckedNode node = most.get();
        double share = counts.ticks(node.id()) / (double) counts.ticks(root.id());
        return Optional.of("While " + NodeName.of(node) + " ran, in " + Phrases.percent(share) + " of the time: "
                + Math.round(counts.occurred(node.id(), occurrence)) + " of " + Math.round(whole) + " "
                + counts.occurrences().get(occurrence) + ".");
    }

    /** Of parts that are inside each other and were befallen equally, the inner one. */
    private Optional<CheckedNode> most(CheckedNode node, int occurrence) {
        Optional<CheckedNode> most = node != root && isTellingPart(node) ? Optional.of(node) : Optional.empty();
        for (CheckedNode child : node.children()) {
            Optional<CheckedNode> inner = most(child, occurrence);
            if (inner.isPresent() && (most.isEmpty() || happened(inner, occurrence) >= happened(most, occurrence))) {
                most = inner;
            }
        }
        return most.filter(part -> counts.occurred(part.id(), occurrence) > 0);
    }

    private double happened(Optional<CheckedNode> node, int occurrence) {
        return node.map(part -> counts.occurred(part.id(), occurrence)).orElse(0.0);
    }

    private static boolean isTellingPart(CheckedNode node) {
        return node instanceof CheckedNode.Task
                || node instanceof CheckedNode.Neural
                || (node instanceof CheckedNode.Composite composite
                        && composite.label().isPresent())
                || (node instanceof CheckedNode.Parallel parallel
                        && parallel.label().isPresent())
                || (node instanceof CheckedNode.Options options
                        && options.label().isPresent());
    }
}
