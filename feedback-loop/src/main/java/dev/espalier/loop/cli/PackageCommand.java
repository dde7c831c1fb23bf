package dev.espalier.loop.cli;

import dev.espalier.dsl.PolicyReader;
import dev.espalier.dsl.check.CheckResult;
import dev.espalier.dsl.check.CheckedPolicy;
import dev.espalier.dsl.check.NetworkChecker;
import dev.espalier.dsl.diagnostic.Diagnostic;
import dev.espalier.dsl.format.PolicyFormatter;
import dev.espalier.game.Game;
import dev.espalier.runtime.pack.PackageEntry;
import dev.espalier.runtime.pack.PackageManifest;
import dev.espalier.runtime.pack.PolicyLoadException;
import dev.espalier.runtime.pack.PolicyPackage;
import dev.espalier.runtime.pack.Requirement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code espalier package}. */
@Command(
        name = "package",
        header = "Packs a policy for a game to load, or shows what is in a package.",
        description = {
            "A package holds the policy as text and as JSON, the networks of the skills that it uses, and a manifest with the hash of"
                    + " every file and with what the policy uses of the game.",
            "The same policy and networks give the same file, byte for byte. Other commands take a package in the place of a policy."
        },
        footer = {
            "  espalier package my_policy.bt -o my_policy.zip",
            "  espalier package my_policy.bt -o my_policy/     a folder, for keeping in version control",
            "  espalier package --show my_policy.zip"
        })
final class PackageCommand implements Callable<Integer> {

    private final Console console;
    private final PolicyFiles files;
    private final Games games;

    @Parameters(
            paramLabel = "POLICY",
            description = "A policy: a path, or the name of a shipped one. With --show a package.")
    private String argument = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "Where to write: a file that ends in .zip, or a folder.")
    private @Nullable Path output;

    @Option(names = "--show", description = "Show what is in a package, and whether the game can play it.")
    private boolean show;

    @Mixin
    private final PlayedGame game = new PlayedGame();

    PackageCommand(Console console, PolicyFiles files, Games games) {
        this.console = console;
        this.files = files;
        this.games = games;
    }

    @Override
    public Integer call() {
        PolicySource source = files.read(argument);
        if (show) {
            PolicyPackage opened = source.packed()
                    .orElseThrow(() -> CommandFault.usage(source.path() + " is a policy, but no package"));
            return show(source.path(), opened);
        }
        if (output == null) {
            throw CommandFault.usage("where to? Name a file or a folder with -o");
        }
        Game played = game.in(games);
        PolicyReader reader = new PolicyReader(played.vocabulary());
        CheckResult result = source.isJson() ? reader.readJson(source.text()) : reader.read(source.text());
        if (result.policy().isEmpty()) {
            Findings findings = new Findings(source, result.diagnostics());
            console.out().print(findings.text());
            throw CommandFault.faulty(source.path() + " cannot be packed: " + findings.summary());
        }
        PolicyPackage made = pack(result.policy().get(), source);
        write(made, output);
        PackageManifest manifest = made.manifest();
        console.out()
                .printf(
                        Locale.ROOT,
                        "%s: %s for %s %s, %s of %s, using %s of the game, sha256 %s%n",
                        output,
                        manifest.policy(),
                        manifest.vocabularyName(),
                        manifest.vocabularyVersion(),
                        Findings.counted(manifest.entries().size(), "file"),
                        Findings.counted(bytes(manifest), "byte"),
                        Findings.counted(manifest.uses().size(), "thing"),
                        made.hash());
        return ExitCode.GOOD;
    }

    private PolicyPackage pack(CheckedPolicy policy, PolicySource source) {
        String text = source.isJson() ? PolicyFormatter.format(policy.policy()) : source.text();
        try {
            PolicyPackage made = PolicyPackage.of(policy, text, networks(policy, source));
            List<Diagnostic> misshapen =
                    NetworkChecker.check(policy, made.networks(policy).shapes());
            if (!misshapen.isEmpty()) {
                Findings findings = new Findings(source, misshapen);
                console.out().print(findings.text());
                throw CommandFault.faulty(source.path() + " cannot be packed: " + findings.summary());
            }
            return made;
        } catch (PolicyLoadException unusable) {
            throw CommandFault.faulty(String.valueOf(unusable.getMessage()));
        } catch (IllegalArgumentException impossible) {
            throw CommandFault.faulty(source.path() + " cannot be packed: " + impossible.getMessage());
        }
    }

    /** Those of a package that is packed anew are its own, unless others are named. */
    private Map<String, byte[]> networks(CheckedPolicy policy, PolicySource source) {
        if (source.packed().isPresent() && game.models().isEmpty()) {
            return source.packed().get().models();
        }
        return new ModelFolders(game.models().orElseGet(files::models)).files(PolicyPackage.skills(policy));
    }

    private static void write(PolicyPackage made, Path output) {
        try {
            if (String.valueOf(output.getFileName()).endsWith(".zip")) {
                made.writeZip(output);
            } else {
                requirePackageOrNothing(output);
                made.writeFolder(output);
            }
        } catch (IOException cause) {
            throw CommandFault.faulty("cannot write " + output + ": " + cause);
        }
    }

    /** A folder is written file by file into what is there, so it must not be one of other things. */
    private static void requirePackageOrNothing(Path folder) throws IOException {
        if (!Files.isDirectory(folder) || Files.exists(folder.resolve(PackageManifest.NAME))) {
            return;
        }
        try (var inside = Files.list(folder)) {
            if (inside.findAny().isPresent()) {
                throw CommandFault.usage(
                        folder + " is a folder of other things; name one that is a package, empty or not there");
            }
        }
    }

    private int show(Path path, PolicyPackage opened) {
        PackageManifest manifest = opened.manifest();
        console.out().println(path + ": package of format " + manifest.format() + ", sha256 " + opened.hash());
        console.out().println("policy       " + manifest.policy());
        console.out().println("game         " + manifest.vocabularyName() + " " + manifest.vocabularyVersion());
        console.out().println("fingerprint  " + manifest.fingerprint());
        console.out().println("made by      espalier " + manifest.runtime());
        String heading = "uses         ";
        for (Requirement use : manifest.uses()) {
            console.out().println(heading + use);
            heading = "             ";
        }
        heading = "files        ";
        for (PackageEntry entry : manifest.entries()) {
            console.out()
                    .println(heading + entry.sha256() + " " + entry.name() + ", "
                            + Findings.counted(entry.bytes(), "byte"));
            heading = "             ";
        }
        Game played = game.in(games);
        List<String> differences = opened.differences(played.vocabulary());
        if (differences.isEmpty()) {
            console.out()
                    .println("plays in     " + played.name() + " "
                            + played.vocabulary().version());
            return ExitCode.GOOD;
        }
        console.out()
                .println("does not play in " + played.name() + " "
                        + played.vocabulary().version() + ":");
        differences.forEach(difference -> console.out().println("  " + difference));
        return ExitCode.FAULTY;
    }

    private static long bytes(PackageManifest manifest) {
        return manifest.entries().stream().mapToLong(PackageEntry::bytes).sum();
    }
}
