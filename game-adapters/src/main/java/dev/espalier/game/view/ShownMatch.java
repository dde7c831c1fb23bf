package dev.espalier.game.view;

import dev.espalier.game.Contestant;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A match to be shown: one that is about to be played, or a replay.
 *
 * @param gameId which game; empty for a replay, which knows itself
 * @param seed of everything random in it; without a meaning for a replay
 * @param sides who plays, the first side first; empty for a replay
 * @param replay the file; empty when the match is to be played
 */
public record ShownMatch(String gameId, long seed, List<Side> sides, Optional<Path> replay) {

    public ShownMatch {
        sides = List.copyOf(sides);
    }

    /** A match to be played. */
    public ShownMatch(String gameId, long seed, List<Side> sides) {
        this(gameId, seed, sides, Optional.empty());
    }

    /** A match that was played. */
    public static ShownMatch ofReplay(Path file) {
        return new ShownMatch("", 0, List.of(), Optional.of(file));
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
