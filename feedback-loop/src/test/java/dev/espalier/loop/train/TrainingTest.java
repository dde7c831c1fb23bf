package dev.espalier.loop.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.espalier.runtime.neural.Network;
import dev.espalier.runtime.neural.model.ModelFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TrainingTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"aim", "dodge", "choose"})
    void aTrainedSkillIsWrittenAsAModelThatTheGameCanUse(String skill) throws Exception {
        try (Training training = training(skill, settings(2, 1), folder.resolve("run"))) {
            training.run(false);
            training.write(folder.resolve("models").resolve(skill), List.of("# " + skill));

            Network read = new ModelFolder(folder.resolve("models"))
                    .networks(School.ARENA.vocabulary())
                    .find(skill)
                    .orElseThrow();

            assertThat(answer(read)).containsExactly(answer(training.network()));
        }
        Path model = folder.resolve("models").resolve(skill);
        assertThat(model.resolve("djl-0000.params")).isNotEmptyFile();
        assertThat(Files.readString(model.resolve("curves.csv"))).contains("cloning,3,", "practice,2,");
        assertThat(Files.readString(model.resolve("curves.svg"))).contains("polyline");
    }

    @Test
    void theSameSettingsGiveTheSameNetworkOnAnyNumberOfThreads() {
        assertThat(trained(settings(1, 1), "one")).containsExactly(trained(settings(1, 2), "two"));
    }

    @Test
    void cloningMakesTheLossSmall() {
        List<String> told = new ArrayList<>();
        try (Training training = new Training(
                School.lesson("aim"),
                School.ARENA,
                School::policy,
                new TrainSettings(1, 6_000, 12, List.of(32), 0, 1, 0.1, 2),
                folder,
                told::add)) {
            training.run(false);
        }
        List<Double> losses = told.stream()
                .filter(line -> line.startsWith("cloning, epoch"))
                .map(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .toList();
        assertThat(losses.get(losses.size() - 1)).isLessThan(losses.get(0) / 2);
    }

    @Test
    void aRunThatWasBrokenOffGoesOnAsIfItHadNotBeen() throws Exception {
        float[] whole = trained(settings(5, 1), "whole");
        trained(settings(3, 1), "run");
        List<String> told = new ArrayList<>();
        try (Training again = new Training(
                School.lesson("aim"), School.ARENA, School::policy, settings(5, 1), folder.resolve("run"), told::add)) {
            again.run(true);

            assertThat(answer(again.network())).containsExactly(whole);
        }
        for (String file : List.of("odd/actor.params", "odd/critic.params", "odd/optimizer.bin", "odd/curves.csv")) {
            assertThat(folder.resolve("run").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("whole").resolve(file));
        }
        assertThat(told).first().asString().isEqualTo("goes on after iteration 3");
        assertThat(told).noneMatch(line -> line.startsWith("cloning"));
        assertThat(told).last().asString().startsWith("practice, iteration  5");
    }

    @Test
    void refusesToResumeNothingOrARunWithOtherSettings() {
        try (Training training = training("aim", settings(1, 1), folder.resolve("none"))) {
            assertThatThrownBy(() -> training.run(true)).hasMessageStartingWith("there is nothing to resume in");
        }
        trained(settings(1, 1), "run");
        TrainSettings other = new TrainSettings(2, 600, 3, List.of(16), 1, 2, 0.1, 1);
        try (Training training = training("aim", other, folder.resolve("run"))) {
            assertThatThrownBy(() -> training.run(true))
                    .isInstanceOf(TrainingException.class)
                    .hasMessageContaining("has other settings: aim seed 1");
        }
    }

    private float[] trained(TrainSettings settings, String name) {
        try (Training training = training("aim", settings, folder.resolve(name))) {
            training.run(false);
            return answer(training.network());
        }
    }

    private static Training training(String skill, TrainSettings settings, Path folder) {
        return new Training(School.lesson(skill), School.ARENA, School::policy, settings, folder, line -> {});
    }

    private static TrainSettings settings(int iterations, int threads) {
        return new TrainSettings(1, 600, 3, List.of(16), iterations, 2, 0.1, threads);
    }

    private static float[] answer(Network network) {
        float[] seen = new float[network.inputs()];
        for (int i = 0; i < seen.length; i++) {
            seen[i] = (i % 5 - 2) / 2f;
        }
        float[] answer = new float[network.outputs()];
        network.newInference().evaluate(seen, 1, answer);
        return answer;
    }
}
