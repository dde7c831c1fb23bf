package dev.espalier.loop.report;

import dev.espalier.loop.critic.Aspect;
import dev.espalier.loop.critic.Critique;
import dev.espalier.loop.critic.Critique.Rating;
import dev.espalier.loop.feedback.NodeEvidence;
import dev.espalier.loop.feedback.TreeEvidence;
import dev.espalier.loop.llm.Dollars;
import dev.espalier.loop.llm.Limits;
import dev.espalier.loop.llm.Usage;
import dev.espalier.loop.record.Annex;
import dev.espalier.loop.record.Appraisal;
import dev.espalier.loop.record.ArchivedPolicy;
import dev.espalier.loop.record.Budget;
import dev.espalier.loop.record.Diversity;
import dev.espalier.loop.record.Drafts;
import dev.espalier.loop.record.Drafts.Faultless;
import dev.espalier.loop.record.DroppedCandidate;
import dev.espalier.loop.record.GenerationSummary;
import dev.espalier.loop.record.Illustration;
import dev.espalier.loop.record.Incumbent;
import dev.espalier.loop.record.ModelRecord;
import dev.espalier.loop.record.ModelSettings;
import dev.espalier.loop.record.NamedPolicy;
import dev.espalier.loop.record.OpponentScore;
import dev.espalier.loop.record.RunSettings;
import dev.espalier.loop.record.RunSummary;
import dev.espalier.loop.record.Session;
import dev.espalier.loop.statistics.Differences;
import dev.espalier.loop.statistics.Pairs;
import dev.espalier.loop.statistics.Score;
import java.util.List;
import java.util.Optional;

/** Runs to report that have something of everything. */
final class SampleRun {

    /** What somebody may call a thing who means harm. */
    static final String HOSTILE = "\"'><script>alert(1)</script><img src=x onerror=alert(2)>";

    private static final String BEFORE = "policy p {\n  tree { task stand() }\n}\n";
    private static final String AFTER = "policy p {\n  tree { task run() }\n}\n";
    private static final String ONE_PIXEL =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private SampleRun() {}

    /**
     * A run of 400 matches with one promotion after 260.
     *
     * @param name that everything bears which somebody can name
     */
    static RunSummary finished(String name) {
        return run(
                name,
                List.of(
                        generation(1, false, 100, name),
                        generation(2, true, 260, name),
                        generation(3, false, 400, name)));
    }

    /** A run of 100 matches with a promotion in its second generation, after 90. */
    static RunSummary shorter() {
        RunSummary run = run(
                "starter",
                List.of(generation(1, false, 50, "x"), generation(2, true, 90, "x"), generation(3, false, 100, "x")));
        Annex annex = new Annex(List.of(), List.of(), Optional.of("matches of the game 'gold' cannot be shown"));
        return new RunSummary(
                run.settings(),
                true,
                run.generations(),
                run.lineage(),
                run.matches(),
                run.models(),
                run.archive(),
                annex);
    }

    private static RunSummary run(String name, List<GenerationSummary> generations) {
        Incumbent start = new Incumbent(0, new NamedPolicy("a1", BEFORE), "the start", appraisal(name, 2), List.of())
                .withHeldOut(List.of(score(10, 30, new Pairs(10, 0, 10, 0, 0))));
        String change = name.equals(HOSTILE) ? HOSTILE : "replaced 'stand'";
        Incumbent result = new Incumbent(2, new NamedPolicy("b2", AFTER), change, appraisal(name, 4), List.of())
                .withHeldOut(List.of(score(30, 10, new Pairs(0, 0, 10, 0, 10))));
        ModelRecord model = new ModelRecord(
                name,
                6,
                7,
                new Usage(1_200, 340),
                Optional.of(Dollars.parse("0.25")),
                new Drafts(6, new Faultless(5, 5, 4), new Faultless(6, 5, 5), 4, 1, 1, 0));
        Annex annex = new Annex(
                List.of(new Session(1, "espalier refine " + name, "17", name, 2, "2026-11-25T13:40:00Z", 75)),
                List.of(
                        new Illustration(0, "gen:1/tdm/3v3 against " + name, "lost 3 to 20", ONE_PIXEL),
                        new Illustration(2, "gen:1/tdm/3v3 against " + name, "won 20 to 3", ONE_PIXEL)),
                Optional.empty());
        return new RunSummary(
                settings(name), true, generations, List.of(start, result), 480, List.of(model), archive(change), annex);
    }

    private static List<ArchivedPolicy> archive(String change) {
        return List.of(
                new ArchivedPolicy(1, 0, new NamedPolicy("a1", BEFORE), 0.25, 0.2, 0.05, 0, "the start"),
                new ArchivedPolicy(6, 3, new NamedPolicy("b2", AFTER), 0.75, 0.8, 0.4, 2, change));
    }

    private static GenerationSummary generation(int number, boolean promoted, long matches, String change) {
        return new GenerationSummary(
                number,
                8,
                0.05,
                1,
                promoted,
                change,
                2.95,
                new Differences(36, 4, 3),
                matches,
                new Diversity(0.03125, 1, 0.4, 0.2),
                number == 1 ? List.of(new DroppedCandidate(3, change, change + " never ran")) : List.of());
    }

    private static Appraisal appraisal(String name, int points) {
        TreeEvidence tree = new TreeEvidence(
                90,
                List.of("deaths"),
                List.of(
                        new NodeEvidence(0, 2, "selector \"" + name + "\"", 400, 1, 0, 0, 0, 3, List.of(6.0)),
                        new NodeEvidence(1, 2, "task run()", 100, 2, 3, 4, 5, 0, List.of(3.0)),
                        new NodeEvidence(1, 2, "task stand()", 0, 0, 0, 0, 0, 0, List.of(0.0))));
        Critique critique = new Critique(
                List.of(new Rating(Aspect.MAP_CONTROL, points, name), new Rating(Aspect.AGGRESSION, 3, "It runs.")),
                List.of("Beware of " + name));
        return new Appraisal(
                "Said of " + name,
                List.of(new OpponentScore(name, new Score(3, 0, 1), new Pairs(0, 0, 1, 0, 1))),
                Optional.of(tree),
                Optional.of(critique));
    }

    private static OpponentScore score(int wins, int losses, Pairs pairs) {
        return new OpponentScore("sniper", new Score(wins, 0, losses), pairs);
    }

    private static RunSettings settings(String name) {
        return new RunSettings(
                "0.1",
                "gold",
                Optional.of("rush"),
                7,
                new NamedPolicy(name, BEFORE),
                List.of(new NamedPolicy("rusher", BEFORE)),
                List.of(new NamedPolicy("sniper", AFTER)),
                new Budget(3, 8, 4, 60, 20),
                Optional.of(new ModelSettings(
                        "openai:" + name,
                        Optional.of("gemini:" + name),
                        Optional.empty(),
                        Optional.empty(),
                        "be it '" + name + "'",
                        2,
                        Optional.empty(),
                        "0123456789abcdef",
                        new Limits(Optional.of(50L), Optional.empty(), Optional.of(Dollars.parse("1.5"))))));
    }
}
