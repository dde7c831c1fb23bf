package dev.espalier.loop.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Where a command writes what it makes: a file that was named, or the console. */
final class TextOutput {

    private TextOutput() {}

    /**
     * Begins the output.
     *
     * @param path of a file; an old one of this name is gone then. Without one, the console, which stays open
     * @throws CommandFault if it cannot be written
     */
    static Writer open(Optional<Path> path, Console console) {
        return path.map(TextOutput::file).orElseGet(() -> new FilterWriter(console.out()) {
            @Override
            public void close() throws IOException {
                flush();
            }
        });
    }

    /**
     * Begins a file in UTF-8; an old one of this name is gone then.
     *
     * @throws CommandFault if it cannot be written
     */
    static Writer file(Path path) {
        if (Files.isDirectory(path)) {
            throw CommandFault.usage("cannot write " + path + ": it is a directory");
        }
        try {
            return Files.newBufferedWriter(path, StandardCharsets.UTF_8);
        } catch (AccessDeniedException cause) {
            throw CommandFault.usage("cannot write " + path + ": permission denied");
        } catch (NoSuchFileException cause) {
            throw CommandFault.usage("cannot write " + path + ": there is no such folder");
        } catch (IOException cause) {
            throw CommandFault.usage("cannot write " + path + ": " + cause.getMessage());
        }
    }
}
