package dev.espalier.loop.cli;

import dev.espalier.game.Game;
import picocli.CommandLine.Option;

/** The option that says which game is meant. */
public final class GameOption {

    static final String STANDARD = "arena";

    @Option(
            names = "--game",
            paramLabel = "NAME",
            defaultValue = STANDARD,
            description = "The game. Default: ${DEFAULT-VALUE}.")
    private String name = STANDARD;

    /**
     * The game that was asked for.
     *
     * @throws CommandFault if there is none with that name
     */
    public Game in(Games games) {
        return games.named(name);
    }
}
