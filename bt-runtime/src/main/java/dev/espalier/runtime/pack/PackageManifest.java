package dev.espalier.runtime.pack;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is in a package, and what it needs of the game. Holds no time and no path, so that the same policy and models give the same
 * manifest everywhere.
 *
 * @param format how packages of this kind are laid out; {@link #FORMAT} now
 * @param policy the policy's name
 * @param vocabularyName the game that it was made for
 * @param vocabularyVersion the version of that game's vocabulary then
 * @param uses what the policy uses of the vocabulary, sorted by kind and name
 * @param runtime the version of Espalier that made the package
 * @param entries all other files of the package, sorted by name
 */
public record PackageManifest(
        int format,
        String policy,
        String vocabularyName,
        String vocabularyVersion,
        List<Requirement> uses,
        String runtime,
        List<PackageEntry> entries) {

    /** The format that this runtime writes and reads. */
    public static final int FORMAT = 1;

    /** The file's name in a package. */
    public static final String NAME = "manifest.json";

    public PackageManifest {
        uses = List.copyOf(uses);
        entries = List.copyOf(entries);
    }

    /** One hash over all that the policy uses of the vocabulary: two games with the same one mean the same by the policy. */
    public String fingerprint() {
        String text = uses.stream().map(Requirement::toString).collect(Collectors.joining("\n"));
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
