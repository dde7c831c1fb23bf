package dev.espalier.loop.cli;

import static dev.espalier.loop.llm.remote.ScriptedEndpoint.openAi;
import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.loop.llm.remote.ScriptedEndpoint;
import dev.espalier.loop.store.PostgresServer;
import dev.espalier.loop.store.RunStore;
import dev.espalier.loop.store.RunStores;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    @TempDir
    Path folder;

    private Optional<PostgresServer.Database> database = Optional.empty();
    private RunStores stores = RunStores.inFolders();

    @Test
    void endsAsIfNothingHadHappenedPaysNothingTwiceAndKeepsItsKey() throws Exception {
        killAgainAndAgain();
    }

    @Test
    void doesSoInPostgresqlAndKeepsItsPasswordToo() throws Exception {
        database = Optional.of(PostgresServer.require().newDatabase());
        stores = RunStores.at(database.get().address());
        killAgainAndAgain();
    }

    private void killAgainAndAgain() throws Exception {
        try (ScriptedEndpoint server = new ScriptedEndpoint()) {
            server.always(openAi(KilledRunTest::answer, "stop", 100, 10));
            long begun = System.nanoTime();
            finish(start(server, "undisturbed"), "undisturbed");
            int wholeLifeMillis = (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
            int all = exchanges("undisturbed");

            SplittableRandom random = new SplittableRandom(7);
            int run = 1;
            for (int kills = 0; kills < KILLS; ) {
                String name = "killed-" + run;
                int open = all - exchanges(name);
                int receivedBefore = server.received().size();
                Process process = start(server, name);
                boolean ended = process.waitFor(random.nextInt(wholeLifeMillis), TimeUnit.MILLISECONDS);
                process.destroyForcibly().waitFor();
                int asked = server.received().size() - receivedBefore;
                int answered = open - (all - exchanges(name));
                assertThat(asked)
                        .as("requests of a life with %d answers; one may have been under way", answered)
                        .isBetween(answered, answered + (ended ? 0 : 1));
                if (ended) {
                    assertAsUndisturbed(name);
                    run++;
                } else {
                    kills++;
                }
            }
            String last = "killed-" + run;
            int open = all - exchanges(last);
            int receivedBefore = server.received().size();
            finish(start(server, last), last);
            assertThat(server.received()).hasSize(receivedBefore + open);
            assertAsUndisturbed(last);
            assertThat(server.received())
                    .allMatch(request -> request.authorization().equals("Bearer " + KEY));
        }
        assertThat(exported("undisturbed", "show", "--json")).isPositive();
        assertThat(exported("undisturbed", "export", "--format=csv")).isPositive();
        assertThat(exported("undisturbed", "export", "--format=sft")).isEqualTo(exchanges("undisturbed"));
        assertNowhere(KEY);
        assertNowhere(PostgresServer.USER);
        assertNowhere(PostgresServer.PASSWORD);
    }

    private void finish(Process process, String name) throws Exception {
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(text(name + ".err")).isZero();
    }

    private void assertAsUndisturbed(String name) throws IOException {
        assertThat(text(name + ".out")).isEqualTo(text("undisturbed.out").replace("undisturbed", name));
        assertThat(folder.resolve(name + "/best.bt")).hasSameTextualContentAs(folder.resolve("undisturbed/best.bt"));
        assertThat(text(name + ".jsonl").lines()).hasSize(exchanges("undisturbed"));
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
        database.ifPresent(shared -> command.add("--store=" + shared.url()));
        if (stores.holdsRun(folder.resolve(name))) {
            command.add("--resume");
        }
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(folder.resolve(name + ".out").toFile())
                .redirectError(folder.resolve(name + ".err").toFile());
        builder.environment().put("OPENAI_API_KEY", KEY);
        database.ifPresent(shared -> builder.environment().putAll(shared.environment()));
        return builder.start();
    }

    /** Writes into the folder what a command tells of a run; how many lines it has. */
    private long exported(String name, String command, String option) throws IOException {
        List<String> arguments =
                new ArrayList<>(List.of(command, folder.resolve(name).toString(), option));
        database.ifPresent(shared -> arguments.add("--store=" + shared.urlWithCredentials()));
        CommandRun run = CommandRun.installed(Path.of(".."), arguments.toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isZero();
        Files.writeString(folder.resolve(name + "." + command + option), run.out() + run.err());
        return run.out().lines().count();
    }

    private int exchanges(String name) {
        if (!stores.holdsRun(folder.resolve(name))) {
            return 0;
        }
        try (RunStore store = stores.read(folder.resolve(name))) {
            return store.exchanges().all().size();
        }
    }

    private String text(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    private void assertNowhere(String secret) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> written = files.filter(Files::isRegularFile).toList();
            assertThat(written).hasSizeGreaterThan(8);
            for (Path file : written) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain(secret);
            }
        }
    }
}
