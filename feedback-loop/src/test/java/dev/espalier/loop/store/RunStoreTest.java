package dev.espalier.loop.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.espalier.loop.critic.Aspect;
import dev.espalier.loop.critic.Critique;
import dev.espalier.loop.critic.Critique.Rating;
import dev.espalier.loop.feedback.NodeEvidence;
import dev.espalier.loop.feedback.TreeEvidence;
import dev.espalier.loop.record.Annex;
import dev.espalier.loop.record.Appraisal;
import dev.espalier.loop.record.Budget;
import dev.espalier.loop.record.GenerationSummary;
import dev.espalier.loop.record.Illustration;
import dev.espalier.loop.record.Incumbent;
import dev.espalier.loop.record.NamedPolicy;
import dev.espalier.loop.record.OpponentScore;
import dev.espalier.loop.record.RunSettings;
import dev.espalier.loop.record.RunSummary;
import dev.espalier.loop.record.Session;
import dev.espalier.loop.statistics.Differences;
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

    private static final Appraisal APPRAISAL = new Appraisal(
            "It stands still.",
            List.of(new OpponentScore("rusher", new Score(1, 0, 3), new Pairs(1, 0, 1, 0, 0))),
            Optional.of(new TreeEvidence(
                    12.5,
                    List.of("kills", "damage taken"),
                    List.of(
                            new NodeEvidence(0, 2, "selector", 400, 1, 0, 0, 0, 3, List.of(2.0, 70.5)),
                            new NodeEvidence(1, 3, "task stand()", 399, 2, 3, 4, 5, 0, List.of(0.0, 1e-3))))),
            Optional.of(new Critique(
                    List.of(
                            new Rating(Aspect.MAP_CONTROL, 2, "It stands in a corner."),
                            new Rating(Aspect.GOAL_ACHIEVEMENT, 1, "It loses.")),
                    List.of("Let it walk.", "Let it shoot."))));

    private static final Annex ANNEX = new Annex(
            List.of(
                    new Session(1, "espalier refine", "17.0.9", "Linux amd64", 2, "2026-11-25T13:40:00Z", 61.5),
                    new Session(2, "espalier refine --resume", "17.0.9", "Linux amd64", 1, "2026-11-25T14:40:00Z", 2)),
            List.of(new Illustration(0, "gen:1/tdm/3v3 against sniper", "lost 3 to 20", "iVBORw0KGgo=")),
            Optional.of("nothing can be drawn"));

    @TempDir
    Path temporary;

    @Test
    void givesBackWhatWasSavedBeforeItWasClosed() {
        GenerationSummary generation = new GenerationSummary(
                1, 8, 0.125, 2, true, "swapped 'a' and 'b'", 2.9, new Differences(36, 4.5, 2.25), 250);
        Incumbent start = new Incumbent(0, new NamedPolicy("0123", "text"), "the start", APPRAISAL, List.of());
        Incumbent measured =
                start.withHeldOut(List.of(new OpponentScore("sniper", new Score(3, 1, 4), new Pairs(1, 0, 2, 1, 0))));
        Path database = temporary.resolve("run.db");

        try (RunStore store = RunStore.open(database)) {
            store.begin(SETTINGS);
            store.save(start);
            store.save(generation);
            store.save(measured);
            ANNEX.sessions().forEach(session -> store.save(session.withSeconds(1)));
            ANNEX.sessions().forEach(store::save);
            store.save(ANNEX.illustrations());
            store.saveWithoutPictures("nothing can be drawn");
            store.finish();
        }

        try (RunStore store = RunStore.open(database)) {
            assertThat(store.summary())
                    .contains(new RunSummary(
                            SETTINGS, true, List.of(generation), List.of(measured), 0, List.of(), ANNEX));
        }
    }

    @Test
    void savingAgainChangesNothing() {
        Incumbent start = new Incumbent(0, new NamedPolicy("0123", "text"), "the start", APPRAISAL, List.of());

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
