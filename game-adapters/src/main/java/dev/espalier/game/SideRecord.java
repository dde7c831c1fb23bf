package dev.espalier.game;

import dev.espalier.runtime.trace.NodeCounts;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How a match went for one side.
 *
 * @param score by which the match is won
 * @param metrics by {@link Metric#name()}, in the order of {@link Game#metrics()}
 * @param counts what the nodes of the side's policy did, when the match was traced
 */
public record SideRecord(double score, Map<String, Double> metrics, Optional<NodeCounts> counts) {
    public SideRecord {
        metrics = Collections.unmodifiableMap(new LinkedHashMap<>(metrics));
    }
}
