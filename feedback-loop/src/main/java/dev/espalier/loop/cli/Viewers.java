package dev.espalier.loop.cli;

import dev.espalier.game.Game;
import dev.espalier.game.view.MatchViewer;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * The games that can be watched.
 *
 * @param all one for each such game
 */
record Viewers(List<MatchViewer> all) {

    Viewers {
        all = List.copyOf(all);
    }

    /** All on the class path. */
    static Viewers installed() {
        return new Viewers(ServiceLoader.load(MatchViewer.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList());
    }

    /**
     * The one that shows a game.
     *
     * @throws CommandFault if there is none
     */
    MatchViewer of(Game game) {
        return find(game)
                .orElseThrow(() -> CommandFault.usage("matches of the game '" + game.name() + "' cannot be shown"));
    }

    /** The one that shows a game, if there is one. */
    Optional<MatchViewer> find(Game game) {
        return all.stream().filter(viewer -> viewer.game().equals(game.name())).findFirst();
    }
}
