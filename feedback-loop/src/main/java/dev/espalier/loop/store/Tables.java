package dev.espalier.loop.store;

import org.jdbi.v3.core.Handle;

/**
 * The tables of one run in some database. The kinds of databases take the same statements and the same migrations; whatever
 * sets them apart is in the classes that implement this.
 */
interface Tables {

    /** A new connection to the tables, which may have to be made yet; through it names without a schema mean them. */
    Handle open();

    /** What messages call the database; holds no credentials. */
    String name();

    /** Why something failed, in one line without credentials. */
    String reason(Throwable failure);

    /** What the innermost cause says, in one line. */
    static String innermost(Throwable failure) {
        Throwable root = failure;
        for (Throwable cause = root.getCause(); cause != null; cause = cause.getCause()) {
            root = cause;
        }
        String message = root.getMessage();
        return message == null ? root.toString() : message.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
