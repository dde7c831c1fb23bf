package dev.espalier.loop.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class FolderModelTest {

    private static final byte[] PNG = "no real PNG".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path home;

    @Test
    void putsARequestWithItsPicturesAndTakesTheAnswer() throws Exception {
        Path folder = home.resolve("exchange");
        CompletableFuture<Answer> pending = ask(folder, "What is on the map?", 0);
        Path place = awaitRequests(folder, 1).get(0);

        assertThat(place.getFileName().toString()).matches("001-rate-[0-9a-f]{12}-0");
        assertThat(place.resolve("request.md"))
                .content()
                .startsWith("<!-- the rating of rusher")
                .contains("write your answer into the file `answer.md`", "You rate.", "What is on the map?")
                .contains("![1-map.png](1-map.png)");
        assertThat(place.resolve("1-map.png")).hasBinaryContent(PNG);
        Files.writeString(folder.resolve("model.txt"), "claude\n");
        Files.writeString(place.resolve("answer.tmp"), "A road.\n");
        Files.move(place.resolve("answer.tmp"), place.resolve("answer.md"));

        Answer answer = pending.get(30, TimeUnit.SECONDS);
        assertThat(answer.text()).isEqualTo("A road.\n");
        assertThat(answer.model()).isEqualTo("exchange:claude");
    }

    @Test
    void findsItsRequestsAndTheirAnswersAfterARestart() throws Exception {
        Path folder = home.resolve("exchange");
        List<CompletableFuture<Answer>> first = List.of(ask(folder, "One?", 0), ask(folder, "One?", 1));
        List<Path> places = awaitRequests(folder, 2);
        for (Path place : places) {
            Files.writeString(place.resolve("answer.md"), "to " + place.getFileName());
        }

        Answer answer = ask(folder, "One?", 1).get(30, TimeUnit.SECONDS);
        assertThat(answer.text()).startsWith("to 0").endsWith("-1");
        assertThat(first.get(1).get(30, TimeUnit.SECONDS).text()).isEqualTo(answer.text());
        assertThat(requests(folder)).isEqualTo(places);
    }

    @Test
    void doesNotTakeAnAnswerThatIsStillBeingWritten() throws Exception {
        Path folder = home.resolve("exchange");
        List<String> contents = new ArrayList<>(List.of("half", "half an", "half an", "half an", "half an answer"));
        FolderModel model = new FolderModel(folder, Duration.ZERO, duration -> {
            if (!contents.isEmpty()) {
                try {
                    Files.writeString(requests(folder).get(0).resolve("answer.md"), contents.remove(0));
                } catch (IOException cause) {
                    throw new IllegalStateException(cause);
                }
            }
        });

        assertThat(model.ask(request("One?", 0)).text()).isEqualTo("half an answer");
    }

    @Test
    void endsWhenTheFolderIsTakenAway() throws Exception {
        Path folder = home.resolve("exchange");
        FolderModel model = new FolderModel(folder, Duration.ZERO, duration -> {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            } catch (IOException gone) {
                throw new IllegalStateException(gone);
            }
        });

        assertThatThrownBy(() -> model.ask(request("One?", 0)))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("the folder is gone");
    }

    private static CompletableFuture<Answer> ask(Path folder, String text, int ordinal) {
        FolderModel model =
                new FolderModel(folder, Duration.ofMillis(10), duration -> Thread.sleep(duration.toMillis()));
        return CompletableFuture.supplyAsync(() -> model.ask(request(text, ordinal)), task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            thread.start();
        });
    }

    private static Request request(String text, int ordinal) {
        return Request.of(
                new Prompt(
                        "rate",
                        "the rating of rusher",
                        "You rate.",
                        text,
                        List.of(new Picture("map", "a map", () -> PNG)),
                        Optional.empty(),
                        List.of()),
                ordinal);
    }

    private static List<Path> awaitRequests(Path folder, int count) throws Exception {
        while (requests(folder).size() < count) {
            Thread.sleep(5);
        }
        return requests(folder);
    }

    private static List<Path> requests(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> entry.getFileName().toString().matches("\\d+-.*"))
                    .sorted()
                    .toList();
        }
    }
}
