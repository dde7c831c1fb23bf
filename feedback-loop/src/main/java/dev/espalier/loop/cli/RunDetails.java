package dev.espalier.loop.cli;

import dev.espalier.loop.llm.Limits;
import dev.espalier.loop.record.Budget;
import dev.espalier.loop.record.GenerationSummary;
import dev.espalier.loop.record.Incumbent;
import dev.espalier.loop.record.ModelSettings;
import dev.espalier.loop.record.NamedPolicy;
import dev.espalier.loop.record.OpponentScore;
import dev.espalier.loop.record.RunSettings;
import dev.espalier.loop.record.RunSummary;
import dev.espalier.loop.record.Session;
import dev.espalier.loop.report.RepeatCommand;
import dev.espalier.loop.store.RunFolder;
import dev.espalier.loop.store.RunStores;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** One run as text, section by section. */
final class RunDetails {

    private static final String NONE = "-";

    private final List<String> lines = new ArrayList<>();
    private final StoredRun run;
    private final RunStores stores;

    private RunDetails(StoredRun run, RunStores stores) {
        this.run = run;
        this.stores = stores;
    }

    static List<String> lines(StoredRun run, RunStores stores) {
        RunDetails details = new RunDetails(run, stores);
        run.summary()
                .ifPresentOrElse(
                        details::addAll,
                        () -> details.lines.add(
                                "The run in " + run.path() + " has not begun; there is nothing to show."));
        return details.lines;
    }

    private void addAll(RunSummary summary) {
        RunSettings settings = summary.settings();
        lines.add(String.format(
                Locale.ROOT,
                "%s: %s, %d of %d generations, %s matches%s",
                run.name(),
                run.state(),
                summary.generations().size(),
                settings.budget().steps(),
                Figures.count(summary.matches()),
                summary.annex().sessions().isEmpty()
                        ? ""
                        : ", " + Figures.duration(summary.annex().seconds())));
        heading("Settings");
        addSettings(settings);
        settings.models().ifPresent(this::addModelSettings);
        if (!summary.lineage().isEmpty()) {
            heading("Policies");
            addPolicies(summary.lineage());
        }
        if (!summary.generations().isEmpty()) {
            heading("Generations");
            summary.generations().forEach(generation -> lines.add("  " + RunText.line(generation)));
        }
        if (summary.generations().stream()
                .anyMatch(generation -> !generation.dropped().isEmpty())) {
            heading("Dropped before screening");
            summary.generations().forEach(this::addDropped);
        }
        if (!summary.models().isEmpty()) {
            heading("Models");
            summary.models().forEach(model -> RunText.models(model).forEach(line -> lines.add("  " + line)));
        }
        if (!summary.lineage().isEmpty()) {
            lines.add("");
            lines.addAll(RunText.heldOut(summary));
            addOpponents(summary.start(), summary.best());
        }
        if (!summary.annex().sessions().isEmpty()) {
            heading("Sessions");
            summary.annex().sessions().forEach(this::addSession);
        }
        heading("Where things are");
        addPlaces(settings);
    }

    private void addSettings(RunSettings settings) {
        Budget budget = settings.budget();
        fact("game", StoredRun.game(settings));
        fact("written by", StoredRun.author(settings));
        fact("seed", String.valueOf(settings.seed()));
        fact("start", settings.start().name());
        fact("against", names(settings.trainingOpponents()));
        fact("held out", names(settings.heldOutOpponents()));
        fact(
                "budget",
                budget.generations() + " generations of " + budget.candidates() + " candidates; "
                        + budget.screeningPairs() + " pairs to screen, at most " + budget.testPairs() + " to test, "
                        + budget.heldOutPairs() + " held out"
                        + (budget.tunes() ? "; " + Figures.count(budget.tuningMatches()) + " matches to tune" : ""));
        settings.networks().ifPresent(hash -> fact("networks", hash));
        fact("Espalier", settings.version());
    }

    private void addModelSettings(ModelSettings models) {
        models.baseUrl().ifPresent(url -> fact("endpoint", url));
        models.critic().ifPresent(critic -> fact("critic", critic));
        models.criticBaseUrl().ifPresent(url -> fact("its endpoint", url));
        if (!models.brief().isEmpty()) {
            fact("brief", models.brief().replaceAll("\\s*\\R\\s*", " "));
        }
        fact("repairs", "at most " + models.repairs());
        models.form().ifPresent(form -> fact("held to", form));
        if (!models.limits().equals(Limits.NONE)) {
            fact("limits", limits(models.limits()));
        }
        fact("templates", models.templates());
    }

    private static String limits(Limits limits) {
        List<String> parts = new ArrayList<>();
        limits.calls().ifPresent(calls -> parts.add(Figures.count(calls) + " calls"));
        limits.tokens().ifPresent(tokens -> parts.add(Figures.count(tokens) + " tokens"));
        limits.cost().ifPresent(cost -> parts.add(cost.toString()));
        return String.join(", ", parts);
    }

    private void addPolicies(List<Incumbent> lineage) {
        lines.add("   N  promoted in    training  held-out  id                change");
        for (int number = 0; number < lineage.size(); number++) {
            Incumbent incumbent = lineage.get(number);
            lines.add(String.format(
                    Locale.ROOT,
                    "  %2d  %-13s  %8s  %8s  %s  %s",
                    number,
                    number == 0 ? NONE : "generation " + incumbent.generation(),
                    rate(incumbent.appraisal().training()),
                    rate(incumbent.heldOut()),
                    incumbent.policy().name(),
                    incumbent.change()));
        }
    }

    private static String rate(List<OpponentScore> scores) {
        return scores.isEmpty()
                ? NONE
                : Figures.percent(OpponentScore.total("all", scores).pairs().rate());
    }

    private void addOpponents(Incumbent start, Incumbent best) {
        if (best.heldOut().size() < 2) {
            return;
        }
        TextTable table = new TextTable("  against", "start", "result");
        for (int i = 0; i < best.heldOut().size(); i++) {
            OpponentScore after = best.heldOut().get(i);
            table.row("  " + after.opponent(), rate(List.of(start.heldOut().get(i))), rate(List.of(after)));
        }
        lines.addAll(table.lines());
    }

    private void addSession(Session session) {
        lines.add("  " + session.begun() + "  " + Figures.duration(session.seconds()) + " on " + session.threads()
                + (session.threads() == 1 ? " thread" : " threads") + ", Java " + session.java() + ", "
                + session.system());
        lines.add("    " + session.command());
    }

    private void addPlaces(RunSettings settings) {
        fact("policy", RunFolder.bestPolicy(run.path()).toString());
        fact("report", RunFolder.report(run.path()).toString());
        fact("database", stores.place(run.path()));
        if (run.canGoOn()) {
            fact("go on with", RunText.goOn(run.path(), settings.game(), stores));
        }
        fact("repeat with", RepeatCommand.of(settings));
    }

    private void addDropped(GenerationSummary generation) {
        generation
                .dropped()
                .forEach(one -> lines.add("  generation " + generation.number() + ", candidate " + one.number() + ": "
                        + one.reason() + " (" + one.change() + ")"));
    }

    private static String names(List<NamedPolicy> policies) {
        return policies.stream().map(NamedPolicy::name).collect(Collectors.joining(", "));
    }

    private void heading(String title) {
        lines.add("");
        lines.add(title);
    }

    private void fact(String name, String value) {
        lines.add(String.format(Locale.ROOT, "  %-12s %s", name, value));
    }
}
