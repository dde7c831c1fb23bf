package dev.espalier.loop.cli;

import dev.espalier.game.Game;
import dev.espalier.loop.evaluate.Deal;
import java.util.List;
import java.util.Optional;

/** Modes of games as they are asked for on the command line. */
final class Modes {

    private Modes() {}

    /**
     * Deals what was asked for.
     *
     * @param mode empty for what the game deals by itself
     * @throws CommandFault if the game has no such mode; the message names those that it has
     */
    static Deal deal(Game game, Optional<String> mode) {
        List<String> modes = Deal.modes(game);
        mode.ifPresent(wanted -> {
            if (modes.isEmpty()) {
                throw CommandFault.usage("the game '" + game.name() + "' has no modes");
            }
            if (!modes.contains(wanted)) {
                throw CommandFault.usage(
                        "there is no mode '" + wanted + "'; the modes are: " + String.join(", ", modes));
            }
        });
        return new Deal(game, mode);
    }
}
