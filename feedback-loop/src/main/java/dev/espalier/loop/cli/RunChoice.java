package dev.espalier.loop.cli;

import dev.espalier.loop.store.RunStores;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Chooses the folder of a run: the one that was named, or the next free one below {@code runs/}. */
final class RunChoice {

    private final RunStores stores;
    private final Path parent;
    private final String stem;

    /**
     * Folders of runs of one policy and seed.
     *
     * @param stores where their databases are
     * @param parent where their folders are
     * @param stem such as {@code starter-seed1}
     */
    RunChoice(RunStores stores, Path parent, String stem) {
        this.stores = stores;
        this.parent = parent;
        this.stem = stem;
    }

    /** The first folder of this name that nothing is kept for: {@code stem}, {@code stem-2}, {@code stem-3} and so on. */
    Path next() {
        int number = 1;
        while (isTaken(folder(number))) {
            number++;
        }
        return folder(number);
    }

    /** The last of these folders that holds a run. */
    Optional<Path> latest() {
        Optional<Path> latest = Optional.empty();
        for (int number = 1; isTaken(folder(number)); number++) {
            if (stores.holdsRun(folder(number))) {
                latest = Optional.of(folder(number));
            }
        }
        return latest;
    }

    private boolean isTaken(Path folder) {
        return Files.exists(folder) || stores.holdsRun(folder);
    }

    private Path folder(int number) {
        return parent.resolve(number == 1 ? stem : stem + "-" + number);
    }
}
