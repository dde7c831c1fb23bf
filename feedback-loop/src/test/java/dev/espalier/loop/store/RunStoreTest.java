package dev.espalier.loop.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.espalier.loop.record.Budget;
import dev.espalier.loop.record.GenerationSummary;
import dev.espalier.loop.record.Incumbent;
import dev.espalier.loop.record.NamedPolicy;
import dev.espalier.loop.record.OpponentScore;
import dev.espalier.loop.record.RunSettings;
import dev.espalier.loop.record.RunSummary;
import dev.espalier.loop.statistics.Pairs;
import dev.espalier.loop.statistics.Score;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunStoreTest {

    private static final RunSettings SETTINGS = new RunSettings(
            "0.1",
            "arena",
            Optional.of("zone"),
            7,
            new NamedPolicy("starter", "policy starter { }\n"),
            List.of(new NamedPolicy("rusher", "policy rusher { }\n"), new NamedPolicy("holder", "a\nb\n")),
            List.of(new NamedPolicy("sniper", "policy sniper { }\n")),
            new Budget(3, 8, 4, 60, 40),
            Optional.empty());

    @TempDir
    Path temporary;

    @Test
    void givesBackWhatWasSavedBeforeItWasClosed() {
        GenerationSummary generation = new GenerationSummary(1, 8, 0.125, 2, true, "swapped 'a' and 'b'", 2.9, 36, 250);
        Incumbent start = new Incumbent(0, new NamedPolicy("0123", "text"), "the start", "It stands still.", List.of());
        Incumbent measured =
                start.withHeldOut(List.of(new OpponentScore("sniper", new Score(3, 1, 4), new Pairs(1, 0, 2, 1, 0))));
        Path database = temporary.resolve("run.db");

        try (RunStore store = RunStore.open(database)) {
            store.begin(SETTINGS);
            store.save(start);
            store.save(generation);
            store.save(measured);
            store.finish();
        }

        try (RunStore store = RunStore.open(database)) {
            assertThat(store.summary())
                    .contains(new RunSummary(SETTINGS, true, List.of(generation), List.of(measured), 0, List.of()));
        }
    }

    @Test
    void savingAgainChangesNothing() {
        Incumbent start = new Incumbent(0, new NamedPolicy("0123", "text"), "the start", "prose", List.of());

        try (RunStore store = RunStore.open(temporary.resolve("run.db"))) {
            store.begin(SETTINGS);
            store.begin(SETTINGS);
            store.save(start);
            store.save(start);

            assertThat(store.summary().orElseThrow().lineage()).containsExactly(start);
        }
    }

    @Test
    void refusesARunOfALaterVersion() {
        Path database = temporary.resolve("run.db");
        RunStore.open(database).close();
        Jdbi.create("jdbc:sqlite:" + database)
                .useHandle(handle -> handle.execute("insert into schema_version (version) values (99)"));

        assertThatThrownBy(() -> RunStore.open(database))
                .isInstanceOf(RunFolderException.class)
                .hasMessageContaining("later version");
    }

    @Test
    void refusesAFileThatIsNoDatabase() throws IOException {
        Path file = Files.writeString(temporary.resolve("run.db"), "no database, but long enough to look".repeat(50));

        assertThatThrownBy(() -> RunStore.open(file))
                .isInstanceOf(RunFolderException.class)
                .hasMessageContaining("cannot open the run's database");
    }
}
