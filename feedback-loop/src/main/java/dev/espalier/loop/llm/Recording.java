package dev.espalier.loop.llm;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A memory that writes what it keeps to a file too, an exchange a line, so that the run can be replayed elsewhere. What a memory
 * holds already stands in the file from the start: a resumed run has one whole recording.
 */
public final class Recording implements ExchangeMemory {

    private final ExchangeMemory memory;
    private final Path file;

    private Recording(ExchangeMemory memory, Path file) {
        this.memory = memory;
        this.file = file;
    }

    /**
     * Begins a recording, in the place of any that the file held.
     *
     * @throws ModelException if the file cannot be written
     */
    public static Recording of(ExchangeMemory memory, Path file) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Path draft = file.resolveSibling(file.getFileName() + ".part");
            Files.write(draft, memory.all().stream().map(ExchangeJson::write).toList(), StandardCharsets.UTF_8);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException cause) {
            throw unwritable(file, cause);
        }
        return new Recording(memory, file);
    }

    /**
     * Reads a recording.
     *
     * @throws ModelException if the file cannot be read or holds something else
     */
    public static List<Exchange> read(Path file) {
        List<Exchange> exchanges = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                if (!line.isBlank()) {
                    exchanges.add(ExchangeJson.read(line));
                }
            }
        } catch (IOException cause) {
            throw new ModelException(
                    ModelException.Kind.UNANSWERABLE, "cannot read the recording " + file + ": " + cause);
        } catch (IllegalArgumentException cause) {
            throw new ModelException(
                    ModelException.Kind.UNANSWERABLE,
                    "line " + (exchanges.size() + 1) + " of " + file + " is no exchange: " + cause.getMessage());
        }
        return exchanges;
    }

    @Override
    public Optional<Exchange> find(Request.Key key) {
        return memory.find(key);
    }

    @Override
    public List<Exchange> all() {
        return memory.all();
    }

    @Override
    public void save(Exchange exchange) {
        memory.save(exchange);
        try {
            Files.writeString(
                    file,
                    ExchangeJson.write(exchange) + "\n",
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException cause) {
            throw unwritable(file, cause);
        }
    }

    private static ModelException unwritable(Path file, IOException cause) {
        return new ModelException(
                ModelException.Kind.UNANSWERABLE, "cannot write the recording " + file + ": " + cause);
    }
}
