package dev.espalier.loop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.dsl.PolicyReader;
import dev.espalier.dsl.vocabulary.Vocabulary;
import dev.espalier.runtime.pack.PolicyPackage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PackageCommandTest {

    @TempDir
    Path folder;

    private Path policy = Path.of("");

    @BeforeEach
    void write() throws IOException {
        policy = Files.writeString(folder.resolve("pacer.bt"), RopeGame.PACER);
    }

    private CommandRun run(Object... arguments) {
        String[] words = new String[arguments.length + 1];
        for (int i = 0; i < arguments.length; i++) {
            words[i] = arguments[i].toString();
        }
        words[arguments.length] = "--game=rope";
        return CommandRun.in(folder, words);
    }

    @Test
    void makesTheSameFileFromTheSamePolicy() throws IOException {
        Path first = folder.resolve("first.zip");
        Path second = folder.resolve("second.zip");

        CommandRun run = run("package", policy, "-o", first);
        run("package", policy, "-o", second);

        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith(first + ": pacer for rope 1, 2 files of ")
                .contains("using 3 things of the game, sha256 ");
        assertThat(second).hasSameBinaryContentAs(first);
    }

    @Test
    void showsWhatIsInAPackageAndWhetherItPlays() {
        Path file = folder.resolve("pacer.zip");
        run("package", policy, "-o", file);

        CommandRun run = run("package", "--show", file);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains(
                        "policy       pacer\n",
                        "game         rope 1\n",
                        "uses         sensor energy(0 .. 1 ratio)\n",
                        "             task rest()\n",
                        " policy.json, ",
                        "plays in     rope 1\n");
    }

    @Test
    void otherCommandsTakeAPackageAsAPolicy() {
        Path file = folder.resolve("pacer.zip");
        Path open = folder.resolve("pacer");
        run("package", policy, "-o", file);
        run("package", policy, "-o", open);

        assertThat(run("check", file).out()).isEqualTo(file + ": 0 errors, 0 warnings\n");
        assertThat(run("check", open).out()).isEqualTo(open + ": 0 errors, 0 warnings\n");
        CommandRun eval = run("eval", file, "--against", policy, "--matches", "4");
        assertThat(eval.err()).isEmpty();
        assertThat(eval.out()).startsWith("pacer in rope");
        assertThat(CommandRun.in(folder, "fmt", file.toString()).err())
                .contains("is a package; change the policy that it was made of");
        assertThat(run("check", "--fix", file).exitCode()).isEqualTo(2);
    }

    @Test
    void saysWhyAGameCannotPlayAPackage() throws IOException {
        Vocabulary other = new Vocabulary("chess", "7", "", List.of(), List.of());
        String text = "policy idle { tree { wait 1 s } }";
        Path file = folder.resolve("idle.zip");
        PolicyPackage.of(new PolicyReader(other).read(text).policy().orElseThrow(), text, Map.of())
                .writeZip(file);

        CommandRun shown = run("package", "--show", file);
        assertThat(shown.exitCode()).isEqualTo(1);
        assertThat(shown.out()).endsWith("does not play in rope 1:\n  it is for the game 'chess'\n");
        for (CommandRun run : List.of(run("check", file), run("eval", file, "--against", policy, "--matches", "2"))) {
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err())
                    .isEqualTo("espalier: " + file + " is not for this game (rope 1): it is for the game 'chess'\n");
        }
    }

    @Test
    void aPackageWhoseTextIsNotItsJsonIsRefused() throws IOException {
        Path file = folder.resolve("liar.zip");
        PolicyPackage.of(
                        new PolicyReader(new RopeGame().vocabulary())
                                .read(RopeGame.BRUTE)
                                .policy()
                                .orElseThrow(),
                        RopeGame.PACER,
                        Map.of())
                .writeZip(file);

        assertThat(run("check", file))
                .isEqualTo(new CommandRun(
                        1, "", "espalier: " + file + " holds a policy whose text says something else than its JSON\n"));
    }

    @Test
    void faultsAreToldInOneLine() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.zip"), "no zip");
        assertThat(run("package", "--show", broken).err())
                .isEqualTo("espalier: " + broken + " is no package: it holds no manifest.json\n");
        assertThat(run("package", "--show", policy).err())
                .isEqualTo("espalier: " + policy + " is a policy, but no package\n");
        assertThat(run("package", policy).err()).startsWith("espalier: where to? Name a file or a folder with -o\n");
        assertThat(run("package", policy, "-o", folder).err()).contains("is a folder of other things");
        Path faulty = Files.writeString(folder.resolve("faulty.bt"), "policy p { tree { task pul() } }");
        CommandRun run = run("package", faulty, "-o", folder.resolve("faulty.zip"));
        assertThat(run.err()).isEqualTo("espalier: " + faulty + " cannot be packed: 1 error, 0 warnings\n");
        assertThat(run.out()).contains("E021");
        assertThat(folder.resolve("faulty.zip")).doesNotExist();
    }
}
