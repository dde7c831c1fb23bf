package dev.espalier.loop.cli;

/** How the process ends. */
public final class ExitCode {

    /** The command did what it was asked, and found no fault. */
    public static final int GOOD = 0;

    /** The command found faults in what it was given, or could not finish. */
    public static final int FAULTY = 1;

    /** The command was not asked rightly: an unknown option, a missing file, an unknown game. */
    public static final int USAGE = 2;

    private ExitCode() {}
}
