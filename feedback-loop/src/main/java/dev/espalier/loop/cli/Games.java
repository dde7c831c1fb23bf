package dev.espalier.loop.cli;

import dev.espalier.game.Game;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/** The games that can be played. */
public final class Games {

    private final List<Game> games;

    /** These games and no others. */
    Games(List<Game> games) {
        this.games = games.stream().sorted(Comparator.comparing(Game::name)).collect(Collectors.toUnmodifiableList());
    }

    /** All games on the class path. */
    public static Games installed() {
        return new Games(ServiceLoader.load(Game.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList());
    }

    /**
     * The game with this name.
     *
     * @throws CommandFault if there is none; the message names those that there are
     */
    public Game named(String name) {
        return games.stream()
                .filter(game -> game.name().equals(name))
                .findFirst()
                .orElseThrow(() -> CommandFault.usage("there is no game '" + name + "'; " + known()));
    }

    private String known() {
        return games.isEmpty()
                ? "no game is installed"
                : games.stream().map(Game::name).collect(Collectors.joining(", ", "the games are: ", ""));
    }
}
