package dev.espalier.loop.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a text in the place of a file's old one. */
final class FileReplacement {

    private FileReplacement() {}

    /** In one step: whoever looks sees the old text or the new one, and a full disk loses neither. */
    static void write(Path path, String text) {
        try {
            Path file = path.toRealPath();
            Path draft = file.resolveSibling(file.getFileName() + ".part");
            Files.writeString(draft, text);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException cause) {
            throw CommandFault.faulty("cannot write " + path + ": " + cause);
        }
    }
}
