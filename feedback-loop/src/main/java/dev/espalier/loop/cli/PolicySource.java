package dev.espalier.loop.cli;

import java.nio.file.Path;

/**
 * The text of a policy file, or of its JSON form.
 *
 * @param name the file's name without its ending, by which people know it
 * @param path where it was read
 * @param text as it stands in the file, without a byte order mark
 */
public record PolicySource(String name, Path path, String text) {

    /** Whether it is the JSON form: by the ending of its file, else by how it starts. */
    boolean isJson() {
        String file = String.valueOf(path.getFileName());
        boolean json = file.endsWith(".json") || text.stripLeading().startsWith("{");
        return json && !file.endsWith(".bt");
    }
}
