package dev.espalier.loop.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Writes a table of comma-separated values (RFC 4180, but with line feeds), in UTF-8. */
final class CsvFile implements AutoCloseable {

    private final Path path;
    private final Writer writer;

    private CsvFile(Path path, Writer writer) {
        this.path = path;
        this.writer = writer;
    }

    /**
     * Begins a file; an old one of this name is gone then.
     *
     * @param path empty when nobody asked for a file; then rows go nowhere
     * @throws CommandFault if it cannot be written
     */
    static CsvFile create(Optional<Path> path) {
        return path.map(CsvFile::create).orElseGet(() -> new CsvFile(Path.of(""), Writer.nullWriter()));
    }

    private static CsvFile create(Path path) {
        return new CsvFile(path, TextOutput.file(path));
    }

    /** A table on an output that was begun. */
    static CsvFile on(Writer output) {
        return new CsvFile(Path.of("the output"), output);
    }

    /** Writes a row. */
    void row(List<String> cells) {
        try {
            for (Iterator<String> rest = cells.iterator(); rest.hasNext(); ) {
                writer.write(quoted(rest.next()));
                writer.write(rest.hasNext() ? "," : "\n");
            }
        } catch (IOException cause) {
            throw failed(cause);
        }
    }

    @Override
    public void close() {
        try {
            writer.close();
        } catch (IOException cause) {
            throw failed(cause);
        }
    }

    /** A number as short as it can be told from others; empty when there is none. */
    static String number(double value) {
        if (!Double.isFinite(value)) {
            return "";
        }
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.valueOf((long) value)
                : String.valueOf(value);
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(character -> ",\"\n\r".indexOf(character) >= 0);
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    private CommandFault failed(IOException cause) {
        return CommandFault.faulty("cannot write " + path + ": " + cause.getMessage());
    }
}
