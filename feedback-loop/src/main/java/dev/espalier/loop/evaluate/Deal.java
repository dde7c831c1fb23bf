package dev.espalier.loop.evaluate;

import dev.espalier.dsl.vocabulary.Vocabulary;
import dev.espalier.game.Game;
import dev.espalier.game.GameCatalogue;
import dev.espalier.game.Split;
import java.util.List;
import java.util.Optional;

/**
 * Which of a game's settings are dealt: those that it deals by itself, or those of one mode.
 *
 * @param game whose
 * @param mode one of {@link GameCatalogue#modes()}; empty for what the game deals by itself
 */
public record Deal(Game game, Optional<String> mode) {

    /**
     * @throws IllegalArgumentException if the game has no such mode
     */
    public Deal {
        mode.ifPresent(wanted -> {
            if (!modes(game).contains(wanted)) {
                throw new IllegalArgumentException("the game '" + game.name() + "' has no mode '" + wanted + "'");
            }
        });
    }

    /** What the game deals by itself. */
    public static Deal standard(Game game) {
        return new Deal(game, Optional.empty());
    }

    /** The modes of a game; none when it has no catalogue. */
    public static List<String> modes(Game game) {
        return game instanceof GameCatalogue catalogue ? catalogue.modes() : List.of();
    }

    /** The part of the game's vocabulary that means something in what is dealt. */
    public Vocabulary vocabulary() {
        return game instanceof GameCatalogue catalogue
                ? catalogue.vocabulary(mode.orElseGet(() -> catalogue.modes().get(0)))
                : game.vocabulary();
    }

    /** As {@link Game#gameId}. */
    public String gameId(Split split, long index) {
        return mode.isPresent() && game instanceof GameCatalogue catalogue
                ? catalogue.gameId(mode.get(), split, index)
                : game.gameId(split, index);
    }
}
