package dev.espalier.loop.record;

import java.util.List;

/**
 * What a run has done so far.
 *
 * @param settings what determined it
 * @param finished whether it came to its end
 * @param generations what was tried, in order
 * @param lineage the incumbents, the start first, the best last
 * @param matches how many matches were played
 */
public record RunSummary(
        RunSettings settings,
        boolean finished,
        List<GenerationSummary> generations,
        List<Incumbent> lineage,
        long matches) {
    public RunSummary {
        generations = List.copyOf(generations);
        lineage = List.copyOf(lineage);
    }

    public Incumbent start() {
        return lineage.get(0);
    }

    public Incumbent best() {
        return lineage.get(lineage.size() - 1);
    }
}
