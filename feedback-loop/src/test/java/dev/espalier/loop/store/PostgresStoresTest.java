package dev.espalier.loop.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What there is only where all runs share a database. */
class PostgresStoresTest {

    @TempDir
    Path temporary;

    @Test
    void letsGoOfARunWhoseSessionDied() {
        PostgresServer.Database database = PostgresServer.require().newDatabase();
        RunStores stores = RunStores.at(database.address());
        try (RunFolder folder = RunFolder.open(temporary.resolve("run"));
                RunStore dead = stores.open(folder)) {
            assertThat(stores.isHeld(folder.path())).isTrue();
            killSessions(database);

            assertThatThrownBy(dead::finish)
                    .isInstanceOf(RunFolderException.class)
                    .hasMessageStartingWith("cannot write to the run's database run in " + database.url());
            assertThat(stores.isHeld(folder.path())).isFalse();
            try (RunStore next = stores.open(folder)) {
                next.finish();
                assertThat(stores.isHeld(folder.path())).isTrue();
            }
        }
    }

    private static void killSessions(PostgresServer.Database database) {
        try (var handle = PostgresTables.connect(database.address())) {
            handle.createQuery("select count(pg_terminate_backend(pid)) from pg_stat_activity"
                            + " where datname = current_database() and pid <> pg_backend_pid()")
                    .mapTo(Integer.class)
                    .one();
        }
    }

    @Test
    void keepsARunInOnePlace() {
        RunStores database = RunStores.at(PostgresServer.require().newDatabase().address());
        try (RunFolder folder = RunFolder.open(temporary.resolve("there"))) {
            database.open(folder).close();
            assertThatThrownBy(() -> RunStores.inFolders().open(folder))
                    .hasMessage("the database of the run in " + folder.path() + " is not there; name it by"
                            + database.option());
        }
        try (RunFolder folder = RunFolder.open(temporary.resolve("here"))) {
            RunStores.inFolders().open(folder).close();
            assertThatThrownBy(() -> database.open(folder))
                    .hasMessage("the run in " + folder.path() + " has its database in its folder; leave --store out");
        }
    }

    @Test
    void takesAnyNameThatIsNotTooLong() {
        RunStores stores = RunStores.at(PostgresServer.require().newDatabase().address());
        for (String name : new String[] {"two words; drop \"it\"", "Großbuchstaben", "100%_sure"}) {
            try (RunFolder folder = RunFolder.open(temporary.resolve(name))) {
                stores.open(folder).close();
            }
            assertThat(stores.runs(temporary)).contains(temporary.resolve(name));
        }
        assertThatThrownBy(() -> stores.read(temporary.resolve("n".repeat(55))).close())
                .hasMessageStartingWith("there is no run");
        try (RunFolder folder = RunFolder.open(temporary.resolve("n".repeat(55)))) {
            assertThatThrownBy(() -> stores.open(folder))
                    .hasMessage("a run in a database needs a shorter name than '" + "n".repeat(55)
                            + "', of at most 54 bytes");
        }
    }

    @Test
    void neverRepeatsCredentials() {
        PostgresServer.Database database = PostgresServer.require().newDatabase();
        String wrong = "wrong-" + PostgresServer.PASSWORD;
        StoreAddress refused =
                StoreAddress.parse(database.url(), Map.of("PGUSER", "planted_stranger", "PGPASSWORD", wrong));
        StoreAddress dead =
                StoreAddress.parse("jdbc:postgresql://127.0.0.1:1/x?password=" + "planted0123", database.environment());
        for (StoreAddress address : new StoreAddress[] {refused, dead}) {
            Throwable failure = catchThrowable(() -> RunStores.at(address).holdsRun(temporary.resolve("run")));
            assertThat(failure)
                    .isInstanceOf(RunFolderException.class)
                    .hasMessageStartingWith("cannot open " + address.url() + ": ");
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            assertThat(trace.toString() + address).doesNotContain("planted", wrong);
        }
        assertThat(catchThrowable(() -> RunStores.at(refused).holdsRun(temporary)))
                .hasMessageContaining("password authentication failed for user \"***\"");
    }

    @Test
    void saysWhatAnAddressLooksLikeWithoutRepeatingIt() {
        for (String text : new String[] {
            "postgresql://planted:planted@localhost/x",
            "jdbc:postgresql://planted:planted@localhost/x",
            "jdbc:mysql://localhost/x?password=planted",
            "jdbc:postgresql://localhost/",
            "jdbc:postgresql://localhost?password=planted"
        }) {
            assertThatThrownBy(() -> StoreAddress.parse(text, Map.of()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("the address of a store is jdbc:postgresql://HOST:PORT/DATABASE")
                    .hasMessageNotContaining("planted");
        }
        assertThatThrownBy(() -> StoreAddress.parse("jdbc:postgresql://localhost/x?password=planted%", Map.of()))
                .hasMessageContaining("write %25")
                .hasMessageNotContaining("planted");
    }
}
