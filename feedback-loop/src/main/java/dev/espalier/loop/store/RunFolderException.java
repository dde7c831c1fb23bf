package dev.espalier.loop.store;

import org.jspecify.annotations.Nullable;

/** A run folder that cannot be used, with the reason in one line. Trying again helps once the reason is gone. */
public final class RunFolderException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RunFolderException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
