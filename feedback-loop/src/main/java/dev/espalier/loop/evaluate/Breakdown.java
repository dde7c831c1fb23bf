package dev.espalier.loop.evaluate;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Results split by what sets games apart, such as their mode or the family of their maps. Not thread-safe. */
public final class Breakdown {

    private final List<String> features;
    private final SortedMap<List<String>, GameResults> rows =
            new TreeMap<>(Comparator.comparing(values -> String.join("\n", values)));

    /**
     * A breakdown without results yet.
     *
     * @param features by whose values to split
     */
    public Breakdown(List<String> features) {
        this.features = List.copyOf(features);
    }

    public List<String> features() {
        return features;
    }

    /**
     * Counts a pair.
     *
     * @param game the features of its game; when one is missing that is split by, the pair is not counted
     */
    public void add(Map<String, String> game, PlayedPair pair) {
        if (game.keySet().containsAll(features)) {
            List<String> values =
                    features.stream().map(name -> game.getOrDefault(name, "")).toList();
            rows.computeIfAbsent(values, none -> new GameResults()).add(pair);
        }
    }

    /** The results by the values of the features, in the order of the values. */
    public SortedMap<List<String>, GameResults> rows() {
        return Collections.unmodifiableSortedMap(rows);
    }
}
