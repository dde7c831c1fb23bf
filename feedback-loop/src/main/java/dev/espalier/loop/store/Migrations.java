package dev.espalier.loop.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Brings a database to the present schema, one numbered script after another. */
final class Migrations {

    private static final List<String> SCRIPTS =
            List.of("V1__initial.sql", "V2__models.sql", "V3__report.sql", "V4__smaller_pictures.sql");

    private Migrations() {}

    /**
     * Runs the scripts that have not been run.
     *
     * @throws RunFolderException if the database is of a later version
     */
    static void apply(Handle handle) {
        handle.execute("create table if not exists schema_version (version integer not null)");
        int version = handle.createQuery("select coalesce(max(version), 0) from schema_version")
                .mapTo(Integer.class)
                .one();
        if (version > SCRIPTS.size()) {
            throw new RunFolderException(
                    "the run was made by a later version of Espalier (schema " + version + ", known up to "
                            + SCRIPTS.size() + ")",
                    null);
        }
        for (int next = version; next < SCRIPTS.size(); next++) {
            handle.createScript(read(SCRIPTS.get(next))).execute();
            handle.execute("insert into schema_version (version) values (?)", next + 1);
        }
    }

    private static String read(String script) {
        try (InputStream stream = Migrations.class.getResourceAsStream(script)) {
            if (stream == null) {
                throw new IllegalStateException("the script " + script + " is not on the class path");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
