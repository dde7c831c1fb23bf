package dev.espalier.loop.cli;

import dev.espalier.game.Game;
import dev.espalier.game.ShippedModels;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say which game is played, and where the networks of its skills are. */
public final class PlayedGame {

    @Mixin
    private final GameOption game = new GameOption();

    @Option(
            names = "--models",
            paramLabel = "DIR",
            description = "Where the networks of skills are, a folder for each. Default: the shipped ones.")
    private Optional<Path> models = Optional.empty();

    /**
     * The game that was asked for; policies that are no packages play it with the networks that were named.
     *
     * @throws CommandFault if there is none with that name
     */
    public Game in(Games games) {
        models.ifPresent(ShippedModels::use);
        return game.in(games);
    }

    /** The folder of networks that was named. */
    Optional<Path> models() {
        return models;
    }
}
