package dev.espalier.loop.report;

import static dev.espalier.loop.report.Html.count;
import static dev.espalier.loop.report.Html.duration;
import static dev.espalier.loop.report.Html.escape;
import static dev.espalier.loop.report.Html.note;

import dev.espalier.loop.record.CandidateSource;
import dev.espalier.loop.record.GenerationSummary;
import dev.espalier.loop.record.RunSettings;
import dev.espalier.loop.record.RunSummary;

/** The title and what the run was, in a few sentences. */
final class Opening {

    private Opening() {}

    static String title(RunSummary run) {
        return "Refinement of " + run.settings().start().name();
    }

    static String draw(RunSummary run) {
        return "<header><p class=\"eyebrow\">Espalier · a refinement run</p><h1>" + escape(title(run))
                + "</h1><p class=\"lead\">" + lead(run) + "</p>" + note(facts(run)) + "</header>";
    }

    private static String lead(RunSummary run) {
        RunSettings settings = run.settings();
        int candidates = run.generations().stream()
                .mapToInt(GenerationSummary::candidates)
                .sum();
        String game = escape(settings.game())
                + settings.mode().map(mode -> " in mode " + escape(mode)).orElse("");
        String lead = "%s made %s in %s for the game <b>%s</b>; %s."
                .formatted(
                        settings.models().map(models -> escape(models.author())).orElse(maker(settings.source())),
                        count(candidates, "candidate"),
                        count(run.generations().size(), "generation"),
                        game,
                        promotions(run.lineage().size() - 1));
        return lead
                + run.stopped()
                        .map(reason -> " It ended early: " + escape(reason) + ".")
                        .orElse("")
                + (run.finished() ? "" : " <b>The run has not finished.</b>");
    }

    private static String maker(CandidateSource source) {
        return switch (source) {
            case EVOLUTION -> "Evolution";
            case RANDOM -> "Drawing at random";
        };
    }

    private static String facts(RunSummary run) {
        double seconds = run.annex().seconds();
        return count(run.matches()) + " matches" + (seconds > 0 ? " · " + duration(seconds) : "") + " · seed "
                + run.settings().seed();
    }

    private static String promotions(int count) {
        return count < 1
                ? "none was shown to be better than the start"
                : count == 1
                        ? "1 was shown to be better than the best so far and took its place"
                        : count + " were shown to be better than the best so far and took its place";
    }
}
