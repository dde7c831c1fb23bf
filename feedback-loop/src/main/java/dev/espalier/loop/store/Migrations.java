package dev.espalier.loop.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;

/** Brings a database to the present schema, one numbered script after another. */
final class Migrations {

    private static final List<String> SCRIPTS = List.of(
            "V1__initial.sql",
            "V2__models.sql",
            "V3__report.sql",
            "V4__smaller_pictures.sql",
            "V5__archive.sql",
            "V6__candidates.sql",
            "V7__objective.sql",
            "V8__smoke.sql",
            "V9__valid_rates.sql");

    private Migrations() {}

    /**
     * Runs the scripts that have not been run.
     *
     * @throws RunFolderException if the database is of a later version
     */
    static void apply(Handle handle) {
        handle.execute("create table if not exists schema_version (version integer not null)");
        for (int next = version(handle); next < SCRIPTS.size(); next++) {
            handle.createScript(read(SCRIPTS.get(next))).execute();
            handle.execute("insert into schema_version (version) values (?)", next + 1);
        }
    }

    /**
     * Whether there is nothing to run.
     *
     * @throws RunFolderException if the database is of a later version
     */
    static boolean isCurrent(Handle handle) {
        return hasVersion(handle) && version(handle) == SCRIPTS.size();
    }

    private static int version(Handle handle) {
        int version = handle.createQuery("select coalesce(max(version), 0) from schema_version")
                .mapTo(Integer.class)
                .one();
        if (version > SCRIPTS.size()) {
            throw new RunFolderException(
                    "the run was made by a later version of Espalier (schema " + version + ", known up to "
                            + SCRIPTS.size() + ")",
                    null);
        }
        return version;
    }

    private static boolean hasVersion(Handle handle) {
        try {
            Connection connection = handle.getConnection();
            try (ResultSet tables =
                    connection.getMetaData().getTables(null, connection.getSchema(), "schema_version", null)) {
                return tables.next();
            }
        } catch (SQLException cause) {
            throw new ConnectionException(cause);
        }
    }

    static String read(String script) {
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
