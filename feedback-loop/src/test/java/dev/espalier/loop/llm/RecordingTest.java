package dev.espalier.loop.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.espalier.loop.llm.Answer.Ending;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordingTest {

    private static final Picture PICTURE = new Picture("map", "a map", () -> {
        throw new IllegalStateException("nobody looks at it");
    });

    @TempDir
    Path folder;

    @Test
    void answersAsItWasAnswered() {
        Path file = folder.resolve("sub/run.jsonl");
        Recording recording = Recording.of(new SessionMemory(), file);
        Exchange first = exchange(prompt("one\ntwo"), 0, "\"quoted\"\nand ünïcode");
        Exchange second = exchange(prompt("one\ntwo"), 1, "another");
        recording.save(first);
        recording.save(second);

        assertThat(Recording.read(file)).containsExactly(first, second);
        ReplayModel replay = new ReplayModel(file);
        assertThat(replay.ask(Request.of(prompt("one\ntwo"), 0))).isEqualTo(first.answer());
        assertThat(replay.ask(Request.of(prompt("one\ntwo"), 1))).isEqualTo(second.answer());
    }

    @Test
    void holdsWhatTheMemoryHeldBefore() {
        SessionMemory memory = new SessionMemory();
        memory.save(exchange(prompt("before"), 0, "x"));
        Path file = folder.resolve("run.jsonl");
        Recording.of(memory, file).save(exchange(prompt("after"), 0, "y"));
        Recording.of(memory, file);

        assertThat(Recording.read(file)).extracting(Exchange::text).containsExactly("before", "after");
    }

    @Test
    void showsWhereAnUnknownRequestDiffers() {
        Path file = folder.resolve("run.jsonl");
        Recording.of(new SessionMemory(), file).save(exchange(prompt("one\ntwo\nthree"), 0, "x"));
        ReplayModel replay = new ReplayModel(file);

        assertThatThrownBy(() -> replay.ask(Request.of(prompt("one\n2\nthree"), 0)))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("the recording has no answer to the first (write-")
                .hasMessageContaining("- two\n+ 2");
        assertThatThrownBy(() -> replay.ask(Request.of(prompt("one\ntwo\nthree"), 1)))
                .hasMessageContaining("asked fewer times");
        Prompt other = new Prompt("rate", "t", "s", "x", List.of(), Optional.empty(), List.of());
        assertThatThrownBy(() -> replay.ask(Request.of(other, 0))).hasMessageContaining("none for 'rate' at all");
    }

    @Test
    void namesTheLineThatIsNoExchange() throws IOException {
        Path file = Files.writeString(folder.resolve("broken.jsonl"), "{\"request\": 1}\n");

        assertThatThrownBy(() -> new ReplayModel(file))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("line 1 of ")
                .hasMessageContaining("is no exchange");
    }

    @Test
    void aHashCoversAllThatTheModelSeesAndNoMore() {
        Prompt prompt = prompt("one");
        assertThat(prompt.hash())
                .isEqualTo(new Prompt(
                                "write", "other title", "system", "one", List.of(PICTURE), Optional.empty(), List.of())
                        .hash())
                .isNotEqualTo(new Prompt("write", "", "system", "one", List.of(), Optional.empty(), List.of()).hash())
                .isNotEqualTo(prompt("two").hash());
    }

    private static Exchange exchange(Prompt prompt, int ordinal, String text) {
        Answer answer =
                new Answer(text, Ending.TRUNCATED, new Usage(5, 6), Optional.of(new Dollars(17)), "openai:m", 2, 1234);
        return Exchange.of(Request.of(prompt, ordinal), answer);
    }

    private static Prompt prompt(String text) {
        return new Prompt(
                "write", "the first", "system", text, List.of(PICTURE), Optional.empty(), List.of("write@12ab"));
    }
}
