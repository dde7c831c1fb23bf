package dev.espalier.loop.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report of a real run of the arena, opened in a real browser. */
final class ReportInBrowserTest {

    private static final Path REPOSITORY = Path.of("..");

    @TempDir
    Path folder;

    private Path program = Path.of("");

    @BeforeEach
    void findTheBrowser() {
        Optional<Path> installed = Browser.installed();
        assumeTrue(installed.isPresent(), "there is no chromium on the PATH to open the report in");
        program = installed.get();
    }

    @Test
    void drawsItsChartsAndPicturesWithoutAComplaintAndFetchesNothing() throws IOException, InterruptedException {
        Path report = report();
        try (Browser browser = Browser.start(program, Files.createDirectory(folder.resolve("profile")))) {
            for (int width : new int[] {1280, 400}) {
                browser.open(report, width, width == 400);

                List<String> charts = new ArrayList<>();
                for (JsonNode chart : browser.evaluate(
                        "[...document.querySelectorAll('svg')].map(svg => ({"
                                + "name: svg.classList[1], width: svg.getBoundingClientRect().width,"
                                + "height: svg.getBoundingClientRect().height,"
                                + "marks: [...svg.querySelectorAll('circle')].filter(mark => mark.getBBox().width > 0).length}))")) {
                    charts.add(chart.path("name").asText());
                    assertThat(chart.path("width").asDouble()).as("%s", chart).isGreaterThan(200);
                    assertThat(chart.path("height").asDouble()).as("%s", chart).isGreaterThan(100);
                    assertThat(chart.path("marks").asInt()).as("%s", chart).isPositive();
                }
                assertThat(charts).contains("rows", "curve", "leads", "archive");
                assertThat(browser.evaluate("[...document.images].filter(picture => picture.naturalWidth > 100).length")
                                .asInt())
                        .isGreaterThanOrEqualTo(3);
                assertThat(browser.evaluate("document.querySelectorAll('table.tree tbody tr').length")
                                .asInt())
                        .isGreaterThan(5);
                assertThat(browser.evaluate("document.scrollingElement.scrollWidth")
                                .asInt())
                        .as("nothing sticks out of a window %d wide", width)
                        .isLessThanOrEqualTo(width);
            }
            assertThat(browser.complaints()).isEmpty();
            assertThat(browser.fetched()).allMatch(url -> url.startsWith("file:") || url.startsWith("data:"));
            assertThat(browser.fetched()).contains(report.toUri().toString());
        }
    }

    private Path report() {
        Path run = folder.resolve("run");
        CommandRun refined = CommandRun.installed(
                REPOSITORY,
                "refine",
                "--run=" + run,
                "--generations=3",
                "--candidates=6",
                "--screening-pairs=3",
                "--test-pairs=24",
                "--held-out-pairs=9");
        assertThat(refined.exitCode()).as(refined.err()).isZero();
        CommandRun compared = CommandRun.installed(REPOSITORY, "report", run.toString(), "--control=" + run);
        assertThat(compared.exitCode()).as(compared.err()).isZero();
        return run.resolve("report.html");
    }
}
