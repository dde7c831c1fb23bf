package dev.espalier.loop.feedback;

import dev.espalier.dsl.check.CheckedNode;
import dev.espalier.dsl.syntax.CompositeKind;
import dev.espalier.runtime.trace.NodeCounts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What is wrong with a policy's nodes by their counts: which do nothing, which always fail, which change their mind too often. */
final class NodeFindings {

    /** Fewer ends than this say nothing about a node. */
    private static final long ENOUGH = 20;

    /** Dropping a running child more often than this is a fault of the policy. */
    private static final double RESTLESS_PER_SECOND = 1;

    private static final Set<CompositeKind> CHOOSING = EnumSet.of(CompositeKind.SELECTOR, CompositeKind.UTILITY);

    private final NodeCounts counts;
    private final NodeNames names;
    private final double seconds;
    private final List<String> idle = new ArrayList<>();
    private final List<String> decided = new ArrayList<>();
    private final List<String> failing = new ArrayList<>();
    private final List<String> restless = new ArrayList<>();

    private NodeFindings(NodeCounts counts, NodeNames names, double seconds) {
        this.counts = counts;
        this.names = names;
        this.seconds = seconds;
    }

    /** All findings, the gravest first. */
    static List<String> of(CheckedNode root, NodeCounts counts, double ticksPerSecond) {
        long ticks = counts.ticks(root.id());
        if (ticks == 0) {
            return List.of();
        }
        NodeFindings findings = new NodeFindings(counts, new NodeNames(root), ticks / ticksPerSecond);
        findings.visit(root);
        List<String> all = new ArrayList<>(findings.restless);
        all.addAll(findings.failing);
        all.addAll(findings.idle);
        all.addAll(findings.decided);
        return all;
    }

    private void visit(CheckedNode node) {
        if (node instanceof CheckedNode.Condition) {
            judgeCondition(node);
        } else if (node instanceof CheckedNode.Task) {
            judgeTask(node);
        } else if (node instanceof CheckedNode.Composite composite && CHOOSING.contains(composite.kind())) {
            judgeSelector(composite);
        }
        for (CheckedNode child : node.children()) {
            if (counts.ticks(child.id()) == 0) {
                idle.add(names.of(child) + " is never reached" + reason(node) + ".");
            } else {
                visit(child);
            }
        }
    }

    private static String reason(CheckedNode parent) {
        if (parent instanceof CheckedNode.Composite composite) {
            return composite.kind() == CompositeKind.SELECTOR
                    ? ": a choice before it never fails"
                    : ": a step before it never succeeds";
        }
        return "";
    }

    private void judgeCondition(CheckedNode node) {
        long held = counts.successes(node.id());
        long tests = held + counts.failures(node.id());
        if (tests >= ENOUGH && held == 0) {
            decided.add(names.of(node) + " never held in " + tests + " tests.");
        } else if (tests >= ENOUGH && held == tests) {
            decided.add(names.of(node) + " held in all of " + tests + " tests.");
        }
    }

    private void judgeTask(CheckedNode node) {
        long failures = counts.failures(node.id());
        if (failures >= ENOUGH && counts.successes(node.id()) == 0) {
            long cancelled = counts.cancellations(node.id());
            failing.add(names.of(node) + " failed " + failures + " times and never succeeded"
                    + (cancelled == 0 ? "." : "; it was cancelled " + cancelled + " times."));
        }
    }

    /** A selector that often lets one child take the place of another, which flips to and fro between them. */
    private void judgeSelector(CheckedNode.Composite node) {
        double rate = counts.takeovers(node.id()) / seconds;
        if (rate > RESTLESS_PER_SECOND) {
            CheckedNode most = node.children().stream()
                    .max(Comparator.comparingLong((CheckedNode child) -> counts.cancellations(child.id()))
                            .thenComparing(CheckedNode::id, Comparator.reverseOrder()))
                    .orElse(node);
            restless.add(names.of(node) + " changes its mind " + Phrases.perSecond(rate) + ", mostly away from "
                    + names.of(most) + "; a sticky child, a cooldown or a wider threshold would calm it.");
        }
    }
}
