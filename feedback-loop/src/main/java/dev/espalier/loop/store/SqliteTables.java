package dev.espalier.loop.store;

import java.nio.file.Path;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * The tables of a run in a file of its own.
 *
 * @param file the SQLite database
 */
record SqliteTables(Path file) implements Tables {

    @Override
    public Handle open() {
        Handle handle = Jdbi.create("jdbc:sqlite:" + file)
                .registerArgument(new StorableText())
                .open();
        try {
            handle.execute("pragma busy_timeout = 5000");
            handle.createQuery("pragma journal_mode = wal").mapTo(String.class).one();
            handle.execute("pragma synchronous = normal");
            return handle;
        } catch (JdbiException cause) {
            handle.close();
            throw cause;
        }
    }

    @Override
    public String name() {
        return file.toString();
    }

    @Override
    public String reason(Throwable failure) {
        return Tables.innermost(failure);
    }
}
