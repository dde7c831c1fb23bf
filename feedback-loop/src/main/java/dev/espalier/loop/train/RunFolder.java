package dev.espalier.loop.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where a training keeps how far it is. Files are replaced whole, what says how far it is last, so that a training that was killed
 * goes on from its last step.
 *
 * @param path where it is
 */
record RunFolder(Path path) {

    private static final String STATE = "state.txt";

    /** How far it is: names and values. */
    Optional<Map<String, String>> state() {
        Path file = path.resolve(STATE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Map<String, String> state = new TreeMap<>();
        for (String line : lines(STATE)) {
            int sign = line.indexOf('=');
            if (sign > 0) {
                state.put(line.substring(0, sign), line.substring(sign + 1));
            }
        }
        return Optional.of(state);
    }

    void writeState(Map<String, String> state) {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(state)
                .forEach((name, value) ->
                        text.append(name).append('=').append(value).append('\n'));
        write(STATE, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    byte[] read(String name) {
        try {
            return Files.readAllBytes(path.resolve(name));
        } catch (IOException cause) {
            throw new TrainingException(path.resolve(name) + " cannot be read: " + cause.getMessage(), cause);
        }
    }

    List<String> lines(String name) {
        return new String(read(name), StandardCharsets.UTF_8).lines().toList();
    }

    void write(String name, byte[] content) {
        try {
            Path fresh = path.resolve(name + ".new");
            Files.createDirectories(fresh.getParent());
            Files.write(fresh, content);
            Files.move(fresh, path.resolve(name), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException cause) {
            throw new UncheckedIOException("cannot write " + path.resolve(name), cause);
        }
    }
}
