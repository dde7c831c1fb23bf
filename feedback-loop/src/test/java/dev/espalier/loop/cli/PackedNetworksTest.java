package dev.espalier.loop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.runtime.neural.model.ModelCard;
import dev.espalier.runtime.neural.model.ModelFiles;
import dev.espalier.runtime.neural.model.ModelFolder;
import dev.espalier.runtime.pack.PolicyPackage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which networks the commands play with: the shipped ones, those that {@code --models} names, or those of a package. */
final class PackedNetworksTest {

    private static final Path HOME = Path.of("..");
    private static final Path SHIPPED = HOME.resolve("assets").resolve("models");

    @TempDir
    Path folder;

    /** {@code --models} holds for the process. */
    @AfterEach
    void forgetTheNamedNetworks() {
        System.clearProperty("espalier.models");
    }

    /** Every match of a policy, with all its figures. */
    private String matches(String policy, String... options) throws IOException {
        Path csv = folder.resolve("matches.csv");
        String[] words = new String[options.length + 7];
        System.arraycopy(options, 0, words, 7, options.length);
        List<String> first =
                List.of("eval", policy, "--against=rusher", "--matches=4", "--threads=1", "--csv=" + csv, "--seed=3");
        System.arraycopy(first.toArray(), 0, words, 0, first.size());
        CommandRun run = CommandRun.installed(HOME, words);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        System.clearProperty("espalier.models");
        return Files.readString(csv);
    }

    private Path pack(String name, Path models) {
        Path file = folder.resolve(name).resolve("aim_neural.zip");
        CommandRun run = CommandRun.installed(
                HOME, "package", "aim_neural", "-o", file.toString(), "--models", models.toString());
        assertThat(run.err()).isEmpty();
        return file;
    }

    /** A network that always does the same. */
    private Path dull() throws IOException {
        Path aim = Files.createDirectories(folder.resolve("models").resolve("aim"));
        ModelCard card = new ModelFolder(SHIPPED).files("aim").orElseThrow().card();
        int inputs = card.inputs();
        int outputs = card.outputs();
        byte[] weights = ModelFiles.bytes(new float[inputs * outputs + outputs]);
        ModelCard dull = new ModelCard(
                card.skill(),
                card.vocabulary(),
                card.kind(),
                card.file(),
                ModelFiles.sha256(weights),
                List.of(inputs, outputs),
                card.activation(),
                card.observation(),
                card.action());
        Files.writeString(aim.resolve(ModelCard.FILE), dull.json(), StandardCharsets.UTF_8);
        Files.write(aim.resolve(card.file()), weights);
        return folder.resolve("models");
    }

    @Test
    void aPackageHoldsTheCardAndTheWeightsAlone() throws IOException {
        Files.createDirectories(folder.resolve("whole"));

        PolicyPackage made = PolicyPackage.open(pack("whole", SHIPPED));

        assertThat(made.models().keySet()).containsExactly("aim/model.json", "aim/weights.f32");
    }

    @Test
    void aPackagePlaysWithItsOwnNetworks() throws IOException {
        Path dull = dull();
        Files.createDirectories(folder.resolve("dull"));
        Path packed = pack("dull", dull);
        System.clearProperty("espalier.models");

        String shipped = matches("aim_neural");
        String named = matches("aim_neural", "--models=" + dull);

        assertThat(named).isNotEqualTo(shipped);
        assertThat(matches(packed.toString())).isEqualTo(named);
        assertThat(matches(packed.toString(), "--models=" + SHIPPED)).isEqualTo(named);
        Path again = folder.resolve("again.zip");
        assertThat(CommandRun.installed(HOME, "package", packed.toString(), "-o", again.toString())
                        .err())
                .isEmpty();
        assertThat(again).hasSameBinaryContentAs(packed);
    }

    @Test
    void aRunIsResumedWithTheNetworksThatItWasBegunWithAlone() throws IOException {
        List<String> refine = List.of("refine", "aim_neural", "--run=" + folder.resolve("run"), "--threads=2");
        List<String> small = List.of(
                "--against=rusher",
                "--held-out=hunter",
                "--generations=1",
                "--candidates=2",
                "--screening-pairs=1",
                "--test-pairs=2",
                "--held-out-pairs=2");
        CommandRun begun = CommandRun.installed(
                HOME, Stream.concat(refine.stream(), small.stream()).toArray(String[]::new));
        assertThat(begun.exitCode()).as(begun.err()).isZero();

        CommandRun other = CommandRun.installed(
                HOME,
                Stream.concat(refine.stream(), Stream.of("--resume", "--models=" + dull()))
                        .toArray(String[]::new));
        System.clearProperty("espalier.models");
        CommandRun same = CommandRun.installed(
                HOME,
                Stream.concat(refine.stream(), Stream.of("--resume", "--models=" + SHIPPED))
                        .toArray(String[]::new));

        assertThat(other.exitCode()).isEqualTo(2);
        assertThat(other.err())
                .isEqualTo(
                        "espalier: the run was begun with another set of networks (see --models); leave these arguments"
                                + " out, or begin a new run without --resume\n");
        assertThat(same.out()).isEqualTo(begun.out());
    }

    @Test
    void aMissingNetworkIsShownWhereThePolicyAsksForIt() {
        String nowhere = folder.resolve("nowhere").toString();

        CommandRun eval = CommandRun.installed(HOME, "eval", "aim_neural", "--against=rusher", "--models=" + nowhere);
        CommandRun pack = CommandRun.installed(HOME, "package", "aim_neural", "-o", "x.zip", "--models=" + nowhere);

        assertThat(eval.exitCode()).isEqualTo(1);
        assertThat(eval.err())
                .contains("aim_neural.bt cannot be played: 1 error, 0 warnings", "E050", "neural aim()", "^^^");
        assertThat(pack.exitCode()).isEqualTo(2);
        assertThat(pack.err())
                .startsWith("espalier: there is no network for the skill 'aim' in " + nowhere
                        + "; name another place of networks with --models");
    }
}
