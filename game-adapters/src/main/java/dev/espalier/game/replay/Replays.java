package dev.espalier.game.replay;

import dev.espalier.game.MatchRecord;
import dev.espalier.game.MatchRequest;
import java.nio.file.Path;
import java.util.List;

/**
 * A {@link dev.espalier.game.Game} whose matches can be kept as files and played again. A file holds the inputs of a match and not
 * what came of them, so it is small, and it is of use only to the version of the game that wrote it. All methods may be called
 * from any thread at once.
 */
public interface Replays {

    /**
     * Plays a match as {@link dev.espalier.game.Game#play} does and writes its replay. A file that is there is replaced, whole or
     * not at all.
     *
     * @throws dev.espalier.game.UnknownGameException if the request names no game
     * @throws IllegalArgumentException if the request is not what the game takes
     * @throws ReplayException if the file cannot be written
     */
    MatchRecord record(MatchRequest request, Path file);

    /**
     * Reads a replay. Files are not trusted: whatever one holds, this ends in bounded time and memory, and so does whatever is
     * asked of the replay.
     *
     * @throws ReplayException if it cannot be read, is damaged, or was written by another version or for another game
     */
    Replay open(Path file);

    /** The kinds of events that its matches have, in the order in which they are presented. */
    List<EventKind> eventKinds();
}
