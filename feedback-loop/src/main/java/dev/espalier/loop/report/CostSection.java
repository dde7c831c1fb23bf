package dev.espalier.loop.report;

import static dev.espalier.loop.report.Html.count;
import static dev.espalier.loop.report.Html.duration;
import static dev.espalier.loop.report.Html.tile;

import dev.espalier.loop.llm.Dollars;
import dev.espalier.loop.record.Annex;
import dev.espalier.loop.record.ModelRecord;
import dev.espalier.loop.record.RunSummary;
import dev.espalier.loop.record.Session;
import java.util.List;
import java.util.Optional;

/** What the run took: matches, time, answers of models, tokens and money. */
final class CostSection {

    private CostSection() {}

    static String draw(RunSummary run) {
        StringBuilder tiles = new StringBuilder(tile("matches", count(run.matches()), "each of them different"));
        Annex annex = run.annex();
        if (!annex.sessions().isEmpty()) {
            Session last = annex.sessions().get(annex.sessions().size() - 1);
            tiles.append(tile(
                    "time",
                    duration(annex.seconds()),
                    last.threads() + (last.threads() == 1 ? " match" : " matches") + " at once"
                            + (annex.sessions().size() > 1
                                    ? ", in " + annex.sessions().size() + " sessions"
                                    : "")));
        }
        List<ModelRecord> models = run.models();
        if (models.isEmpty()) {
            tiles.append(tile("models", "none", "no key, no money"));
        } else {
            tiles.append(tile(
                    "answers of models",
                    count(models.stream().mapToInt(ModelRecord::answers).sum()),
                    count(models.stream().mapToInt(ModelRecord::attempts).sum()) + " requests"));
            tiles.append(tile(
                    "tokens",
                    count(models.stream()
                            .mapToLong(model ->
                                    model.usage().inputTokens() + model.usage().outputTokens())
                            .sum()),
                    "in and out"));
            tiles.append(
                    tile("cost", cost(models).map(Dollars::toString).orElse("not known"), "by the table of prices"));
        }
        return "<div class=\"tiles\">" + tiles + "</div>" + ModelTable.draw(models);
    }

    private static Optional<Dollars> cost(List<ModelRecord> models) {
        return models.stream().allMatch(model -> model.cost().isPresent())
                ? models.stream()
                        .map(ModelRecord::cost)
                        .flatMap(Optional::stream)
                        .reduce(Dollars::plus)
                : Optional.empty();
    }
}
