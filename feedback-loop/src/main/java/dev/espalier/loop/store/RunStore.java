package dev.espalier.loop.store;

import dev.espalier.game.Game;
import dev.espalier.loop.evaluate.MatchMemory;
import dev.espalier.loop.llm.ExchangeMemory;
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
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * The database of one run. Saving the same thing again changes nothing, so a resumed run may go over its old steps. Used by
 * one thread.
 */
public final class RunStore implements AutoCloseable {

    private static final String FINISHED = "finished";

    private final Handle handle;

    private RunStore(Handle handle) {
        this.handle = handle;
    }

    /**
     * Opens a run's SQLite database, making it if it is not there.
     *
     * @throws RunFolderException if it cannot be opened or is not a run's database
     */
    public static RunStore open(Path database) {
        Handle handle = null;
        try {
            handle = Jdbi.open("jdbc:sqlite:" + database);
            handle.execute("pragma busy_timeout = 5000");
            handle.createQuery("pragma journal_mode = wal").mapTo(String.class).one();
            handle.execute("pragma synchronous = normal");
            handle.useTransaction(Migrations::apply);
            return new RunStore(handle);
        } catch (JdbiException cause) {
            if (handle != null) {
                handle.close();
            }
            throw new RunFolderException(
                    "cannot open the run's database " + database + ": " + rootMessage(cause), cause);
        }
    }

    /** What determines the run, if it has begun. */
    public Optional<RunSettings> settings() {
        return SettingRows.load(handle);
    }

    /** Saves what determines the run; done once, before anything else. */
    public void begin(RunSettings settings) {
        handle.useTransaction(transaction -> SettingRows.save(transaction, settings));
    }

    /**
     * The matches of the run.
     *
     * @param game whose metrics the matches have
     */
    public MatchMemory matches(Game game) {
        return MatchRows.load(handle, game);
    }

    /** The exchanges of the run with models. */
    public ExchangeMemory exchanges() {
        return ExchangeRows.load(handle);
    }

    /** Saves how well models keep to the language, by their names, in the place of what was saved before. */
    public void save(Map<String, Drafts> drafts) {
        handle.useTransaction(transaction -> DraftRows.save(transaction, drafts));
    }

    /** What the run has had of models so far. */
    public List<ModelRecord> models() {
        return DraftRows.models(handle);
    }

    public void save(GenerationSummary generation) {
        ProgressRows.save(handle, generation);
    }

    /** Saves an incumbent, with its held-out results if it has them. */
    public void save(Incumbent incumbent) {
        handle.useTransaction(transaction -> ProgressRows.save(transaction, incumbent));
    }

    /** In how many sessions the run has been worked on. */
    public int sessionCount() {
        return AnnexRows.sessionCount(handle);
    }

    /** Saves a session in the place of what was saved of it before. */
    public void save(Session session) {
        AnnexRows.save(handle, session);
    }

    /** Saves the pictures of the run in the place of those before. */
    public void save(List<Illustration> illustrations) {
        handle.useTransaction(transaction -> AnnexRows.save(transaction, illustrations));
    }

    /** Notes why the run has no pictures. */
    public void saveWithoutPictures(String reason) {
        AnnexRows.saveWithoutPictures(handle, reason);
    }

    /** Notes that the run came to its end. */
    public void finish() {
        SettingRows.put(handle, FINISHED, "true");
    }

    /** What the run has done so far; empty when it has not begun. */
    public Optional<RunSummary> summary() {
        return settings()
                .map(settings -> new RunSummary(
                        settings,
                        SettingRows.get(handle, FINISHED).isPresent(),
                        ProgressRows.generations(handle),
                        ProgressRows.lineage(handle),
                        matchCount(),
                        models(),
                        AnnexRows.load(handle)));
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

    private static String rootMessage(Throwable failure) {
        Throwable root = failure;
        for (Throwable cause = root.getCause(); cause != null; cause = cause.getCause()) {
            root = cause;
        }
        return String.valueOf(root.getMessage());
    }
}
