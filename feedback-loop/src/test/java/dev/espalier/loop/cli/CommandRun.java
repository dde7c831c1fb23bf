package dev.espalier.loop.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * One run of the command line in this process.
 *
 * @param exitCode how it ended
 * @param out what it printed
 * @param err what it complained about
 */
record CommandRun(int exitCode, String out, String err) {

    /** Runs a command with the rope game, as if Espalier were installed in a folder. */
    static CommandRun in(Path home, String... arguments) {
        return of(home, new Games(List.of(new RopeGame())), arguments);
    }

    /** Runs a command with the games that are installed. */
    static CommandRun installed(Path home, String... arguments) {
        return of(home, Games.installed(), arguments);
    }

    private static CommandRun of(Path home, Games games, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(new PrintWriter(out), new PrintWriter(err), false);
        int exitCode = Espalier.commandLine(console, new PolicyFiles(Optional.of(home)), games)
                .execute(arguments);
        console.out().flush();
        console.err().flush();
        return new CommandRun(exitCode, out.toString(), err.toString());
    }
}
