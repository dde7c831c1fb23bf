package dev.espalier.loop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.loop.llm.Exchange;
import dev.espalier.loop.llm.Recording;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A run in the arena whose author and critic are answer files alone. */
@Timeout(300)
final class ExchangeRunTest {

    private static final String RATING = "{\"map_control\": {\"rating\": 2, \"reason\": \"It stays in the west.\"}, "
            + "\"adaptability\": {\"rating\": 2, \"reason\": \"x\"}, \"coordination\": {\"rating\": 2, \"reason\": \"x\"}, "
            + "\"aggression\": {\"rating\": 2, \"reason\": \"x\"}, \"goal_achievement\": {\"rating\": 2, \"reason\": \"x\"}, "
            + "\"advice\": [\"Shoot while moving.\"]}";

    @TempDir
    Path home;

    private int written;

    @Test
    void completesWithPicturesInItsRequestsAndReplaysToTheSameResult() throws Exception {
        Path letters = home.resolve("letters");
        Path recording = home.resolve("recording.jsonl");
        CompletableFuture<CommandRun> pending = CompletableFuture.supplyAsync(() -> refine(
                "--run=" + home.resolve("run"),
                "--llm=exchange:" + letters,
                "--vlm=exchange:" + letters,
                "--record=" + recording));
        while (!pending.isDone()) {
            for (Path request : openRequests(letters)) {
                answer(request);
            }
            Thread.sleep(20);
        }
        CommandRun run = pending.get(1, TimeUnit.SECONDS);

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(Recording.read(recording))
                .extracting(Exchange::purpose)
                .startsWith("rate")
                .contains("write", "rewrite");
        Path rating = requests(letters).get(0);
        assertThat(rating.resolve("request.md"))
                .content()
                .contains("![1-map-1.png](1-map-1.png)", "1. map, against ", "what an agent sees.");
        BufferedImage map = ImageIO.read(rating.resolve("1-map-1.png").toFile());
        assertThat(map.getWidth()).isEqualTo(1024);
        assertThat(colours(map)).as("colours of the map").isGreaterThan(20);
        assertThat(requests(letters).get(1).resolve("request.md"))
                .content()
                .contains("- map control 2: It stays in the west.", "- Shoot while moving.");

        CommandRun replayed =
                refine("--run=" + home.resolve("replayed"), "--llm=replay:" + recording, "--vlm=replay:" + recording);
        assertThat(replayed.out()).isEqualTo(run.out().replace("/run/", "/replayed/"));
        assertThat(home.resolve("replayed/best.bt")).hasSameTextualContentAs(home.resolve("run/best.bt"));
    }

    private static long colours(BufferedImage map) {
        return Arrays.stream(map.getRGB(0, 0, map.getWidth(), map.getHeight(), null, 0, map.getWidth()))
                .distinct()
                .count();
    }

    private void answer(Path request) throws IOException {
        String text = Files.readString(request.resolve("request.md"));
        String fight = "sequence \"fight\" { condition enemy_visible parallel(success: any) { task shoot(burst: "
                + (4 + written) + ") task strafe() } }";
        String answer;
        if (text.contains("Rate how the side called `policy` plays")) {
            answer = RATING;
        } else {
            written++;
            answer = text.contains("rewriting one part of it")
                    ? "Idea: move\n```\npolicy part { tree { " + fight + " } }\n```\n"
                    : "Idea: move\n```\npolicy x { tree { selector { " + fight + " task patrol() } } }\n```\n";
        }
        Files.writeString(request.resolve("answer.part"), answer);
        Files.move(request.resolve("answer.part"), request.resolve("answer.md"));
    }

    private static List<Path> openRequests(Path letters) throws IOException {
        return requests(letters).stream()
                .filter(request -> !Files.exists(request.resolve("answer.md")))
                .toList();
    }

    private static List<Path> requests(Path letters) throws IOException {
        if (!Files.isDirectory(letters)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(letters)) {
            return entries.filter(entry -> entry.getFileName().toString().matches("\\d+-.*"))
                    .sorted()
                    .toList();
        }
    }

    private static CommandRun refine(String... arguments) {
        List<String> all = new ArrayList<>(List.of(
                "refine",
                "starter",
                "--generations=2",
                "--candidates=2",
                "--screening-pairs=2",
                "--test-pairs=12",
                "--held-out-pairs=3",
                "--threads=2"));
        all.addAll(List.of(arguments));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(new PrintWriter(out), new PrintWriter(err), false);
        int exitCode = Espalier.commandLine(console, new PolicyFiles(Optional.of(Path.of(".."))), Games.installed())
                .execute(all.toArray(String[]::new));
        console.out().flush();
        console.err().flush();
        return new CommandRun(exitCode, out.toString(), err.toString());
    }
}
