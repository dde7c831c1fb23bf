package dev.espalier.loop.store;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/**
 * The databases of all runs as one.
 *
 * @param address where it is
 */
record PostgresStores(StoreAddress address) implements RunStores {

    @Override
    public boolean holdsRun(Path folder) {
        return with(handle -> PostgresTables.runs(handle).contains(run(folder)));
    }

    @Override
    public String absence(Path folder) {
        return "there is no run " + run(folder) + " in " + address.url();
    }

    @Override
    public RunStore open(RunFolder folder) {
        if (RunFolder.holdsDatabase(folder.path())) {
            throw new RunFolderException(
                    "the run in " + folder.path() + " has its database in its folder; leave --store out", null);
        }
        RunStore store = RunStore.open(tables(folder.path(), true));
        folder.write(folder.path().resolve(RunFolder.STORE), address.url() + "\n");
        return store;
    }

    @Override
    public RunStore read(Path folder) {
        if (!holdsRun(folder)) {
            throw new RunFolderException(absence(folder), null);
        }
        return RunStore.read(
                tables(folder, false), () -> RunStore.open(tables(folder, true)).close());
    }

    @Override
    public boolean isHeld(Path folder) {
        return with(tables(folder, false)::isHeld);
    }

    @Override
    public String place(Path folder) {
        return tables(folder, false).name();
    }

    @Override
    public List<Path> runs(Path parent) {
        return with(PostgresTables::runs).stream().map(parent::resolve).toList();
    }

    @Override
    public String option() {
        return " --store " + address.url();
    }

    private PostgresTables tables(Path folder, boolean writing) {
        return new PostgresTables(address, run(folder), writing);
    }

    private static String run(Path folder) {
        return String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    }

    private <T> T with(Function<Handle, T> question) {
        try (Handle handle = PostgresTables.connect(address)) {
            return question.apply(handle);
        } catch (JdbiException cause) {
            throw new RunFolderException(
                    "cannot open " + address.url() + ": " + address.cleaned(Tables.innermost(cause)), null);
        }
    }
}
