package dev.espalier.loop.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Where trained networks lie: a folder for each skill, by its name. */
final class ModelFolders {

    private static final int DEEPEST = 4;

    private final Path folder;

    ModelFolders(Path folder) {
        this.folder = folder;
    }

    /**
     * All files of the networks of some skills: by skill, {@code /}, and the path in its folder.
     *
     * @throws CommandFault if there is no network for one of them, or it cannot be read
     */
    Map<String, byte[]> files(List<String> skills) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (String skill : skills) {
            Path network = folder.resolve(skill);
            if (!Files.isDirectory(network)) {
                throw CommandFault.usage("there is no network for the skill '" + skill + "': no folder " + network
                        + "; name another place of networks with --models");
            }
            try (Stream<Path> paths = Files.walk(network, DEEPEST)) {
                paths.filter(Files::isRegularFile).forEach(path -> files.put(name(path), bytes(path)));
            } catch (IOException | UncheckedIOException cause) {
                throw CommandFault.usage("cannot read " + network + ": " + cause.getMessage());
            }
        }
        return files;
    }

    private String name(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
