package dev.espalier.loop.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.espalier.loop.critic.Aspect;
import dev.espalier.loop.critic.Critique;
import dev.espalier.loop.critic.Critique.Rating;
import dev.espalier.loop.feedback.NodeEvidence;
import dev.espalier.loop.feedback.TreeEvidence;
import dev.espalier.loop.llm.Answer;
import dev.espalier.loop.llm.Dollars;
import dev.espalier.loop.llm.Exchange;
import dev.espalier.loop.llm.ExchangeMemory;
import dev.espalier.loop.llm.Limits;
import dev.espalier.loop.llm.Request;
import dev.espalier.loop.llm.Usage;
import dev.espalier.loop.record.Annex;
import dev.espalier.loop.record.Appraisal;
import dev.espalier.loop.record.ArchivedPolicy;
import dev.espalier.loop.record.Budget;
import dev.espalier.loop.record.CandidateRecord;
import dev.espalier.loop.record.Diversity;
import dev.espalier.loop.record.Drafts;
import dev.espalier.loop.record.Drafts.Faultless;
import dev.espalier.loop.record.DroppedCandidate;
import dev.espalier.loop.record.GenerationSummary;
import dev.espalier.loop.record.Illustration;
import dev.espalier.loop.record.Incumbent;
import dev.espalier.loop.record.ModelRecord;
import dev.espalier.loop.record.ModelSettings;
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
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

    @ParameterizedTest
    @EnumSource
    void givesBackWhatWasSavedBeforeItWasClosed(TestedStores tested) {
        RunStores stores = tested.fresh();
        GenerationSummary generation = new GenerationSummary(
                1,
                8,
                0.125,
                2,
                true,
                "swapped 'a' and 'b'",
                2.9,
                new Differences(36, 4.5, 2.25),
                250,
                new Diversity(0.25, 4.5, 0.125, 0.5),
                List.of(new DroppedCandidate(2, "never moved", "no task was ever reached")));
        Incumbent start = new Incumbent(0, new NamedPolicy("0123", "text"), "the start", APPRAISAL, List.of());
        NamedPolicy policy = new NamedPolicy("4567", "text");
        ArchivedPolicy earlier = new ArchivedPolicy(0, 7, policy, 0.25, 0.1, 0.9, 1, "made it run");
        ArchivedPolicy later = new ArchivedPolicy(3, 4, policy, 0.5, 0.4, 0.55, 2, "made it walk");
        Incumbent measured =
                start.withHeldOut(List.of(new OpponentScore("sniper", new Score(3, 1, 4), new Pairs(1, 0, 2, 1, 0))));
        try (RunFolder folder = folder("run");
                RunStore store = stores.open(folder)) {
            store.begin(SETTINGS);
            store.save(start);
            store.save(generation);
            store.saveCandidates(List.of(new CandidateRecord(
                    1, 2, policy, "never moved", false, 0, 0, false, false, Optional.of("no task was ever reached"))));
            store.save(measured);
            ANNEX.sessions().forEach(session -> store.save(session.withSeconds(1)));
            ANNEX.sessions().forEach(store::save);
            store.saveArchive(List.of(earlier, later));
            store.saveArchive(List.of(later));
            store.save(ANNEX.illustrations());
            store.saveWithoutPictures("nothing can be drawn");
            store.finish();
        }

        try (RunStore store = stores.read(temporary.resolve("run"))) {
            assertThat(store.summary())
                    .contains(new RunSummary(
                            SETTINGS,
                            true,
                            List.of(generation),
                            List.of(measured),
                            0,
                            List.of(),
                            List.of(later),
                            ANNEX));
        }
    }

    @ParameterizedTest
    @EnumSource
    void savingAgainChangesNothing(TestedStores tested) {
        Incumbent start = new Incumbent(0, new NamedPolicy("0123", "text"), "the start", APPRAISAL, List.of());

        try (RunFolder folder = folder("run");
                RunStore store = tested.fresh().open(folder)) {
            store.begin(SETTINGS);
            store.begin(SETTINGS);
            store.save(start);
            store.save(start);

            assertThat(store.summary().orElseThrow().lineage()).containsExactly(start);
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsWhatModelsSaidHoweverOddItIs(TestedStores tested) {
        RunStores stores = tested.fresh();
        Exchange free = exchange("a", "half a pair \ud83c and \u0000", Optional.empty());
        Exchange paid = exchange("b", "policy \"\\u0000\" ünd 🎾", Optional.of(new Dollars(5)));
        Drafts drafts = new Drafts(2, new Faultless(2, 1, 1), new Faultless(4, 3, 2), 1, 0, 1, 0);
        try (RunFolder folder = folder("run");
                RunStore store = stores.open(folder)) {
            ExchangeMemory memory = store.exchanges();
            memory.save(free);
            memory.save(paid);
            store.save(Map.of("scripted", drafts));
            store.save(
                    new Incumbent(0, new NamedPolicy("0123", "odd \u0000 text"), "", Appraisal.ofText(""), List.of()));
        }

        try (RunStore store = stores.read(temporary.resolve("run"))) {
            assertThat(store.exchanges().all())
                    .containsExactly(exchange("a", "half a pair \ufffd and \u0000", Optional.empty()), paid);
            assertThat(store.models())
                    .containsExactly(new ModelRecord("scripted", 2, 4, new Usage(20, 6), Optional.empty(), drafts));
        }
    }

    private static Exchange exchange(String hash, String text, Optional<Dollars> cost) {
        Answer answer = new Answer(text, Answer.Ending.COMPLETE, new Usage(10, 3), cost, "scripted", 2, 40);
        return new Exchange(
                new Request.Key(hash, 0), "write", "title", "system", "text", List.of(), List.of("write@1"), answer);
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheLimitsForModelsThatARunWasTakenUpWith(TestedStores tested) {
        RunSettings dear = written(new Limits(Optional.of(9L), Optional.empty(), Optional.of(Dollars.parse("2"))));
        RunSettings cheap = written(new Limits(Optional.empty(), Optional.of(700L), Optional.of(Dollars.parse("0.5"))));
        try (RunFolder folder = folder("run");
                RunStore store = tested.fresh().open(folder)) {
            store.begin(dear);
            assertThat(store.settings()).contains(dear);
            store.begin(cheap);
            assertThat(store.settings()).contains(cheap);
        }
    }

    private static RunSettings written(Limits limits) {
        ModelSettings models = new ModelSettings(
                "exchange:letters",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "be quick",
                2,
                Optional.empty(),
                "abc",
                limits);
        return new RunSettings(
                SETTINGS.version(),
                SETTINGS.game(),
                SETTINGS.mode(),
                SETTINGS.seed(),
                SETTINGS.source(),
                SETTINGS.start(),
                SETTINGS.trainingOpponents(),
                SETTINGS.heldOutOpponents(),
                SETTINGS.budget(),
                Optional.of(models),
                SETTINGS.objective(),
                SETTINGS.limits(),
                Optional.of("0123456789abcdef"));
    }

    @ParameterizedTest
    @EnumSource
    void keepsWhatTheSmokeTestFound(TestedStores tested) {
        Map<String, Optional<String>> found = Map.of("0123", Optional.of("it throws"), "4567", Optional.empty());
        try (RunFolder folder = folder("run");
                RunStore store = tested.fresh().open(folder)) {
            store.saveSmokeChecks(found);
            store.saveSmokeChecks(Map.of("0123", Optional.empty()));

            assertThat(store.smokeChecks()).isEqualTo(found);
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsWhatWasProposedInTheOrderOfItsNumbers(TestedStores tested) {
        CandidateRecord first = new CandidateRecord(
                1,
                1,
                new NamedPolicy("0123", "policy a { }\n"),
                "swapped",
                false,
                18,
                -0.25,
                true,
                false,
                Optional.empty());
        CandidateRecord third = new CandidateRecord(
                1,
                3,
                new NamedPolicy("0123", "policy a { }\n"),
                "the same",
                true,
                0,
                0,
                false,
                false,
                Optional.of("no task was ever reached"));
        try (RunFolder folder = folder("run");
                RunStore store = tested.fresh().open(folder)) {
            store.saveCandidates(List.of(third, first));
            store.saveCandidates(List.of(first));

            assertThat(store.candidates()).containsExactly(first, third);
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesASecondProcessOnOneRunButNotReaders(TestedStores tested) {
        RunStores stores = tested.fresh();
        try (RunFolder folder = folder("run");
                RunStore store = stores.open(folder)) {
            store.begin(SETTINGS);
            assertThatThrownBy(() -> workOn(stores, "run"))
                    .isInstanceOf(RunFolderException.class)
                    .hasMessageContaining("another process is working");
            try (RunStore reader = stores.read(temporary.resolve("run"))) {
                assertThat(reader.settings()).contains(SETTINGS);
            }
            workOn(stores, "another");
        }
        workOn(stores, "run");
        assertThat(stores.runs(temporary)).containsExactly(temporary.resolve("another"), temporary.resolve("run"));
    }

    private void workOn(RunStores stores, String run) {
        try (RunFolder folder = folder(run);
                RunStore store = stores.open(folder)) {
            assertThat(store.settings()).isNotNull();
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysThatThereIsNoSuchRun(TestedStores tested) {
        RunStores stores = tested.fresh();
        Path nothing = temporary.resolve("nothing");
        assertThat(stores.holdsRun(nothing)).isFalse();
        assertThatThrownBy(() -> stores.read(nothing))
                .isInstanceOf(RunFolderException.class)
                .hasMessage(stores.absence(nothing))
                .hasMessageStartingWith("there is no run");
    }

    private RunFolder folder(String run) {
        return RunFolder.open(temporary.resolve(run));
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

    @Test
    void saysInOneLineThatADatabaseIsDamaged() {
        Path database = temporary.resolve("run.db");
        try (RunStore store = RunStore.open(database)) {
            store.begin(SETTINGS);
        }
        Jdbi.create("jdbc:sqlite:" + database)
                .useHandle(handle -> handle.execute("update setting set value = 'many' where name = 'seed'"));

        try (RunStore store = RunStore.open(database)) {
            assertThatThrownBy(store::summary)
                    .isInstanceOf(RunFolderException.class)
                    .hasMessage("the run's database " + database + " is damaged: For input string: \"many\"");
        }
    }

    @Test
    void bringsARunOfAnOlderVersionUpToDateToReadIt() throws IOException {
        Path folder = Files.createDirectories(temporary.resolve("old"));
        Jdbi.create("jdbc:sqlite:" + folder.resolve("run.db")).useHandle(handle -> {
            handle.execute("create table schema_version (version integer not null)");
            handle.createScript(Migrations.read("V1__initial.sql")).execute();
            handle.execute("insert into schema_version values (1)");
        });

        try (RunStore store = RunStores.inFolders().read(folder)) {
            assertThat(store.models()).isEmpty();
        }
    }
}
