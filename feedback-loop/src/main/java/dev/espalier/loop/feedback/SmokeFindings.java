package dev.espalier.loop.feedback;

import dev.espalier.dsl.check.CheckedNode;
import dev.espalier.dsl.check.CheckedPolicy;
import dev.espalier.runtime.trace.NodeCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whether a policy works at all, by what its nodes did in a match or two. It says so only of what is clearly idle or broken: no task ever ran
 * or succeeded, or a node threw most of the times that it ran. How good a policy is that does something is for others to say.
 */
public final class SmokeFindings {

    /** Fewer exceptions than this may be bad luck. */
    private static final long ENOUGH = 10;

    private static final int MOST_NAMED = 3;

    private final NodeCounts counts;
    private final NodeNames names;
    private final List<CheckedNode> acting = new ArrayList<>();
    private final List<CheckedNode> throwing = new ArrayList<>();

    private SmokeFindings(CheckedNode root, NodeCounts counts) {
        this.counts = counts;
        this.names = new NodeNames(root);
        visit(root);
    }

    /**
     * Why a policy cannot work, in words and without a full stop; empty when it does something, or never came to its turn.
     *
     * @param counts of all its agents
     */
    public static Optional<String> fault(CheckedPolicy policy, NodeCounts counts) {
        CheckedNode root = policy.root();
        if (counts.ticks(root.id()) == 0) {
            return Optional.empty();
        }
        SmokeFindings findings = new SmokeFindings(root, counts);
        if (!findings.throwing.isEmpty()) {
            return Optional.of(findings.thrown());
        }
        return findings.acts() ? Optional.empty() : Optional.of(findings.idle(root));
    }

    private void visit(CheckedNode node) {
        if (node instanceof CheckedNode.Task || node instanceof CheckedNode.Neural) {
            acting.add(node);
        }
        long faults = counts.faults(node.id());
        if (faults >= ENOUGH && 2 * faults > counts.ticks(node.id())) {
            throwing.add(node);
        }
        node.children().forEach(this::visit);
    }

    private String thrown() {
        CheckedNode worst = throwing.get(0);
        String what = String.format(
                Locale.ROOT,
                "%s threw an exception %d times in %d ticks",
                names.of(worst),
                counts.faults(worst.id()),
                counts.ticks(worst.id()));
        boolean chooses = !worst.children().isEmpty();
        return chooses ? what + ", or asked for more scores and weights than one tick may" : what;
    }

    private boolean acts() {
        return acting.stream().anyMatch(node -> counts.runningTicks(node.id()) > 0 || counts.successes(node.id()) > 0);
    }

    private String idle(CheckedNode root) {
        List<CheckedNode> tried =
                acting.stream().filter(node -> counts.ticks(node.id()) > 0).toList();
        if (!tried.isEmpty()) {
            return "no task ever ran or succeeded: " + named(tried) + " failed whenever "
                    + (tried.size() == 1 ? "it was" : "they were") + " tried";
        }
        long ticks = counts.ticks(root.id());
        return counts.failures(root.id()) == ticks
                ? "no task was ever reached: the tree failed in each of " + ticks + " ticks"
                : "no task was ever reached in " + ticks + " ticks";
    }

    private String named(List<CheckedNode> nodes) {
        String first = nodes.stream().limit(MOST_NAMED).map(names::of).collect(Collectors.joining(", "));
        return nodes.size() > MOST_NAMED ? first + " and " + (nodes.size() - MOST_NAMED) + " more" : first;
    }
}
