package dev.espalier.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.dsl.PolicyReader;
import dev.espalier.runtime.live.Reload;
import dev.espalier.runtime.pack.PolicyPackage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FireflyGameTest {

    private static final Path SHIPPED = Path.of("..", "assets", "example", "firefly");
    private static final Path SOURCES = Path.of("src", "main", "java", "dev", "espalier", "example");

    @TempDir
    Path folder;

    @BeforeAll
    static void packAgainWhenAsked() throws IOException {
        if (System.getProperty("golden.update") != null) {
            pack(Files.readString(SHIPPED.resolve("policy.bt"))).writeFolder(SHIPPED);
        }
    }

    private static PolicyPackage pack(String text) {
        return PolicyPackage.of(
                new PolicyReader(Firefly.BINDING.vocabulary())
                        .read(text)
                        .policy()
                        .orElseThrow(),
                text,
                Map.of());
    }

    private static List<Reload> play(FireflyGame game, int ticks) {
        List<Reload> changes = new ArrayList<>();
        for (int tick = 0; tick < ticks; tick++) {
            game.step().ifPresent(changes::add);
        }
        return changes;
    }

    private static double metresFromLamp(FireflyGame game) {
        return Arrays.stream(game.fireflies)
                .mapToDouble(firefly -> firefly.place().dst(20, 20))
                .average()
                .orElseThrow();
    }

    @Test
    void firefliesGatherAtTheLampAndKeepAwayFromTheCat() {
        FireflyGame game = new FireflyGame(SHIPPED);
        assertThat(metresFromLamp(game)).isGreaterThan(10);

        assertThat(play(game, 600)).isEmpty();
        assertThat(metresFromLamp(game)).isLessThan(4);

        game.cat.set(19, 19);
        play(game, 600);
        assertThat(Arrays.stream(game.fireflies))
                .allSatisfy(firefly -> assertThat(firefly.place().dst(game.cat)).isGreaterThan(5.5f));
    }

    @Test
    void anotherPolicyIsPlayedWithinASecondOfItsFileAndAFaultyOneIsNot() throws IOException {
        String gather = PolicyPackage.open(SHIPPED).text();
        Path file = folder.resolve("firefly.zip");
        pack(gather).writeZip(file);
        FireflyGame game = new FireflyGame(file);
        play(game, 600);

        pack("policy timid { tree { task fly_to(target: refuge) } }").writeZip(file);
        assertThat(play(game, 600))
                .singleElement()
                .satisfies(change -> assertThat(change.swapped()).isTrue());
        assertThat(metresFromLamp(game)).isGreaterThan(20);

        Files.writeString(file, "half a file");
        assertThat(play(game, 600))
                .singleElement()
                .satisfies(change -> assertThat(change.fault()).isPresent());
        pack(gather).writeZip(file);
        play(game, 60_000);
        assertThat(metresFromLamp(game)).isLessThan(4);
    }

    @Test
    void theShippedPackageIsMadeOfItsText() {
        PolicyPackage shipped = PolicyPackage.open(SHIPPED);
        assertThat(pack(shipped.text()).manifest().entries())
                .as("with -Dgolden.update it is packed again")
                .isEqualTo(shipped.manifest().entries());
        assertThat(shipped.differences(Firefly.BINDING.vocabulary())).isEmpty();
    }

    @Test
    void theWholeGameFitsIntoAHundredAndFiftyLines() throws IOException {
        long lines = 0;
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.toList()) {
                lines += Files.readAllLines(file).size();
            }
        }
        assertThat(lines).isBetween(50L, 150L);
    }

    @Test
    void standsInTheReadmeAsItIs() throws IOException {
        String source = Files.readString(SOURCES.resolve("FireflyGame.java"));
        String shown = source.substring(source.indexOf("// <README>") + 11, source.indexOf("// </README>"));

        assertThat(Files.readString(Path.of("..", "README.md")).replaceAll("\\s+", " "))
                .contains(shown.replaceAll("\\s+", " ").strip());
    }
}
