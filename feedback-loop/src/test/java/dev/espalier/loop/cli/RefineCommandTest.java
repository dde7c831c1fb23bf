package dev.espalier.loop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RefineCommandTest {

    /** Rests too early. */
    private static final String IDLER = """
            policy idler {
              tree {
                selector {
                  sequence { condition energy < 0.8 task rest() }
                  task pull(effort: 0.3)
                }
              }
            }
            """;

    @TempDir
    Path home;

    @BeforeEach
    void shipThreePolicies() throws IOException {
        Path policies = Files.createDirectories(home.resolve("assets/policies/rope"));
        Files.writeString(policies.resolve("brute.bt"), RopeGame.BRUTE);
        Files.writeString(policies.resolve("pacer.bt"), RopeGame.PACER);
        Files.writeString(policies.resolve("idler.bt"), IDLER);
    }

    @Test
    void endsWithTheHeldOutResultsAndWhereThingsAre() {
        CommandRun run = refine("--run=" + home.resolve("run"));
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .startsWith("On held-out games against held-out opponents (pacer)")
                .contains("  start ", "  result ", "  gain ", "matches  ", "seed     1")
                .contains("policy   " + home.resolve("run/best.bt"))
                .contains("report   " + home.resolve("run/report.html"));
        assertThat(home.resolve("run/report.html"))
                .content()
                .contains("On games and opponents that selection never saw")
                .contains("There are no pictures of this run: matches of the game &#39;rope&#39; cannot be shown.");
        assertThat(CommandRun.in(
                                home,
                                "check",
                                "--game=rope",
                                home.resolve("run/best.bt").toString())
                        .exitCode())
                .isZero();
    }

    @Test
    void endsWithTheSamePolicyAndFiguresWhenItIsRunAgain() throws IOException {
        CommandRun one = refine("--run=" + home.resolve("one"), "--threads=1");
        CommandRun two = refine("--run=" + home.resolve("two"), "--threads=3");
        assertThat(home.resolve("one/best.bt")).hasSameTextualContentAs(home.resolve("two/best.bt"));
        assertThat(withoutTimes(home.resolve("one/report.html")))
                .isEqualTo(withoutTimes(home.resolve("two/report.html")));
        assertThat(one.out().replace("/one/", "/two/")).isEqualTo(two.out());
    }

    @Test
    void resumesAFinishedRunWithTheSameResult() {
        CommandRun first = refine("--run=" + home.resolve("run"));
        CommandRun again = refine("--run=" + home.resolve("run"), "--resume");
        assertThat(again.out()).isEqualTo(first.out());
    }

    @Test
    void drawsPoliciesAtRandomAsAControl() {
        String folder = "--run=" + home.resolve("run");
        CommandRun first = refine("--generator=random", folder);
        assertThat(first.exitCode()).as(first.err()).isZero();
        assertThat(home.resolve("run/report.html")).content().contains("Drawing at random made ", "--generator random");
        assertThat(refine(folder, "--resume").out()).isEqualTo(first.out());
        assertFault(2, "another generator (random)", refine(folder, "--resume", "--generator=evolution"));
        assertFault(
                2,
                "--generator random cannot stand beside --llm",
                refine("--generator=random", "--llm=openai:one", "--run=" + home.resolve("written")));
    }

    @Test
    void writesTheReportOfARunAnew() throws IOException {
        CommandRun first = refine("--run=" + home.resolve("run"));
        String report = Files.readString(home.resolve("run/report.html"));
        Files.delete(home.resolve("run/report.html"));
        CommandRun anew = CommandRun.in(home, "report", home.resolve("run").toString());
        assertThat(anew).isEqualTo(new CommandRun(0, first.out(), ""));
        assertThat(home.resolve("run/report.html")).content().isEqualTo(report);
    }

    @Test
    void reportsARunBesideOthersOfTheSameKind() {
        String run = home.resolve("run").toString();
        refine("--run=" + run);
        refine("--run=" + home.resolve("shorter"), "--generations=1");
        CommandRun compared = CommandRun.in(
                home, "report", run, "--control", home.resolve("shorter").toString());
        assertThat(compared.exitCode()).as(compared.err()).isZero();
        assertThat(home.resolve("run/report.html"))
                .content()
                .contains("At equal numbers of matches", "this run</td>", "shorter</td>");

        refine("--run=" + home.resolve("other"), "--against=pacer", "--held-out=brute");
        assertFault(
                2,
                "was measured against other held-out opponents",
                CommandRun.in(
                        home, "report", run, "--control", home.resolve("other").toString()));
        assertFault(2, "there is no run in nowhere", CommandRun.in(home, "report", run, "--control", "nowhere"));
    }

    @Test
    void saysThatALimitEndedItAndGoesOnWithAHigherOne() {
        CommandRun whole = refine("--run=" + home.resolve("whole"));
        CommandRun limited = refine("--run=" + home.resolve("run"), "--max-matches=60");
        assertThat(limited.exitCode()).as(limited.err()).isZero();
        assertThat(limited.out()).contains("\nended    early: the limit of 60 matches is reached\n", "  result ");
        assertThat(limited.err()).contains("No more generations: the limit of 60 matches is reached");

        CommandRun same = refine("--run=" + home.resolve("run"), "--resume");
        assertThat(same.out()).isEqualTo(limited.out());
        CommandRun more = refine("--run=" + home.resolve("run"), "--resume", "--max-matches=1000000");
        assertThat(more.out().replace("/run/", "/whole/")).isEqualTo(whole.out());
    }

    @Test
    void tellsTheObjectiveBesideTheWinRate() {
        CommandRun run = refine("--run=" + home.resolve("run"), "--objective=score + 0.5*rope");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("win rate with 95% interval:")
                .contains("By the objective, score + 0.5 * rope (the policy's share of what both sides have)")
                .containsPattern("result +\\d+\\.\\d%  \\[.*\\]   score \\d+\\.\\d\\d, rope -?\\d+\\.\\d\\d");
        assertThat(home.resolve("run/report.html"))
                .content()
                .contains("By the objective of the run, <b>score + 0.5 * rope</b>")
                .contains("--objective &#39;score + 0.5 * rope&#39;");
        assertFault(
                2,
                "another objective (score + 0.5 * rope)",
                refine("--run=" + home.resolve("run"), "--resume", "--objective=rope"));
    }

    @Test
    void tunesTheLastIncumbentWhenItIsAskedTo() throws IOException {
        String weak = "policy idler { param effort = 0.1 in 0.05 .. 0.9\n tree { selector {"
                + " sequence { condition energy < 0.3 task rest() } task pull(effort: effort) } } }";
        Files.writeString(home.resolve("assets/policies/rope/idler.bt"), weak);
        Path folder = home.resolve("run");

        CommandRun run = refine(tuning(folder, "--tune-matches=300"));

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(folder.resolve("report.html")).content().contains("tuned effort from 0.", "--tune-matches 300");
        CommandRun shown = CommandRun.in(home, "show", folder.toString());
        assertThat(shown.out())
                .contains("2 of 2 generations", "300 matches to tune", "--tune-matches 300")
                .containsPattern("generation  2   1 candidates, best lead [+]");
        assertThat(CommandRun.in(home, "show", folder.toString(), "--json").out())
                .containsPattern("\"tune_matches\" ?: ?300");
        assertThat(refine(tuning(folder, "--resume", "--tune-matches=300")).out())
                .isEqualTo(run.out());
        assertFault(
                2, "the run was begun with another budget", refine(tuning(folder, "--resume", "--tune-matches=600")));
        assertFault(2, "must not be negative, but is -1", refine("--tune-matches=-1"));
    }

    private static String[] tuning(Path folder, String... more) {
        List<String> all =
                new ArrayList<>(List.of("--run=" + folder, "--against=pacer", "--held-out=brute", "--generations=1"));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    @Test
    void doesNotWriteIntoTheFolderOfAnotherRun() {
        refine("--run=" + home.resolve("run"));
        assertFault(2, "holds a run already", refine("--run=" + home.resolve("run")));
    }

    @Test
    void saysWhatIsWrongInOneLine() throws IOException {
        Path file = Files.writeString(home.resolve("file"), "");
        assertFault(1, "cannot write to the run folder " + file, refine("--run=" + file.resolve("run")));
        assertFault(
                2, "nothing to resume: there is no run in ", refine("--resume", "--run=" + home.resolve("nothing")));
        assertFault(2, "generations must be at least 1, but is 0", refine("--generations=0"));
        assertFault(2, "the game measures no 'rop'; did you mean 'rope'?", refine("--objective=rop"));
        assertFault(2, "--max-time takes a time such as 90s, 20m or 1h30m, but is soon", refine("--max-time=soon"));
        assertFault(2, "the limit of matches must be at least 1, but is 0", refine("--max-matches=0"));
        assertFault(2, "--match-timeout takes a time", refine("--match-timeout=0s"));
        assertFault(2, "the opponent brute is held out", refine("--held-out=brute"));
        assertFault(2, "no policies are shipped for the game 'rope'", CommandRun.in(home, "refine", "--game=rope"));
        assertFault(2, "there is no run in", CommandRun.in(home, "report", "nothing"));
    }

    /** A report without that which depends on the machine and its clock. */
    private static String withoutTimes(Path report) throws IOException {
        return Files.readString(report)
                .replaceFirst("(?s)<div id=\"sessions\">.*?</div></div>", "")
                .replaceFirst("<div class=\"tile\"><span>time</span>.*?</div>", "")
                .replaceFirst(" matches · [^·]* · seed", " matches · seed");
    }

    private static void assertFault(int exitCode, String message, CommandRun run) {
        assertThat(run.exitCode()).isEqualTo(exitCode);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("espalier: ").contains(message).endsWith("\n");
        assertThat(run.err().lines()).hasSize(1);
    }

    private CommandRun refine(String... arguments) {
        List<String> all = new ArrayList<>(List.of("refine", "idler", "--game=rope"));
        if (List.of(arguments).stream().noneMatch(argument -> argument.startsWith("--against="))) {
            all.add("--against=brute");
        }
        if (List.of(arguments).stream().noneMatch(argument -> argument.startsWith("--held-out="))) {
            all.add("--held-out=pacer");
        }
        if (List.of(arguments).stream().noneMatch(argument -> argument.startsWith("--generations="))) {
            all.add("--generations=3");
        }
        all.addAll(List.of("--candidates=6", "--screening-pairs=3", "--test-pairs=20", "--held-out-pairs=10"));
        all.addAll(List.of(arguments));
        return CommandRun.in(home, all.toArray(String[]::new));
    }
}
