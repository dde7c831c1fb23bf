package dev.espalier.runtime.pack;

import dev.espalier.dsl.check.CheckedPolicy;
import dev.espalier.dsl.check.PolicyChecker;
import dev.espalier.dsl.json.PolicyJsonWriter;
import dev.espalier.dsl.vocabulary.Skill;
import dev.espalier.dsl.vocabulary.Vocabulary;
import dev.espalier.runtime.neural.Network;
import dev.espalier.runtime.neural.Networks;
import dev.espalier.runtime.neural.model.ModelException;
import dev.espalier.runtime.neural.model.ModelFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A policy as a game ships it, in a zip file or a folder:
 *
 * <ul>
 *   <li>{@code manifest.json}: what is in the package and what it needs, see {@link PackageManifest};
 *   <li>{@code policy.json}: the policy, as a game reads it, which takes no parser of the language;
 *   <li>{@code policy.bt}: the same as text, for people;
 *   <li>{@code models/SKILL/...}: the network of each skill that it uses.
 * </ul>
 *
 * A package that was opened is whole: every file has the size and the hash that the manifest lists. That guards against damage, not
 * against somebody who makes another package. A policy cannot reach Java in any case, and dense networks are mere numbers; but other
 * networks are read by native libraries, so take those from nobody whom you would not let write your game. Immutable; may be shared between threads.
 */
public final class PolicyPackage {

    /** The policy as text. */
    public static final String TEXT = "policy.bt";

    /** The policy as JSON. */
    public static final String JSON = "policy.json";

    private static final String MODELS = "models/";

    private final String source;
    private final PackageManifest manifest;
    private final SortedMap<String, byte[]> files;

    PolicyPackage(String source, PackageManifest manifest, SortedMap<String, byte[]> files) {
        this.source = source;
        this.manifest = manifest;
        this.files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /**
     * Makes a package.
     *
     * @param policy what it is to hold
     * @param text the same as its author wrote it
     * @param models the files of the network of each skill that the policy uses, by name: skill, {@code /}, and the path of the file
     *     in the network's folder
     * @throws IllegalArgumentException if a file's name cannot stand in a package, or there is too much for one
     */
    public static PolicyPackage of(CheckedPolicy policy, String text, Map<String, byte[]> models) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put(TEXT, text.getBytes(StandardCharsets.UTF_8));
        files.put(JSON, PolicyJsonWriter.write(policy.policy()).getBytes(StandardCharsets.UTF_8));
        models.forEach((name, content) -> files.put(MODELS + name, content.clone()));
        long bytes =
                files.values().stream().mapToLong(content -> content.length).sum();
        if (files.size() >= PackageLimits.ENTRIES || bytes > PackageLimits.ALL_BYTES) {
            throw new IllegalArgumentException(
                    files.size() + " files of " + bytes + " bytes are too much for a package: " + PackageLimits.ENTRIES
                            + " files of " + PackageLimits.ALL_BYTES + " bytes are the most");
        }
        Vocabulary vocabulary = policy.vocabulary();
        PackageManifest manifest = new PackageManifest(
                PackageManifest.FORMAT,
                policy.policy().name(),
                vocabulary.name(),
                vocabulary.version(),
                Usage.of(policy.policy(), vocabulary),
                RuntimeVersion.text(),
                files.entrySet().stream()
                        .map(file -> PackageEntry.of(file.getKey(), file.getValue()))
                        .toList());
        return new PolicyPackage(policy.policy().name(), manifest, files);
    }

    /** The skills that a policy uses, whose networks belong into its package; sorted. */
    public static List<String> skills(CheckedPolicy policy) {
        return Usage.of(policy.policy(), policy.vocabulary()).stream()
                .filter(use -> use.kind() == Requirement.Kind.SKILL)
                .map(Requirement::name)
                .toList();
    }

    /**
     * Opens a zip file or a folder.
     *
     * @throws PolicyLoadException if it cannot be read, is no package, or is damaged
     */
    public static PolicyPackage open(Path path) {
        PackageReader reader = new PackageReader(path.toString());
        if (Files.isDirectory(path)) {
            return reader.readFolder(path);
        }
        try {
            return reader.readZip(Files.newInputStream(path));
        } catch (NoSuchFileException missing) {
            throw PolicyLoadException.unreadable(path.toString(), "is not there");
        } catch (IOException cause) {
            throw PolicyLoadException.unreadable(path.toString(), "cannot be read: " + cause.getMessage());
        }
    }

    /**
     * Reads a zip file from a stream, such as a resource of a game's jar, and closes the stream.
     *
     * @param name what it is called in messages
     * @throws PolicyLoadException if it cannot be read, is no package, or is damaged
     */
    public static PolicyPackage read(InputStream stream, String name) {
        return new PackageReader(name).readZip(stream);
    }

    public PackageManifest manifest() {
        return manifest;
    }

    /** One hash over everything in the package. */
    public String hash() {
        return Sha256.of(ManifestJson.write(manifest));
    }

    /** The policy as its author wrote it. */
    public String text() {
        return text(TEXT);
    }

    /** The policy as JSON, which is what {@link #check} reads. */
    public String json() {
        return text(JSON);
    }

    /** The files of the networks: by skill, {@code /}, and the path in the network's folder. */
    public SortedMap<String, byte[]> models() {
        SortedMap<String, byte[]> models = new TreeMap<>();
        files.forEach((name, content) -> {
            if (name.startsWith(MODELS)) {
                models.put(name.substring(MODELS.length()), content.clone());
            }
        });
        return models;
    }

    /**
     * The networks that the package holds for the skills that a policy uses; they are read anew each time. A skill without one is left
     * out, which is told when the policy is compiled.
     *
     * @throws PolicyLoadException if one is damaged, was trained for something else, or needs DJL, which is not there
     */
    public Networks networks(CheckedPolicy policy) {
        SortedMap<String, byte[]> models = models();
        Networks networks = Networks.none();
        for (String skill : skills(policy)) {
            SortedMap<String, byte[]> own = new TreeMap<>();
            String folder = skill + "/";
            models.forEach((name, content) -> {
                if (name.startsWith(folder)) {
                    own.put(name.substring(folder.length()), content);
                }
            });
            if (!own.isEmpty()) {
                networks = networks.with(
                        skill, network(policy.vocabulary().skill(skill).orElseThrow(), own));
            }
        }
        return networks;
    }

    private Network network(Skill skill, SortedMap<String, byte[]> own) {
        try {
            return new ModelFiles(MODELS + skill.name(), own).network(skill);
        } catch (ModelException fault) {
            throw PolicyLoadException.faulty(source, "holds a network that cannot be used: " + fault.getMessage());
        }
    }

    /** What the package is called in messages. */
    String source() {
        return source;
    }

    /**
     * What the policy uses that a game lacks or offers otherwise, a sentence each; empty when it can be played there. The game must
     * have the name of the one that the package was made for. Of its vocabulary all that the policy uses must be the same, but for its
     * documentation; the rest, and the vocabulary's version, may differ.
     */
    public List<String> differences(Vocabulary vocabulary) {
        List<String> differences = Differences.between(manifest.uses(), vocabulary);
        if (!manifest.vocabularyName().equals(vocabulary.name())) {
            differences.add(0, "it is for the game '" + PackageEntry.shown(manifest.vocabularyName()) + "'");
        }
        return differences;
    }

    /**
     * The policy, checked for a game. What the manifest says of its needs is compared first; the policy itself is always checked, too.
     *
     * @throws PolicyLoadException if the package is for another game, or the policy has errors
     */
    public CheckedPolicy check(PolicyChecker checker) {
        Vocabulary vocabulary = checker.vocabulary();
        List<String> differences = differences(vocabulary);
        if (!differences.isEmpty()) {
            throw PolicyLoadException.foreign(source, vocabulary.name() + " " + vocabulary.version(), differences);
        }
        return JsonPolicy.check(source + "!" + JSON, json(), checker);
    }

    /**
     * Writes the package as a zip file, which is replaced at once if it is there.
     *
     * @throws IOException if it cannot be written
     */
    public void writeZip(Path file) throws IOException {
        PackageWriter.writeZip(this, file);
    }

    /**
     * Writes the package as a zip file to a stream, and closes it.
     *
     * @throws IOException if it cannot be written
     */
    public void writeZip(OutputStream stream) throws IOException {
        PackageWriter.writeZip(this, stream);
    }

    /**
     * Writes the package as a folder, file by file, the manifest last. Files that are there already and not part of the package
     * stay.
     *
     * @throws IOException if it cannot be written
     */
    public void writeFolder(Path folder) throws IOException {
        PackageWriter.writeFolder(this, folder);
    }

    SortedMap<String, byte[]> files() {
        return files;
    }

    private String text(String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }
}
