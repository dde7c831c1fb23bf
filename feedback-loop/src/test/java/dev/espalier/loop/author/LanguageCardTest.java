package dev.espalier.loop.author;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.dsl.PolicyReader;
import dev.espalier.dsl.check.CheckResult;
import dev.espalier.dsl.syntax.Unit;
import dev.espalier.dsl.vocabulary.Function;
import dev.espalier.dsl.vocabulary.Sensor;
import dev.espalier.dsl.vocabulary.TaskParameter;
import dev.espalier.dsl.vocabulary.TaskSignature;
import dev.espalier.dsl.vocabulary.Type;
import dev.espalier.dsl.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The language card that models are shown, with its made-up game. */
class LanguageCardTest {

    private static final Path CARD = Path.of("..", "assets", "prompts", "language.md");
    private static final Pattern EXAMPLE = Pattern.compile("(?s)```bt\\n(.*?)```");

    private static final Vocabulary CAT = new Vocabulary(
            "cat",
            "1",
            "A cat lives in a house.",
            List.of(
                    new Sensor("thirsty", new Type.Flag(), ""),
                    new Sensor("noise_heard", new Type.Flag(), ""),
                    new Sensor("noise_source", new Type.Position(), ""),
                    new Sensor("bowl", new Type.Position(), ""),
                    new Sensor("energy", new Type.Numeric(Unit.RATIO, 0, 1), ""),
                    new Sensor("visitors", new Type.Numeric(Unit.NONE, 0, 9), "")),
            List.of(new Function(
                    "distance_to",
                    List.of(new TaskParameter("target", new Type.Position(), Optional.empty(), "")),
                    new Type.Numeric(Unit.METRES, 0, 100),
                    "")),
            List.of(
                    new TaskSignature(
                            "walk_to",
                            List.of(
                                    new TaskParameter("target", new Type.Position(), Optional.empty(), ""),
                                    new TaskParameter(
                                            "pace",
                                            new Type.Choice("pace", List.of("slow", "fast")),
                                            Optional.of("slow"),
                                            "")),
                            ""),
                    new TaskSignature("drink", List.of(), ""),
                    new TaskSignature("nap", List.of(), ""),
                    new TaskSignature("stretch", List.of(), ""),
                    new TaskSignature(
                            "look_around",
                            List.of(new TaskParameter(
                                    "duration", new Type.Numeric(Unit.SECONDS, 0, 60), Optional.of("1 s"), "")),
                            "")),
            List.of());

    @Test
    void everyExampleIsAPolicyWithoutAnyFault() throws IOException {
        Matcher example = EXAMPLE.matcher(Files.readString(CARD));
        int count = 0;
        while (example.find()) {
            CheckResult result = new PolicyReader(CAT).read(example.group(1));
            assertThat(result.diagnostics()).as(example.group(1)).isEmpty();
            count++;
        }
        assertThat(count).isEqualTo(2);
    }
}
