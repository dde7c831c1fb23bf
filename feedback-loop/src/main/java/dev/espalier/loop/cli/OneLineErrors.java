package dev.espalier.loop.cli;

import dev.espalier.game.MapImportException;
import dev.espalier.game.UnknownGameException;
import dev.espalier.game.replay.ReplayException;
import dev.espalier.game.view.CannotShowException;
import dev.espalier.loop.evaluate.MatchFailedException;
import dev.espalier.loop.llm.ModelException;
import dev.espalier.loop.store.RunFolderException;
import java.io.PrintWriter;
import java.util.function.BooleanSupplier;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** What stopped a command, in one line; with the stack trace only for those who ask for it. */
final class OneLineErrors implements IExecutionExceptionHandler {

    private final BooleanSupplier verbose;

    OneLineErrors(BooleanSupplier verbose) {
        this.verbose = verbose;
    }

    @Override
    public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        err.println(line(explain(fault)));
        if (verbose.getAsBoolean()) {
            fault.printStackTrace(err);
        }
        err.flush();
        return exitCode(fault);
    }

    /** A message as the user reads it. */
    static String line(String message) {
        return "espalier: " + message;
    }

    private static String explain(Exception fault) {
        if (expected(fault)) {
            return String.valueOf(fault.getMessage());
        }
        return "this should not have happened: " + fault + " (run it again with --verbose and report what it prints)";
    }

    private static boolean expected(Exception fault) {
        return fault instanceof CommandFault
                || fault instanceof UnknownGameException
                || fault instanceof MapImportException
                || fault instanceof CannotShowException
                || fault instanceof ReplayException
                || fault instanceof MatchFailedException
                || fault instanceof RunFolderException
                || fault instanceof ModelException;
    }

    private static int exitCode(Exception fault) {
        if (fault instanceof CommandFault commandFault) {
            return commandFault.exitCode();
        }
        return fault instanceof UnknownGameException ? ExitCode.USAGE : ExitCode.FAULTY;
    }
}
