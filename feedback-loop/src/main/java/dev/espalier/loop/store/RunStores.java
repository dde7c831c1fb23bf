package dev.espalier.loop.store;

import java.nio.file.Path;
import java.util.List;

/**
 * Where the databases of runs are: each in its run's folder, or all in one PostgreSQL database. A run has a folder in any case, for
 * its policies and its report, and is called like it.
 */
public sealed interface RunStores permits FolderStores, PostgresStores {

    /** A database in each run's folder. */
    static RunStores inFolders() {
        return new FolderStores();
    }

    /** All in one database. */
    static RunStores at(StoreAddress address) {
        return new PostgresStores(address);
    }

    /**
     * Whether there is a run of this folder.
     *
     * @throws RunFolderException if the database cannot be reached
     */
    boolean holdsRun(Path folder);

    /** Why there is no run of this folder, when there is none. */
    String absence(Path folder);

    /**
     * Opens the store of a run for the process that works on it, making it if it is not there.
     *
     * @throws RunFolderException if it cannot be opened, is no run's, or another process works on the run
     */
    RunStore open(RunFolder folder);

    /**
     * Opens the store of a run for reading, which hinders nobody. One of an older version is brought up to date before.
     *
     * @throws RunFolderException if there is no such run, or it cannot be opened
     */
    RunStore read(Path folder);

    /** Whether a process is working on the run. */
    boolean isHeld(Path folder);

    /** Where the database of a run is, for people. */
    String place(Path folder);

    /**
     * The folders of all runs, in order of their names; in a database some may be on other machines.
     *
     * @param parent where the folders are, if there is such a place
     */
    List<Path> runs(Path parent);

    /** What a command needs to find the runs again: empty for folders, else a space and {@code --store URL}. */
    String option();
}
