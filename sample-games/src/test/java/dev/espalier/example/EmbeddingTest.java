package dev.espalier.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.dsl.PolicyReader;
import dev.espalier.dsl.check.CheckedPolicy;
import dev.espalier.runtime.neural.model.ModelCard;
import dev.espalier.runtime.neural.model.ModelFiles;
import dev.espalier.runtime.pack.PolicyPackage;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a game must ship for a policy of rules: five jars, among them neither ANTLR nor DJL. Dense networks need no more. */
class EmbeddingTest {

    /** A class of each. */
    private static final List<String> LIBRARIES = List.of(
            "dev.espalier.runtime.pack.PolicyPackage",
            "dev.espalier.dsl.syntax.Policy",
            "com.badlogic.gdx.Gdx",
            "com.badlogic.gdx.ai.btree.BehaviorTree",
            "com.fasterxml.jackson.core.JsonFactory");

    private static final String NO_ANTLR = "org.antlr.v4.runtime.Lexer is not there";
    private static final String NO_DJL = "ai.djl.Model is not there";
    private static final String NO_GAME = "dev.espalier.game.Game is not there";

    private static final String POLICY = """
            policy wanderer {
              tree { selector { sequence { condition place < 4 m  task walk(by: 1 m) }  task walk(by: -0.5 m) } }
            }
            """;

    @TempDir
    Path folder;

    /** The jar or the folder that a class comes from. */
    private static Path home(String className) {
        try {
            return Path.of(Class.forName(className)
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (ClassNotFoundException | URISyntaxException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** The program alone, without the other tests. */
    private Path program() throws IOException {
        Path classes = folder.resolve("classes");
        String packageFolder = LonelyGame.class.getPackageName().replace('.', '/');
        Path target = Files.createDirectories(classes.resolve(packageFolder));
        try (Stream<Path> files = Files.list(home(LonelyGame.class.getName()).resolve(packageFolder))) {
            for (Path file : files.filter(file -> file.getFileName().toString().startsWith("LonelyGame"))
                    .toList()) {
                Files.copy(file, target.resolve(file.getFileName()));
            }
        }
        return classes;
    }

    private String run(Object... arguments) throws IOException, InterruptedException {
        String classPath = Stream.concat(
                        Stream.of(program()), LIBRARIES.stream().map(EmbeddingTest::home))
                .map(Path::toString)
                .collect(Collectors.joining(System.getProperty("path.separator")));
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Xmx64m",
                                "-cp",
                                classPath,
                                LonelyGame.class.getName()),
                        Stream.of(arguments).map(Object::toString))
                .toList();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    @Test
    void aPackageIsPlayedWithoutAntlrAndDjl() throws IOException, InterruptedException {
        assertThat(run(pack(POLICY, Map.of())).lines()).containsExactly("place 4.5", NO_ANTLR, NO_DJL, NO_GAME);
    }

    @Test
    void aDenseNetworkOfAPackageActsWithoutThem() throws IOException, InterruptedException {
        byte[] weights = ModelFiles.bytes(new float[] {1, 0.25f}); // by = place + 25 m, and at most 100 m
        ModelCard card = new ModelCard(
                "stride",
                "lonely 1",
                ModelCard.Kind.DENSE,
                "weights.f32",
                ModelFiles.sha256(weights),
                List.of(1, 1),
                "relu",
                List.of("place"),
                List.of("by"));
        Path file = pack(
                "policy strider { tree { neural stride() } }",
                Map.of(
                        "stride/model.json",
                        card.json().getBytes(StandardCharsets.UTF_8),
                        "stride/weights.f32",
                        weights));

        assertThat(run(file).lines()).containsExactly("place 1375.0", NO_ANTLR, NO_DJL, NO_GAME);
    }

    private Path pack(String text, Map<String, byte[]> models) throws IOException {
        Path file = folder.resolve("packed.zip");
        CheckedPolicy policy = new PolicyReader(LonelyGame.BINDING.vocabulary())
                .read(text)
                .policy()
                .orElseThrow();
        PolicyPackage.of(policy, text, models).writeZip(file);
        return file;
    }

    @Test
    void policyTextWithoutAntlrIsRefusedInOneLine() throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("wanderer.bt"), POLICY);

        assertThat(run(file).lines())
                .containsExactly("refused: " + file
                        + " is policy text, which takes antlr4-runtime on the class path; make a package of it");
    }
}
