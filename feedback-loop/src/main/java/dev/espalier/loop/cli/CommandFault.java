package dev.espalier.loop.cli;

/** Something outside the program that stops a command: it ends with the message, in one line, and an exit code. */
public final class CommandFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private CommandFault(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    /** What was given is faulty; exit code 1. */
    public static CommandFault faulty(String message) {
        return new CommandFault(ExitCode.FAULTY, message);
    }

    /** The command was given what it cannot work with; exit code 2. */
    public static CommandFault usage(String message) {
        return new CommandFault(ExitCode.USAGE, message);
    }

    /** As in {@link ExitCode}. */
    public int exitCode() {
        return exitCode;
    }
}
