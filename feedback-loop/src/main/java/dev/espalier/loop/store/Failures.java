package dev.espalier.loop.store;

import java.util.function.Supplier;
import org.jdbi.v3.core.JdbiException;

/**
 * Tells in one line why something could not be done with the tables of a run. What the database or its driver says is not attached
 * as a cause, since it might repeat a password.
 *
 * @param tables of the run
 */
record Failures(Tables tables) {

    <T> T opening(Supplier<T> step) {
        return doing("open", step);
    }

    /** Reads; what is there may also make no sense. */
    <T> T reading(Supplier<T> step) {
        try {
            return doing("read", step);
        } catch (IllegalArgumentException | IndexOutOfBoundsException nonsense) {
            throw new RunFolderException(
                    "the run's database " + tables.name() + " is damaged: " + Tables.innermost(nonsense), nonsense);
        }
    }

    void writing(Runnable step) {
        doing("write to", () -> {
            step.run();
            return true;
        });
    }

    private <T> T doing(String what, Supplier<T> step) {
        try {
            return step.get();
        } catch (JdbiException cause) {
            throw new RunFolderException(
                    "cannot " + what + " the run's database " + tables.name() + ": " + tables.reason(cause), null);
        }
    }
}
