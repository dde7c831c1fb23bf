package dev.espalier.loop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The recorded run that comes with Espalier, without a key and without a model. */
@Timeout(900)
final class RecordedRunTest {

    private static final Path HOME = Path.of("..");
    private static final Path RECORDINGS = HOME.resolve("assets/recordings");

    @TempDir
    Path folder;

    @Test
    void replaysToThePolicyAndTheFiguresThatComeWithIt() throws Exception {
        Path run = folder.resolve("run");

        CommandRun replayed = CommandRun.installed(
                HOME,
                "refine",
                "starter",
                "--llm=replay:" + RECORDINGS.resolve("tdm.jsonl"),
                "--vlm=replay:" + RECORDINGS.resolve("tdm.jsonl"),
                "--candidates=3",
                "--run=" + run);

        assertThat(replayed.exitCode()).as(replayed.err()).isZero();
        assertThat(withoutPaths(replayed.out())).isEqualTo(Files.readString(RECORDINGS.resolve("tdm.txt")));
        assertThat(run.resolve("best.bt")).hasSameTextualContentAs(RECORDINGS.resolve("tdm.bt"));
    }

    private static String withoutPaths(String outcome) {
        return outcome.lines()
                .filter(line -> !line.startsWith("policy ") && !line.startsWith("report "))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
