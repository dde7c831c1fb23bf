package dev.espalier.loop.store;

import dev.espalier.game.Game;
import dev.espalier.game.MatchRecord;
import dev.espalier.loop.evaluate.MatchKey;
import dev.espalier.loop.evaluate.MatchMemory;
import dev.espalier.loop.llm.ExchangeMemory;
import dev.espalier.loop.record.ArchivedPolicy;
import dev.espalier.loop.record.CandidateRecord;
import dev.espalier.loop.record.Drafts;
import dev.espalier.loop.record.GenerationSummary;
import dev.espalier.loop.record.Illustration;
import dev.espalier.loop.record.Incumbent;
import dev.espalier.loop.record.ModelRecord;
import dev.espalier.loop.record.RunSettings;
import dev.espalier.loop.record.RunSummary;
import dev.espalier.loop.record.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;

/**
 * The database of one run. Saving the same thing again changes nothing, so a resumed run may go over its old steps. Used by
 * one thread. Whatever the database refuses, or holds that cannot be understood, is a {@link RunFolderException}.
 */
public final class RunStore implements AutoCloseable {

    private static final String FINISHED = "finished";
    private static final String STOPPED = "stopped";

    private final Handle handle;
    private final Failures failures;

    private RunStore(Handle handle, Failures failures) {
        this.handle = handle;
        this.failures = failures;
    }

    /**
     * Opens a run's SQLite database, making it if it is not there.
     *
     * @throws RunFolderException if it cannot be opened or is not a run's database
     */
    public static RunStore open(Path database) {
        return open(new SqliteTables(database));
    }

    /** Opens the tables of a run, making them or bringing them up to date. */
    static RunStore open(Tables tables) {
        RunStore store = connect(tables);
        store.closingOnFailure(() -> store.handle.useTransaction(Migrations::apply));
        return store;
    }

    /**
     * Opens tables that are there.
     *
     * @param update brings them up to date, if they are not; nobody may be working on the run then
     */
    static RunStore read(Tables tables, Runnable update) {
        RunStore store = connect(tables);
        boolean[] current = {true};
        store.closingOnFailure(() -> current[0] = Migrations.isCurrent(store.handle));
        if (current[0]) {
            return store;
        }
        store.close();
        update.run();
        return connect(tables);
    }

    private static RunStore connect(Tables tables) {
        Failures failures = new Failures(tables);
        return new RunStore(failures.opening(tables::open), failures);
    }

    private void closingOnFailure(Runnable step) {
        try {
            failures.opening(() -> {
                step.run();
                return true;
            });
        } catch (RunFolderException failure) {
            handle.close();
            throw failure;
        }
    }

    /** What determines the run, if it has begun. */
    public Optional<RunSettings> settings() {
        return failures.reading(() -> SettingRows.load(handle));
    }

    /** Saves what determines the run, before anything else; when it is resumed, with the limits that it has now. */
    public void begin(RunSettings settings) {
        failures.writing(() -> handle.useTransaction(transaction -> {
            SettingRows.save(transaction, settings);
            SettingRows.remove(transaction, FINISHED);
            SettingRows.remove(transaction, STOPPED);
        }));
    }

    /**
     * The matches of the run.
     *
     * @param game whose metrics the matches have
     */
    public MatchMemory matches(Game game) {
        return failures.reading(() -> MatchRows.load(handle, game, failures));
    }

    /** The exchanges of the run with models. */
    public ExchangeMemory exchanges() {
        return failures.reading(() -> ExchangeRows.load(handle, failures));
    }

    /** Saves how well models keep to the language, by their names, in the place of what was saved before. */
    public void save(Map<String, Drafts> drafts) {
        failures.writing(() -> handle.useTransaction(transaction -> DraftRows.save(transaction, drafts)));
    }

    /** What the run has had of models so far. */
    public List<ModelRecord> models() {
        return failures.reading(() -> DraftRows.models(handle));
    }

    public void save(GenerationSummary generation) {
        failures.writing(() -> ProgressRows.save(handle, generation));
    }

    /** The last generation of which something is kept that no limit may take back; 0 when there is none. */
    public int lastGeneration() {
        return failures.reading(() -> ProgressRows.lastGeneration(handle));
    }

    /** The generation of the latest incumbent; 0 when that is the start, or there is none yet. */
    public int lastPromotion() {
        return failures.reading(() -> ProgressRows.lastPromotion(handle));
    }

    /** Saves the archive in the place of what was saved before. */
    public void saveArchive(List<ArchivedPolicy> archive) {
        failures.writing(() -> handle.useTransaction(transaction -> ArchiveRows.save(transaction, archive)));
    }

    /** Saves an incumbent, with its held-out results if it has them. */
    public void save(Incumbent incumbent) {
        failures.writing(() -> handle.useTransaction(transaction -> ProgressRows.save(transaction, incumbent)));
    }

    /** Saves what was proposed in a generation, and what came of it. */
    public void saveCandidates(List<CandidateRecord> candidates) {
        failures.writing(() -> handle.useTransaction(transaction -> CandidateRows.save(transaction, candidates)));
    }

    /** What the smoke test found of candidates so far, by their policies' ids: why one cannot work, or nothing when it can. */
    public Map<String, Optional<String>> smokeChecks() {
        return failures.reading(() -> SmokeRows.load(handle));
    }

    /** Saves what the smoke test found. */
    public void saveSmokeChecks(Map<String, Optional<String>> found) {
        failures.writing(() -> handle.useTransaction(transaction -> SmokeRows.save(transaction, found)));
    }

    /** All that was proposed in the generations that are over, in order. */
    public List<CandidateRecord> candidates() {
        return failures.reading(() -> CandidateRows.load(handle));
    }

    /**
     * Goes through the matches of the run, in an order that does not depend on when they were played.
     *
     * @param game whose metrics the matches have
     */
    public void forEachMatch(Game game, BiConsumer<MatchKey, MatchRecord> visitor) {
        failures.reading(() -> {
            MatchRows.forEach(handle, game, failures, visitor);
            return true;
        });
    }

    /** In how many sessions the run has been worked on. */
    public int sessionCount() {
        return failures.reading(() -> AnnexRows.sessionCount(handle));
    }

    /** Saves a session in the place of what was saved of it before. */
    public void save(Session session) {
        failures.writing(() -> AnnexRows.save(handle, session));
    }

    /** Saves the pictures of the run in the place of those before. */
    public void save(List<Illustration> illustrations) {
        failures.writing(() -> handle.useTransaction(transaction -> AnnexRows.save(transaction, illustrations)));
    }

    /** Notes why the run has no pictures. */
    public void saveWithoutPictures(String reason) {
        failures.writing(() -> AnnexRows.saveWithoutPictures(handle, reason));
    }

    /** Notes that the run came to its end, after its last generation. */
    public void finish() {
        finish(Optional.empty());
    }

    /**
     * Notes that the run came to its end.
     *
     * @param stopped which limit ended it before its last generation
     */
    public void finish(Optional<String> stopped) {
        failures.writing(() -> handle.useTransaction(transaction -> {
            SettingRows.put(transaction, FINISHED, "true");
            stopped.ifPresent(reason -> SettingRows.put(transaction, STOPPED, reason));
        }));
    }

    /** What the run has done so far; empty when it has not begun. */
    public Optional<RunSummary> summary() {
        return failures.reading(() -> SettingRows.load(handle)
                .map(settings -> new RunSummary(
                        settings,
                        SettingRows.get(handle, FINISHED).isPresent(),
                        ProgressRows.generations(handle),
                        ProgressRows.lineage(handle),
                        matchCount(),
                        DraftRows.models(handle),
                        ArchiveRows.load(handle),
                        AnnexRows.load(handle),
                        SettingRows.get(handle, STOPPED))));
    }

    private long matchCount() {
        return handle.createQuery("select count(*) from played_match")
                .mapTo(Long.class)
                .one();
    }

    @Override
    public void close() {
        handle.close();
    }
}
