package dev.espalier.loop.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * One run of the command line in this process, with the rope game.
 *
 * @param exitCode how it ended
 * @param out what it printed
 * @param err what it complained about
 */
record CommandRun(int exitCode, String out, String err) {

    /** Runs a command as if Espalier were installed in a folder. */
    static CommandRun in(Path home, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(new PrintWriter(out), new PrintWriter(err), false);
        int exitCode = Espalier.commandLine(
                        console, new PolicyFiles(Optional.of(home)), new Games(List.of(new RopeGame())))
                .execute(arguments);
        console.out().flush();
        console.err().flush();
        return new CommandRun(exitCode, out.toString(), err.toString());
    }
}
