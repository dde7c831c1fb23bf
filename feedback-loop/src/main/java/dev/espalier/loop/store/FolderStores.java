package dev.espalier.loop.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Each run's database in its own folder. */
record FolderStores() implements RunStores {

    @Override
    public boolean holdsRun(Path folder) {
        return RunFolder.holdsDatabase(folder);
    }

    @Override
    public String absence(Path folder) {
        return elsewhere(folder).orElse("there is no run in " + folder);
    }

    /** The database of this run, when it has one that is not in its folder. */
    private static Optional<String> elsewhere(Path folder) {
        return RunFolder.storeUrl(folder)
                .map(url -> "the database of the run in " + folder + " is not there; name it by --store " + url);
    }

    @Override
    public RunStore open(RunFolder folder) {
        elsewhere(folder.path()).ifPresent(message -> {
            throw new RunFolderException(message, null);
        });
        return RunStore.open(folder.database());
    }

    @Override
    public RunStore read(Path folder) {
        if (!holdsRun(folder)) {
            throw new RunFolderException(absence(folder), null);
        }
        return RunStore.read(new SqliteTables(folder.resolve(RunFolder.DATABASE)), () -> {
            try (RunFolder held = RunFolder.open(folder);
                    RunStore store = open(held)) {
                store.settings();
            }
        });
    }

    @Override
    public boolean isHeld(Path folder) {
        return RunFolder.isHeld(folder);
    }

    @Override
    public String place(Path folder) {
        return folder.resolve(RunFolder.DATABASE).toString();
    }

    @Override
    public List<Path> runs(Path parent) {
        if (!Files.isDirectory(parent)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(parent)) {
            return folders.filter(this::holdsRun).sorted().toList();
        } catch (IOException cause) {
            throw new RunFolderException("cannot read the folder " + parent + ": " + RunFolder.reason(cause), cause);
        }
    }

    @Override
    public String option() {
        return "";
    }
}
