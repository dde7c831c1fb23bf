package dev.espalier.loop.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.loop.record.Annex;
import dev.espalier.loop.record.Appraisal;
import dev.espalier.loop.record.Incumbent;
import dev.espalier.loop.record.RunSummary;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

    @Test
    void leadsWithTheHeldOutResult() {
        String page = HtmlReport.render(SampleRun.finished("starter"));

        assertThat(page).contains("<section id=\"held-out\"><h2>On games and opponents that selection never saw</h2>");
        assertThat(Pattern.compile("<section id=\"([a-z-]+)\"")
                        .matcher(page)
                        .results()
                        .map(found -> found.group(1)))
                .containsExactly(
                        "held-out",
                        "improvement",
                        "lineage",
                        "tree",
                        "archive",
                        "matches",
                        "critique",
                        "generations",
                        "cost",
                        "repeat",
                        "policy");
        assertThat(page).contains("25.0%").contains("75.0%").contains("10 won, 0 drawn, 30 lost");
    }

    @Test
    void tellsGainAreaAndRegressions() {
        // From 25% to 75% after 260 of 400 matches of the search: 50 points for 140 of 400 matches.
        assertThat(HtmlReport.render(SampleRun.finished("starter")))
                .contains("<span>final gain</span><b>+50.0</b>")
                .contains("<span>area under the gain</span><b>+17.5</b>")
                .contains("<span>regressions</span><b>0 of 1</b>");
    }

    @Test
    void showsWhatAPromotionChangedByMeaningAndByLine() {
        assertThat(HtmlReport.render(SampleRun.finished("starter")))
                .contains("<em>  ~ task stand(): task stand -&gt; run</em>")
                .contains("<del>-   tree { task stand() }</del>")
                .contains("<ins>+   tree { task run() }</ins>")
                .contains("replaced &#39;stand&#39;");
    }

    @Test
    void tellsOfEachNodeHowLongItRanAndWhatHappened() {
        assertThat(HtmlReport.render(SampleRun.finished("starter")))
                .contains(
                        "task run()</code></td><td class=\"text\"><span class=\"bar\"><i style=\"width:25.0%\"></i></span> 25%")
                .contains("style=\"--heat:21.0%\">3</td>")
                .contains("<tr class=\"idle\">")
                .contains("never reached");
    }

    @Test
    void mapsTheWaysOfPlayingThatWereFound() {
        assertThat(HtmlReport.render(SampleRun.finished("starter")))
                .contains(
                        "<title>75.0% of the score, generation 2: replaced &#39;stand&#39;</title>"
                                + "<rect class=\"shade\" x=\"75.00%\" y=\"176.0\" width=\"12.50%\" height=\"42.0\" style=\"opacity:0.75\"/>")
                .contains("<title>the result</title><circle class=\"\" cx=\"80.00%\"")
                .contains("<span>coverage</span><b>3.1%</b><small>2 cells with a policy</small>");
    }

    @Test
    void tellsWhichCandidatesWereDroppedAndWhy() {
        assertThat(HtmlReport.render(SampleRun.finished("starter")))
                .contains("1 promotion, 1 dropped")
                .containsPattern(
                        "<tr><td>1</td><td>3</td><td class=\"text\">[^<]*</td><td class=\"text\">[^<]* never ran</td></tr>");
    }

    @Test
    void comparesWithOtherRunsAtEqualNumbersOfMatches() {
        RunSummary run = SampleRun.finished("starter");

        String page = HtmlReport.render(run, List.of(new Control("<b>random</b>", SampleRun.shorter())));

        assertThat(page)
                .contains("after 100 matches")
                .contains("&lt;b&gt;random&lt;/b&gt;</td><td>25.0%</td><td><b>75.0%</b>")
                .contains("this run</td><td>25.0%</td><td><b>25.0%</b>");
    }

    @Test
    void letsNoTextBecomeMarkup() {
        String page = HtmlReport.render(
                SampleRun.finished(SampleRun.HOSTILE),
                List.of(new Control(SampleRun.HOSTILE, SampleRun.finished(SampleRun.HOSTILE))));

        assertThat(page).doesNotContain("<script").doesNotContain("<img src=x").contains("&lt;script&gt;");
        assertThat(Pattern.compile("(?:src|href)=\"(?!data:|#)").matcher(page).find())
                .isFalse();
        assertThat(page).doesNotContain("<link").doesNotContain("@import").doesNotContain("url(");
    }

    @Test
    void givesTheCommandThatRepeatsTheRun() {
        assertThat(HtmlReport.render(SampleRun.finished("starter")))
                .contains("espalier refine starter --game gold --mode rush --seed 7 --against rusher --held-out sniper "
                        + "--generations 3 --candidates 8 --screening-pairs 4 --test-pairs 60 --held-out-pairs 20 "
                        + "--llm openai:starter --vlm gemini:starter --brief &#39;be it &#39;\\&#39;&#39;starter&#39;\\&#39;&#39;&#39; "
                        + "--repairs 2 --max-calls 50 --max-cost 1.50</pre>");
    }

    @Test
    void leavesOutWhatAnUnfinishedRunDoesNotKnow() {
        RunSummary finished = SampleRun.finished("starter");
        Incumbent start =
                new Incumbent(0, finished.start().policy(), "the start", Appraisal.ofText("It stands."), List.of());
        String page = HtmlReport.render(new RunSummary(
                finished.settings(), false, List.of(), List.of(start), 12, List.of(), List.of(), Annex.NONE));

        assertThat(page)
                .contains("has not finished")
                .contains("It stands.")
                .doesNotContain("selection never saw")
                .doesNotContain("id=\"tree\"");
    }

    @Test
    void saysWhyThereAreNoPictures() {
        RunSummary run = SampleRun.shorter();

        assertThat(HtmlReport.render(run))
                .contains("There are no pictures of this run: matches of the game &#39;gold&#39; cannot be shown.");
    }
}
