package dev.espalier.loop.cli;

import dev.espalier.loop.store.RunFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Chooses the folder of a run: the one that was named, or the next free one below {@code runs/}. */
final class RunChoice {

    private final Path parent;
    private final String stem;

    /**
     * Folders of runs of one policy and seed.
     *
     * @param parent where runs are kept
     * @param stem such as {@code starter-seed1}
     */
    RunChoice(Path parent, String stem) {
        this.parent = parent;
        this.stem = stem;
    }

    /** The first folder of this name that does not exist: {@code stem}, {@code stem-2}, {@code stem-3} and so on. */
    Path next() {
        int number = 1;
        while (Files.exists(folder(number))) {
            number++;
        }
        return folder(number);
    }

    /** The last of these folders that holds a run. */
    Optional<Path> latest() {
        Optional<Path> latest = Optional.empty();
        for (int number = 1; Files.exists(folder(number)); number++) {
            if (RunFolder.holdsRun(folder(number))) {
                latest = Optional.of(folder(number));
            }
        }
        return latest;
    }

    private Path folder(int number) {
        return parent.resolve(number == 1 ? stem : stem + "-" + number);
    }
}
