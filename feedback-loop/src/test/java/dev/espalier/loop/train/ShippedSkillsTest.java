package dev.espalier.loop.train;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.dsl.vocabulary.Vocabulary;
import dev.espalier.game.Metric.Better;
import dev.espalier.game.train.Trial;
import dev.espalier.loop.train.Examination.Verdict;
import dev.espalier.runtime.neural.Activation;
import dev.espalier.runtime.neural.Networks;
import dev.espalier.runtime.neural.djl.DenseBlock;
import dev.espalier.runtime.neural.model.ModelCard;
import dev.espalier.runtime.neural.model.ModelFiles;
import dev.espalier.runtime.neural.model.ModelFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The networks in {@code assets/models}. Their full proofs take minutes; {@code espalier train SKILL --evaluate} gives them. */
final class ShippedSkillsTest {

    private static final ModelFolder MODELS = new ModelFolder(Path.of("..", "assets", "models"));

    @ParameterizedTest
    @ValueSource(strings = {"aim", "dodge", "choose"})
    void ourWeightsAreThoseThatDjlSaved(String skill) throws Exception {
        ModelFiles files = MODELS.files(skill).orElseThrow();
        ModelCard card = files.card();
        Vocabulary vocabulary = School.ARENA.vocabulary();
        try (DenseBlock block = new DenseBlock(card.layers(), Activation.of(card.activation()))) {
            block.load(Objects.requireNonNull(files.files().get("djl-0000.params")));

            assertThat(ModelFiles.bytes(block.weights()))
                    .isEqualTo(files.files().get(card.file()));
        }
        assertThat(card.vocabulary()).startsWith(vocabulary.name() + " ");
        assertThat(Files.readString(MODELS.path().resolve(skill).resolve("CARD.md")))
                .contains("espalier train " + skill + " --seed");
    }

    @Test
    void dodgeLowersTheDamageUnderFire() {
        Verdict verdict = examine(School.lesson("dodge").trial(), 24).get(0);

        assertThat(verdict.proven()).as(verdict.line()).isTrue();
    }

    @Test
    void chooseBeatsEachOfItsStyles() {
        assertThat(examine(School.lesson("choose").trial(), 80))
                .hasSize(3)
                .allSatisfy(
                        verdict -> assertThat(verdict.own()).as(verdict.line()).isGreaterThan(verdict.rivals()));
    }

    @Test
    void nothingIsBetterThanItself() {
        Trial trial = new Trial(
                "aim_neural",
                List.of("aim_neural"),
                List.of("hunter"),
                "tdm",
                "hits",
                Optional.of("time_seeing"),
                Better.HIGHER);

        Verdict verdict = examine(trial, 4).get(0);

        assertThat(verdict.own()).isPositive().isEqualTo(verdict.rivals());
        assertThat(verdict.low()).isZero();
        assertThat(verdict.proven()).isFalse();
    }

    private static List<Verdict> examine(Trial trial, int games) {
        Networks networks = MODELS.networks(School.ARENA.vocabulary());
        return new Examination(School.ARENA, trial)
                .hold(School.ARENA.prepare(School.policy(trial.policy()), networks), School::policy, games, 2);
    }
}
