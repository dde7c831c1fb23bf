package dev.espalier.loop.cli;

import static dev.espalier.loop.llm.remote.ScriptedEndpoint.openAi;
import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.loop.llm.remote.ScriptedEndpoint;
import dev.espalier.loop.store.RunStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A run with a model in a process of its own that is killed again and again, with a key in its environment. */
@Timeout(600)
final class KilledRunTest {

    private static final String KEY = "sk-planted-0123456789abcdef";
    private static final int KILLS = Integer.getInteger("espalier.kills", 4);
    private static final int LONGEST_LIFE_MILLIS = 6_000;

    @TempDir
    Path folder;

    @Test
    void endsAsIfNothingHadHappenedPaysNothingTwiceAndKeepsItsKey() throws Exception {
        try (ScriptedEndpoint server = new ScriptedEndpoint()) {
            server.always(openAi(KilledRunTest::answer, "stop", 100, 10));
            Process undisturbed = start(server, "undisturbed");
            assertThat(undisturbed.waitFor(5, TimeUnit.MINUTES)).isTrue();
            assertThat(undisturbed.exitValue()).as(text("undisturbed.err")).isZero();
            int all = exchanges("undisturbed");

            SplittableRandom random = new SplittableRandom(7);
            for (int kill = 0; kill < KILLS; kill++) {
                int storedBefore = exchanges("killed");
                int receivedBefore = server.received().size();
                Process process = start(server, "killed");
                boolean ended = process.waitFor(random.nextInt(LONGEST_LIFE_MILLIS), TimeUnit.MILLISECONDS);
                process.destroyForcibly().waitFor();
                int asked = server.received().size() - receivedBefore;
                assertThat(asked)
                        .as("requests in life %d, one of which may have been under way", kill)
                        .isLessThanOrEqualTo(exchanges("killed") - storedBefore + (ended ? 0 : 1));
            }
            int storedBefore = exchanges("killed");
            int receivedBefore = server.received().size();
            Process last = start(server, "killed");
            assertThat(last.waitFor(5, TimeUnit.MINUTES)).isTrue();

            assertThat(last.exitValue()).as(text("killed.err")).isZero();
            assertThat(server.received()).hasSize(receivedBefore + all - storedBefore);
            assertThat(text("killed.out")).isEqualTo(text("undisturbed.out").replace("undisturbed", "killed"));
            assertThat(folder.resolve("killed/best.bt")).hasSameTextualContentAs(folder.resolve("undisturbed/best.bt"));
            assertThat(server.received())
                    .allMatch(request -> request.authorization().equals("Bearer " + KEY));
        }
        assertKeyIsNowhere();
    }

    /** The same request gets the same answer, also when it comes twice. */
    private static String answer(String request) {
        int number = Math.floorMod(request.hashCode(), 1000);
        return request.contains("rewriting one part of it")
                ? "Idea: aim\n```\npolicy part { tree { sequence { condition enemy_visible task shoot(burst: "
                        + (3 + number % 27) + ") } } }\n```"
                : "Idea: hunt\n```\npolicy p { tree { selector { sequence \"fight\" { condition enemy_visible"
                        + " parallel(success: any) { task shoot(burst: " + (3 + number % 27)
                        + ") task strafe() } } task patrol() } } }\n```";
    }

    private Process start(ScriptedEndpoint server, String name) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Despalier.home=" + Path.of("..").toAbsolutePath().normalize(),
                "-cp",
                System.getProperty("java.class.path"),
                "dev.espalier.loop.cli.Espalier",
                "refine",
                "starter",
                "--run=" + folder.resolve(name),
                "--llm=openai:scripted",
                "--base-url=" + server.url(),
                "--record=" + folder.resolve(name + ".jsonl"),
                "--parallel=1",
                "--generations=3",
                "--candidates=3",
                "--screening-pairs=2",
                "--test-pairs=12",
                "--held-out-pairs=3",
                "--threads=1"));
        if (Files.exists(folder.resolve(name + "/run.db"))) {
            command.add("--resume");
        }
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(folder.resolve(name + ".out").toFile())
                .redirectError(folder.resolve(name + ".err").toFile());
        builder.environment().put("OPENAI_API_KEY", KEY);
        return builder.start();
    }

    private int exchanges(String name) {
        Path database = folder.resolve(name + "/run.db");
        if (!Files.exists(database)) {
            return 0;
        }
        try (RunStore store = RunStore.open(database)) {
            return store.exchanges().all().size();
        }
    }

    private String text(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    private void assertKeyIsNowhere() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> written = files.filter(Files::isRegularFile).toList();
            assertThat(written).hasSizeGreaterThan(8);
            for (Path file : written) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain(KEY);
            }
        }
    }
}
