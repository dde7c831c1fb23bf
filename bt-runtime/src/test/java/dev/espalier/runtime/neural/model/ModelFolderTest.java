package dev.espalier.runtime.neural.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.espalier.dsl.syntax.Unit;
import dev.espalier.dsl.vocabulary.Skill;
import dev.espalier.dsl.vocabulary.Type;
import dev.espalier.dsl.vocabulary.Vocabulary;
import dev.espalier.runtime.neural.Network;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ModelFolderTest {

    private static final float[] WEIGHTS = {2, 3, 0.5f};

    @TempDir
    private Path folder;

    @Test
    void readsADenseModel() throws IOException {
        write(card("w.f32", ModelFiles.sha256(ModelFiles.bytes(WEIGHTS)), List.of("x", "y")), WEIGHTS);
        float[] answer = new float[1];

        Network network = new ModelFolder(folder)
                .networks(vocabulary("x", "y"))
                .find("sum")
                .orElseThrow();
        network.newInference().evaluate(new float[] {1, 10}, 1, answer);

        assertThat(answer).containsExactly(2 + 30 + 0.5f);
    }

    @Test
    void aSkillWithoutAFolderHasNoNetwork() {
        assertThat(new ModelFolder(folder).networks(vocabulary("x", "y")).find("sum"))
                .isEmpty();
    }

    @Test
    void refusesAModelThatSeesOtherThings() throws IOException {
        write(card("w.f32", ModelFiles.sha256(ModelFiles.bytes(WEIGHTS)), List.of("x", "y")), WEIGHTS);

        assertRefused(
                "y", "x", "was trained to see [x, y] and to give [z], but the skill 'sum' sees [y, x] and gives [z]");
    }

    @Test
    void refusesDamagedFiles() throws IOException {
        write(card("w.f32", "0", List.of("x", "y")), WEIGHTS);
        assertRefused("x", "y", "is damaged: its hash is not what the card says");

        float[] few = {1, 2};
        write(card("w.f32", ModelFiles.sha256(ModelFiles.bytes(few)), List.of("x", "y")), few);
        assertRefused("x", "y", "has 2 weights, too few for layers of [2, 1]");

        Files.writeString(folder.resolve("sum").resolve(ModelCard.FILE), "{\"format\": 9}");
        assertRefused("x", "y", "is not the card of a model in format 1");
    }

    @Test
    void aCardIsReadAsItWasWritten() {
        ModelCard card = card("w.f32", "00", List.of("x", "y"));

        assertThat(ModelCard.read("it", card.json().getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isEqualTo(card);
    }

    private void assertRefused(String first, String second, String message) {
        assertThatThrownBy(() -> new ModelFolder(folder).networks(vocabulary(first, second)))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining(message);
    }

    private static ModelCard card(String file, String hash, List<String> sees) {
        return new ModelCard(
                "sum", "sums 1", ModelCard.Kind.DENSE, file, hash, List.of(2, 1), "relu", sees, List.of("z"));
    }

    private void write(ModelCard card, float[] weights) throws IOException {
        Path skill = Files.createDirectories(folder.resolve("sum"));
        Files.writeString(skill.resolve(ModelCard.FILE), card.json());
        Files.write(skill.resolve(card.file()), ModelFiles.bytes(weights));
    }

    private static Vocabulary vocabulary(String first, String second) {
        Type.Numeric number = new Type.Numeric(Unit.NONE, -1, 1);
        return new Vocabulary(
                "sums",
                "1",
                "For tests.",
                List.of(),
                List.of(),
                List.of(),
                List.of(new Skill(
                        "sum",
                        List.of(new Skill.Channel(first, number), new Skill.Channel(second, number)),
                        List.of(new Skill.Channel("z", number)),
                        "Adds.")));
    }
}
