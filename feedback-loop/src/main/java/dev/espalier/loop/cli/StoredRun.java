package dev.espalier.loop.cli;

import dev.espalier.loop.record.RunSettings;
import dev.espalier.loop.record.RunSummary;
import dev.espalier.loop.store.RunStore;
import dev.espalier.loop.store.RunStores;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A run as it stands now.
 *
 * @param path its folder, which may be on another machine when the database is not in it
 * @param held whether a process is working on it
 * @param summary what it has done; empty when it has not begun
 */
record StoredRun(Path path, boolean held, Optional<RunSummary> summary) {

    /**
     * Reads a run, which hinders nobody who works on it.
     *
     * @throws dev.espalier.loop.store.RunFolderException if it cannot be read
     */
    static StoredRun read(RunStores stores, Path path) {
        boolean held = stores.isHeld(path);
        try (RunStore store = stores.read(path)) {
            return new StoredRun(path, held, store.summary());
        }
    }

    String name() {
        return String.valueOf(path.toAbsolutePath().normalize().getFileName());
    }

    /** Such as {@code cut short}. */
    String state() {
        if (summary.filter(RunSummary::finished).isPresent()) {
            return "finished";
        }
        if (held) {
            return "running";
        }
        return summary.isPresent() ? "cut short" : "not begun";
    }

    boolean canGoOn() {
        return !held && summary.filter(RunSummary::finished).isEmpty();
    }

    /** The game, with the mode where it is not the one that the game deals by itself: {@code arena/zone}. */
    static String game(RunSettings settings) {
        return settings.game() + settings.mode().map(mode -> "/" + mode).orElse("");
    }

    /** Who wrote the candidates: a model, as on the command line, {@code evolution} or {@code random}. */
    static String author(RunSettings settings) {
        return settings.models()
                .map(models -> models.author())
                .orElse(settings.source().text());
    }
}
