package dev.espalier.loop.cli;

import dev.espalier.loop.record.Drafts;
import dev.espalier.loop.record.GenerationSummary;
import dev.espalier.loop.record.Incumbent;
import dev.espalier.loop.record.ModelRecord;
import dev.espalier.loop.record.ObjectiveScore;
import dev.espalier.loop.record.OpponentScore;
import dev.espalier.loop.record.RunSettings;
import dev.espalier.loop.record.RunSummary;
import dev.espalier.loop.record.ShellWord;
import dev.espalier.loop.statistics.Interval;
import dev.espalier.loop.store.RunFolder;
import dev.espalier.loop.store.RunStores;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/** A run in a few lines of text. */
final class RunText {

    private RunText() {}

    private static final String PROMOTED = "promoted";

    static String line(GenerationSummary generation) {
        int dropped = generation.dropped().size();
        String head = String.format(
                Locale.ROOT,
                "generation %2d  %2d candidates%s, best lead %+5.1f points, ",
                generation.number(),
                generation.candidates(),
                dropped == 0 ? "" : " (" + dropped + " dropped)",
                100 * generation.bestDifference());
        if (generation.promoted()) {
            return head + PROMOTED + " after " + generation.testedPairs() + " pairs: " + generation.change();
        }
        return head + (generation.tested() == 0 ? "none worth a test" : generation.tested() + " tested, none promoted");
    }

    /** The same for somebody who watches: a promotion stands out, the rest does not. */
    static String line(GenerationSummary generation, TerminalText terminal) {
        String line = terminal.fit(line(generation));
        return generation.promoted()
                ? line.replaceFirst(PROMOTED, Matcher.quoteReplacement(terminal.good(PROMOTED)))
                : terminal.faint(line);
    }

    /** The outcome: held-out results of start and result, matches, seed, and where things are. */
    static List<String> outcome(RunSummary run, RunFolder folder) {
        List<String> lines = new ArrayList<>(heldOut(run));
        lines.add("");
        run.stopped().ifPresent(reason -> lines.add("ended    early: " + reason));
        run.models().forEach(model -> lines.addAll(models(model)));
        lines.add(String.format(Locale.ROOT, "matches  %,d", run.matches()));
        lines.add("seed     " + run.settings().seed());
        lines.add("policy   " + folder.bestPolicy());
        lines.add("report   " + folder.report());
        return lines;
    }

    /** What start and result did on held-out games. */
    static List<String> heldOut(RunSummary run) {
        Incumbent start = run.start();
        Incumbent best = run.best();
        if (best.heldOut().isEmpty()) {
            return List.of("The run has not finished; there are no held-out results yet.");
        }
        List<String> lines = new ArrayList<>(List.of(
                "On held-out games against held-out opponents (" + opponents(best) + "), win rate with 95% interval:",
                row("start", start.heldOutTotal()),
                row("result", best.heldOutTotal()),
                verdict(start.heldOutTotal(), best.heldOutTotal())));
        start.objective()
                .ifPresent(before ->
                        best.objective().ifPresent(after -> lines.addAll(objective(run.settings(), before, after))));
        return lines;
    }

    /** The command that goes on with a run. */
    static String goOn(Path folder, String game, RunStores stores) {
        return "espalier refine --resume --run " + ShellWord.of(folder.toString())
                + (game.equals(GameOption.STANDARD) ? "" : " --game " + ShellWord.of(game)) + stores.option();
    }

    /** What was had of a model. */
    static List<String> models(ModelRecord model) {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "model    %s: %d answers to %d requests, %,d tokens in, %,d out%s",
                model.model(),
                model.answers(),
                model.attempts(),
                model.usage().inputTokens(),
                model.usage().outputTokens(),
                model.cost().map(cost -> ", " + cost).orElse("")));
        Drafts drafts = model.drafts();
        if (drafts.asked() > 0) {
            lines.add(String.format(
                    Locale.ROOT,
                    "         %d policies: %d valid at the first try (syntax %d, names %d, both %d), %d mended by program, %d repaired"
                            + " by the model (then syntax %d, names %d, both %d), %d not playable",
                    drafts.asked(),
                    drafts.valid(),
                    drafts.first().syntax(),
                    drafts.first().names(),
                    drafts.first().both(),
                    drafts.mended(),
                    drafts.repaired(),
                    drafts.last().syntax(),
                    drafts.last().names(),
                    drafts.last().both(),
                    drafts.asked() - drafts.playable()));
        }
        return lines;
    }

    private static List<String> objective(RunSettings settings, ObjectiveScore before, ObjectiveScore after) {
        return List.of(
                "By the objective, " + settings.objective()
                        + " (the policy's share of what both sides have), with 95% interval:",
                row("start", before),
                row("result", after));
    }

    private static String row(String label, ObjectiveScore score) {
        Interval interval = score.rates().interval();
        return String.format(
                Locale.ROOT,
                "  %-7s %5.1f%%  [%.1f%%, %.1f%%]   %s",
                label,
                100 * score.rates().rate(),
                100 * interval.low(),
                100 * interval.high(),
                score.means().stream()
                        .map(mean -> String.format(Locale.ROOT, "%s %.2f", mean.name(), mean.value()))
                        .collect(Collectors.joining(", ")));
    }

    private static String opponents(Incumbent incumbent) {
        return String.join(
                ", ", incumbent.heldOut().stream().map(OpponentScore::opponent).toList());
    }

    private static String row(String label, OpponentScore total) {
        Interval interval = total.pairs().interval();
        return String.format(
                Locale.ROOT,
                "  %-7s %5.1f%%  [%.1f%%, %.1f%%]   %d won, %d drawn, %d lost",
                label,
                100 * total.pairs().rate(),
                100 * interval.low(),
                100 * interval.high(),
                total.score().wins(),
                total.score().draws(),
                total.score().losses());
    }

    private static String verdict(OpponentScore start, OpponentScore result) {
        double gain = 100 * (result.pairs().rate() - start.pairs().rate());
        boolean apart = !start.pairs().interval().overlaps(result.pairs().interval());
        return String.format(
                Locale.ROOT, "  gain    %+5.1f points; the intervals %s", gain, apart ? "do not overlap" : "overlap");
    }
}
