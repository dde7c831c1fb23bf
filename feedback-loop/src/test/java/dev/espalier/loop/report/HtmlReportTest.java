package dev.espalier.loop.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.loop.record.Annex;
import dev.espalier.loop.record.Appraisal;
import dev.espalier.loop.record.Budget;
import dev.espalier.loop.record.GenerationSummary;
import dev.espalier.loop.record.Incumbent;
import dev.espalier.loop.record.NamedPolicy;
import dev.espalier.loop.record.OpponentScore;
import dev.espalier.loop.record.RunSettings;
import dev.espalier.loop.record.RunSummary;
import dev.espalier.loop.statistics.Differences;
import dev.espalier.loop.statistics.Pairs;
import dev.espalier.loop.statistics.Score;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

    private static final NamedPolicy BEFORE = new NamedPolicy("a1", "policy p {\n  tree { task stand() }\n}\n");
    private static final NamedPolicy AFTER = new NamedPolicy("b2", "policy p {\n  tree { task <run>() }\n}\n");

    @Test
    void leadsWithTheHeldOutResult() {
        String page = HtmlReport.render(finished());

        assertThat(page.indexOf("selection never saw"))
                .isPositive()
                .isLessThan(page.indexOf("Improvement"))
                .isLessThan(page.indexOf("Generations"));
        assertThat(page).contains("25.0%").contains("75.0%").contains("10 won, 0 drawn, 30 lost");
    }

    @Test
    void showsWhatAPromotionChanged() {
        String page = HtmlReport.render(finished());

        assertThat(page)
                .contains("<del>-   tree { task stand() }</del>")
                .contains("<ins>+   tree { task &lt;run&gt;() }</ins>")
                .contains("replaced &#39;stand&#39;");
    }

    @Test
    void needsNothingFromOutsideAndLetsNoTextBecomeMarkup() {
        String page = HtmlReport.render(finished());

        assertThat(page).doesNotContain("<run>").doesNotContain("http://").doesNotContain("https://");
        assertThat(page).doesNotContain("<script").doesNotContain("<link");
    }

    @Test
    void givesTheCommandThatRepeatsTheRun() {
        assertThat(HtmlReport.render(finished()))
                .contains("espalier refine starter --seed 7 --generations 3 --candidates 8 --screening-pairs 4 "
                        + "--test-pairs 60 --held-out-pairs 20");
    }

    @Test
    void leavesOutWhatAnUnfinishedRunDoesNotKnow() {
        Incumbent start = new Incumbent(0, BEFORE, "the start", Appraisal.ofText("It stands."), List.of());
        String page = HtmlReport.render(
                new RunSummary(settings(), false, List.of(), List.of(start), 12, List.of(), Annex.NONE));

        assertThat(page).contains("has not finished").doesNotContain("selection never saw");
    }

    private static RunSummary finished() {
        Incumbent start = new Incumbent(0, BEFORE, "the start", Appraisal.ofText("It stands."), List.of())
                .withHeldOut(List.of(score(10, 30, new Pairs(10, 0, 10, 0, 0))));
        Incumbent result = new Incumbent(2, AFTER, "replaced 'stand'", Appraisal.ofText("It runs."), List.of())
                .withHeldOut(List.of(score(30, 10, new Pairs(0, 0, 10, 0, 10))));
        GenerationSummary one =
                new GenerationSummary(1, 8, 0.05, 1, false, "swapped", -2.3, new Differences(24, 0.1, 1), 100);
        GenerationSummary two =
                new GenerationSummary(2, 8, 0.2, 1, true, "replaced 'stand'", 2.95, new Differences(36, 4, 3), 260);
        return new RunSummary(settings(), true, List.of(one, two), List.of(start, result), 340, List.of(), Annex.NONE);
    }

    private static OpponentScore score(int wins, int losses, Pairs pairs) {
        return new OpponentScore("sniper", new Score(wins, 0, losses), pairs);
    }

    private static RunSettings settings() {
        return new RunSettings(
                "0.1",
                "arena",
                Optional.empty(),
                7,
                new NamedPolicy("starter", BEFORE.text()),
                List.of(new NamedPolicy("rusher", BEFORE.text())),
                List.of(new NamedPolicy("sniper", AFTER.text())),
                new Budget(3, 8, 4, 60, 20),
                Optional.empty());
    }
}
