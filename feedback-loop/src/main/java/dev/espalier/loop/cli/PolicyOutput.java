package dev.espalier.loop.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that says where a policy that was made is written. */
public final class PolicyOutput {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write the policy. Default: a new file named after it, in the present folder.")
    private Optional<Path> output = Optional.empty();

    /**
     * Says at once when nothing can be written there, before anybody has waited for it.
     *
     * @throws CommandFault if the file is a folder, or would be in one that there is not
     */
    void requirePlace() {
        output.ifPresent(path -> {
            if (Files.isDirectory(path)) {
                throw CommandFault.usage("cannot write " + path + ": it is a directory");
            }
            Path folder = path.toAbsolutePath().getParent();
            if (folder == null || !Files.isDirectory(folder)) {
                throw CommandFault.usage("cannot write " + path + ": there is no such folder");
            }
        });
    }

    /**
     * Writes a policy where it was asked for, else into a file that was not there.
     *
     * @param stem of the name of that file, without an ending
     */
    Path write(String text, String stem) {
        Path path = output.orElseGet(() -> free(stem));
        if (Files.exists(path)) {
            FileReplacement.write(path, text);
            return path;
        }
        try {
            return Files.writeString(path, text);
        } catch (IOException cause) {
            throw CommandFault.faulty("cannot write " + path + ": " + cause);
        }
    }

    private static Path free(String stem) {
        Path path = Path.of(stem + ".bt");
        for (int number = 2; Files.exists(path); number++) {
            path = Path.of(stem + "-" + number + ".bt");
        }
        return path;
    }
}
