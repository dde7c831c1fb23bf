package dev.espalier.loop.cli;

import dev.espalier.dsl.vocabulary.Vocabulary;
import dev.espalier.runtime.pack.PolicyPackage;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The text of a policy file, or of its JSON form.
 *
 * @param name the file's name without its ending, by which people know it
 * @param path where it was read
 * @param text as it stands in the file, without a byte order mark
 * @param packed the package that it was read from, if it was one
 */
public record PolicySource(String name, Path path, String text, Optional<PolicyPackage> packed) {

    /** The text of a single file. */
    PolicySource(String name, Path path, String text) {
        this(name, path, text, Optional.empty());
    }

    /**
     * Lets a package pass only if it means in a game what it meant in the one that it was made for.
     *
     * @throws CommandFault if it does not; the message lists all that differs
     */
    void requireFor(Vocabulary vocabulary) {
        List<String> differences =
                packed.map(opened -> opened.differences(vocabulary)).orElse(List.of());
        if (!differences.isEmpty()) {
            throw CommandFault.faulty(path + " is not for this game (" + vocabulary.name() + " " + vocabulary.version()
                    + "): " + String.join("; ", differences));
        }
    }

    /** Whether it is the JSON form: by the ending of its file, else by how it starts. */
    boolean isJson() {
        String file = String.valueOf(path.getFileName());
        boolean json = file.endsWith(".json") || text.stripLeading().startsWith("{");
        return json && !file.endsWith(".bt");
    }
}
