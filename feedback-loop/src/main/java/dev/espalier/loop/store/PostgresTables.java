package dev.espalier.loop.store;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * The tables of a run in a PostgreSQL database: a schema for each run, so that statements and migrations need not know that there
 * are others. Who writes holds an advisory lock, which belongs to the session: it is gone when the connection is, however that came
 * about. All writing goes through the connection that holds the lock, so nobody writes who has lost it. Locks of sessions do not go
 * together with a pool that hands out connections by transaction.
 *
 * @param address of the database
 * @param run name of the run in it
 * @param writing whether the lock is wanted
 */
record PostgresTables(StoreAddress address, String run, boolean writing) implements Tables {

    static final String PREFIX = "espalier_";

    /** PostgreSQL cuts longer names of schemas short. */
    private static final int LONGEST_NAME_BYTES = 63;

    /** The server may need a moment to notice that the process of a session was killed. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final String LOCK_KEY = "hashtextextended(:schema, 0)";

    PostgresTables {
        if (schema(run).getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME_BYTES) {
            throw new RunFolderException(
                    "a run in a database needs a shorter name than '" + run + "', of at most "
                            + (LONGEST_NAME_BYTES - PREFIX.length()) + " bytes",
                    null);
        }
    }

    private static String schema(String run) {
        return PREFIX + run;
    }

    /** A connection to a database, not to the tables of one run. */
    static Handle connect(StoreAddress address) {
        Handle handle = Jdbi.create(address.url(), address.properties())
                .registerArgument(new StorableText())
                .open();
        try {
            // Set by the server's side, so that it lets go of the lock of a machine that has vanished.
            handle.execute("set tcp_keepalives_idle = 30");
            handle.execute("set tcp_keepalives_interval = 10");
            handle.execute("set tcp_keepalives_count = 3");
            return handle;
        } catch (JdbiException cause) {
            handle.close();
            throw cause;
        }
    }

    /** The names of all runs in a database, in order. */
    static List<String> runs(Handle handle) {
        return handle
                .createQuery("select table_schema from information_schema.tables"
                        + " where table_name = 'schema_version' and starts_with(table_schema, :prefix)")
                .bind("prefix", PREFIX)
                .mapTo(String.class)
                .stream()
                .map(schema -> schema.substring(PREFIX.length()))
                .sorted()
                .toList();
    }

    /** Whether a process works on the run. */
    boolean isHeld(Handle handle) {
        return handle.createQuery("select count(*) from pg_locks where locktype = 'advisory' and objsubid = 1"
                                + " and database = (select oid from pg_database where datname = current_database())"
                                + " and (cast(classid as bigint) << 32) | cast(objid as bigint) = " + LOCK_KEY)
                        .bind("schema", schema(run))
                        .mapTo(Long.class)
                        .one()
                > 0;
    }

    @Override
    public Handle open() {
        Handle handle = connect(address);
        try {
            if (writing) {
                lock(handle);
                if (!runs(handle).contains(run)) {
                    handle.execute("create schema if not exists " + quoted(schema(run)));
                }
            }
            handle.execute("set search_path to " + quoted(schema(run)));
            return handle;
        } catch (JdbiException | RunFolderException cause) {
            handle.close();
            throw cause;
        }
    }

    private void lock(Handle handle) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!handle.createQuery("select pg_try_advisory_lock(" + LOCK_KEY + ")")
                .bind("schema", schema(run))
                .mapTo(Boolean.class)
                .one()) {
            if (System.nanoTime() - deadline > 0) {
                throw new RunFolderException("another process is working on the run " + name(), null);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new RunFolderException("interrupted while waiting for the run's lock", null);
        }
    }

    private static String quoted(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }

    @Override
    public String name() {
        return run + " in " + address.url();
    }

    @Override
    public String reason(Throwable failure) {
        return address.cleaned(Tables.innermost(failure));
    }
}
