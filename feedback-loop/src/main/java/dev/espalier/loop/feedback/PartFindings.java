package dev.espalier.loop.feedback;

import dev.espalier.dsl.check.CheckedNode;
import dev.espalier.runtime.trace.NodeCounts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What each part of a policy did, in the order of its text: for how much of the time it ran, how its tasks ended, and which share of what
 * happened befell it then. Parts are what has a label, subtrees, tasks and networks; those that did little are left out.
 */
final class PartFindings {

    private static final double WORTH_TELLING = 0.03;
    private static final double MUCH = 0.1;
    private static final int MOST_PARTS = 16;

    /** Less of something than this says nothing. */
    private static final double ENOUGH = 5;

    private final CheckedNode root;
    private final NodeCounts counts;
    private final Map<String, List<CheckedNode>> parts = new LinkedHashMap<>();

    private PartFindings(CheckedNode root, NodeCounts counts) {
        this.root = root;
        this.counts = counts;
    }

    /** A line for each part. */
    static List<String> of(CheckedNode root, NodeCounts counts) {
        if (counts.ticks(root.id()) == 0) {
            return List.of();
        }
        PartFindings findings = new PartFindings(root, counts);
        findings.collect(root, new NodeNames(root));
        return findings.lines();
    }

    /** Where a subtree is called twice its nodes have one name and stand in one line. */
    private void collect(CheckedNode node, NodeNames names) {
        if (node != root && (isWork(node) || NodeNames.label(node).isPresent())) {
            parts.computeIfAbsent(names.of(node), name -> new ArrayList<>()).add(node);
        }
        node.children().forEach(child -> collect(child, names));
    }

    private static boolean isWork(CheckedNode node) {
        return node instanceof CheckedNode.Task || node instanceof CheckedNode.Neural;
    }

    private List<String> lines() {
        List<String> told = parts.keySet().stream()
                .filter(name -> time(name) >= WORTH_TELLING || mostShare(name) >= MUCH)
                .sorted(Comparator.comparingDouble(this::time).reversed())
                .limit(MOST_PARTS)
                .toList();
        return parts.keySet().stream().filter(told::contains).map(this::line).toList();
    }

    private String line(String name) {
        String happened = occurrences().stream()
                .filter(occurrence -> share(name, occurrence) > 0)
                .map(occurrence -> ", " + Phrases.percent(share(name, occurrence)) + " of "
                        + counts.occurrences().get(occurrence))
                .collect(Collectors.joining());
        return name + ": " + Phrases.percent(time(name)) + " of the time" + happened + "." + ends(name);
    }

    private String ends(String name) {
        List<CheckedNode> nodes = parts.getOrDefault(name, List.of());
        long starts = sum(nodes, counts::starts);
        if (starts == 0 || !isWork(nodes.get(0))) {
            return "";
        }
        return " Began " + Phrases.count(starts, "time") + ": " + sum(nodes, counts::successes) + " succeeded, "
                + sum(nodes, counts::failures) + " failed, " + sum(nodes, counts::cancellations) + " broken off.";
    }

    private double time(String name) {
        return sum(parts.getOrDefault(name, List.of()), counts::ticks) / (double) counts.ticks(root.id());
    }

    private double mostShare(String name) {
        return occurrences().stream()
                .mapToDouble(occurrence -> share(name, occurrence))
                .max()
                .orElse(0);
    }

    private double share(String name, int occurrence) {
        double part = parts.getOrDefault(name, List.of()).stream()
                .mapToDouble(node -> counts.occurred(node.id(), occurrence))
                .sum();
        return part / counts.occurred(root.id(), occurrence);
    }

    /** Of which there was enough. */
    private List<Integer> occurrences() {
        List<Integer> enough = new ArrayList<>();
        for (int occurrence = 0; occurrence < counts.occurrences().size(); occurrence++) {
            if (counts.occurred(root.id(), occurrence) >= ENOUGH) {
                enough.add(occurrence);
            }
        }
        return enough;
    }

    private interface Figure {
        long of(int node);
    }

    private static long sum(List<CheckedNode> nodes, Figure figure) {
        return nodes.stream().mapToLong(node -> figure.of(node.id())).sum();
    }
}
