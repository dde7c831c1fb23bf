package dev.espalier.game.view;

import dev.espalier.game.Contestant;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A match to be shown.
 *
 * @param gameId which game
 * @param seed of everything random in it
 * @param sides who plays, the first side first
 */
public record ShownMatch(String gameId, long seed, List<Side> sides) {

    public ShownMatch {
        sides = List.copyOf(sides);
    }

    /**
     * One side.
     *
     * @param name for people
     * @param contestant prepared by the game
     * @param text of its policy, to which the spans of its nodes point
     * @param file where that was read; empty when it is in no file
     */
    public record Side(String name, Contestant contestant, String text, Optional<Path> file) {}

    /** Those who play, as the game takes them. */
    public List<Contestant> contestants() {
        return sides.stream().map(Side::contestant).toList();
    }
}
