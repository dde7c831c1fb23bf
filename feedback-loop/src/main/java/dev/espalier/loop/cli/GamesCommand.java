package dev.espalier.loop.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code espalier games}. */
@Command(
        name = "games",
        header = "Says what can be played.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {"  espalier games list --count 2000", "  espalier games import freedm.wad"})
final class GamesCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Without a subcommand there is nothing to do. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command?");
    }
}
