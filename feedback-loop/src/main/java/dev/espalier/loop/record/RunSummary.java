package dev.espalier.loop.record;

import java.util.List;
import java.util.Optional;

/**
 * What a run has done so far.
 *
 * @param settings what determined it
 * @param finished whether it came to its end
 * @param generations what was tried, in order
 * @param lineage the incumbents, the start first, the best last
 * @param matches how many matches were played
 * @param models what was had of models; empty when none was asked
 * @param archive the best policy of each way of playing that was found
 * @param annex what is kept besides for people
 * @param stopped which limit ended it before its last generation; empty when none did
 */
public record RunSummary(
        RunSettings settings,
        boolean finished,
        List<GenerationSummary> generations,
        List<Incumbent> lineage,
        long matches,
        List<ModelRecord> models,
        List<ArchivedPolicy> archive,
        Annex annex,
        Optional<String> stopped) {

    /** A run that no limit ended. */
    public RunSummary(
            RunSettings settings,
            boolean finished,
            List<GenerationSummary> generations,
            List<Incumbent> lineage,
            long matches,
            List<ModelRecord> models,
            List<ArchivedPolicy> archive,
            Annex annex) {
        this(settings, finished, generations, lineage, matches, models, archive, annex, Optional.empty());
    }

    public RunSummary {
        generations = List.copyOf(generations);
        lineage = List.copyOf(lineage);
        models = List.copyOf(models);
        archive = List.copyOf(archive);
    }

    public Incumbent start() {
        return lineage.get(0);
    }

    public Incumbent best() {
        return lineage.get(lineage.size() - 1);
    }
}
