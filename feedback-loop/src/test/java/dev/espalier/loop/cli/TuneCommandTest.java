package dev.espalier.loop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.loop.evaluate.Contender;
import dev.espalier.loop.tune.Aim;
import dev.espalier.loop.tune.Tuning.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code tune} in the rope game. */
class TuneCommandTest {

    private static final String PULLER = """
            // As strong as its effort.
            policy puller {
              param  effort = 0.1 in 0.05 .. 0.9   // not much yet
              tree { selector { sequence { condition energy < 0.3 task rest() } task pull(effort: effort) } }
            }
            """;

    @TempDir
    Path home;

    @BeforeEach
    void shipAPolicy() throws IOException {
        Path policies = Files.createDirectories(home.resolve("assets/policies/rope"));
        Files.writeString(policies.resolve("pacer.bt"), RopeGame.PACER);
        Files.writeString(policies.resolve("puller.bt"), PULLER);
    }

    @Test
    void writesATunedPolicyThatDiffersInItsNumbersOnly() throws IOException {
        Path file = home.resolve("strong.bt");

        CommandRun run = tune("puller", "--matches=400", "-o", file.toString());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .containsPattern("param    before   after +range\neffort      0.1 +0[.][0-9]+ +0.05 .. 0.9\n")
                .contains(
                        "On 20 held-out games against pacer, score rate with 95% interval:\n  before    0.0%",
                        "By the objective, score (the policy's share of what both sides have), with 95% interval:")
                .endsWith("\npolicy  " + file + "\n");
        assertThat(Files.readString(file)).isNotEqualTo(PULLER);
        assertThat(Files.readString(file).replaceFirst("= 0[.][0-9]+ in", "= 0.1 in"))
                .isEqualTo(PULLER);
        assertThat(home.resolve("assets/policies/rope/puller.bt")).hasContent(PULLER);
        assertThat(run.err()).startsWith("Tuning puller in rope for more score against pacer, seed 1\n");
    }

    @Test
    void writesNothingWhenNothingBetterWasShown() throws IOException {
        Path even = home.resolve("pacer2.bt");
        Files.writeString(
                even,
                RopeGame.PACER
                        .replace("pacer {", "pacer {\n  param idle = 0.5 in 0 .. 1")
                        .replace("< 0.3", "< 0.3 and idle >= 0"));
        Path file = home.resolve("none.bt");

        CommandRun run = tune(even.toString(), "--target-win-rate=0.5", "--matches=300", "-o", file.toString());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .isEqualTo("The search came back to the params that the policy has; nothing was written.\n");
        assertThat(file).doesNotExist();
    }

    @Test
    void tellsWhatWasFoundWhenItWasNotShownToBeBetter() throws IOException {
        Path other = home.resolve("other.bt");
        Files.writeString(other, PULLER.replace("= 0.1 in", "= 0.2 in"));
        Contenders contenders = new Contenders(new RopeGame(), new PolicyFiles(Optional.of(home)));
        Contender start = contenders.named("puller");
        Outcome outcome = new Outcome(Optional.of(contenders.named(other.toString())), false, List.of(), List.of());

        List<String> lines = new TuneText(start, List.of(start), new Aim.TargetRate(0.5)).unchanged(outcome);

        assertThat(lines.get(1)).matches("effort +0.1 +0.2 +0.05 .. 0.9");
        assertThat(lines.get(3))
                .startsWith("On 0 fresh training games that was not shown to be better, so the policy stays as it is"
                        + " and nothing was written.");
        assertThat(lines).last().isEqualTo("More --matches may show it.");
    }

    @Test
    void saysHowToDeclareWhatCanBeTuned() {
        assertThat(tune("pacer"))
                .isEqualTo(new CommandRun(
                        2,
                        "",
                        "espalier: " + home.resolve("assets/policies/rope/pacer.bt")
                                + " has no param that can be moved, so there is nothing to tune; declare one with its range,"
                                + " such as: param near = 2 m in 1 m .. 5 m\n"));
    }

    @Test
    void refusesWhatItCannotWorkWithBeforeItPlays() {
        assertUsage("--target-win-rate lies from 0 to 1, such as 0.5, but is 1.5", "puller", "--target-win-rate=1.5");
        assertUsage("'--target-win-rate'", "puller", "--target-win-rate=half");
        assertUsage(
                "--target-win-rate and --objective are two aims; give one of them",
                "puller",
                "--target-win-rate=0.5",
                "--objective=score");
        assertUsage("--objective: the game measures no 'ropes'; did you mean 'rope'?", "puller", "--objective=ropes");
        assertUsage("--matches must be at least 228 for 1 param and 1 opponent, but is 10", "puller", "--matches=10");
        assertUsage("--held-out-pairs must be at least 1, but is 0", "puller", "--held-out-pairs=0");
        assertUsage(
                "there is no such folder",
                "puller",
                "-o",
                home.resolve("nowhere/p.bt").toString());
        assertUsage("it is a directory", "puller", "-o", home.toString());
        CommandRun run = CommandRun.in(home, "tune", "puller", "--game=rope", "--against=nobody");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("no policy of this name is shipped: nobody");
    }

    @Test
    void explainsItselfWithExamples() {
        CommandRun help = CommandRun.in(home, "tune", "--help");

        assertThat(help.exitCode()).isZero();
        assertThat(help.out())
                .contains(
                        "espalier tune skirmisher --target-win-rate 0.5 --against rusher",
                        "param near = 2 m in 1 m .. 5 m",
                        "--matches=N");
    }

    private void assertUsage(String message, String... arguments) {
        CommandRun run = tune(arguments);
        assertThat(run.exitCode()).as(run.err()).isEqualTo(2);
        assertThat(run.err()).contains(message);
        assertThat(run.out()).isEmpty();
    }

    private CommandRun tune(String... arguments) {
        List<String> all = new ArrayList<>(List.of("tune", "--game=rope", "--against=pacer"));
        all.addAll(List.of(arguments));
        if (all.stream().noneMatch(argument -> argument.startsWith("--held-out-pairs"))) {
            all.add("--held-out-pairs=20");
        }
        return CommandRun.in(home, all.toArray(String[]::new));
    }
}
