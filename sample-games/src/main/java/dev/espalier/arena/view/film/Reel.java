package dev.espalier.arena.view.film;

import dev.espalier.arena.match.ArenaMatch;
import dev.espalier.arena.match.Stage;
import dev.espalier.arena.replay.Playback;
import dev.espalier.arena.replay.RecordedMatch;
import dev.espalier.game.MatchRequest;
import dev.espalier.game.replay.ReplayException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Where the ticks of a film come from: a match that is played and recorded, or a replay. One thread only. */
public final class Reel {

    private final @Nullable RecordedMatch live;
    private final @Nullable Playback playback;
    private final ArenaMatch match;
    private Optional<ReplayException> fault = Optional.empty();

    private Reel(@Nullable RecordedMatch live, @Nullable Playback playback, ArenaMatch match) {
        this.live = live;
        this.playback = playback;
        this.match = match;
    }

    /**
     * A match that is about to begin.
     *
     * @throws dev.espalier.game.UnknownGameException if the request names no game
     */
    public static Reel live(Stage stage, MatchRequest request) {
        RecordedMatch recorded = new RecordedMatch(stage, request);
        return new Reel(recorded, null, recorded.match());
    }

    /**
     * A replay at its beginning.
     *
     * @throws ReplayException if it cannot be read, is damaged, or was written by another version
     */
    public static Reel replay(Stage stage, Path file) {
        Playback playback = Playback.open(stage, file);
        return new Reel(null, playback, playback.match());
    }

    /** The match, to be read but not changed. */
    public ArenaMatch match() {
        return match;
    }

    /** What a live match is recorded by, and must be changed through; empty for a replay. */
    public Optional<RecordedMatch> recorded() {
        return Optional.ofNullable(live);
    }

    public boolean isOver() {
        return fault.isPresent() || (playback == null ? match.end().isPresent() : playback.isOver());
    }

    /** Plays one tick; false when there is none left. */
    public boolean step() {
        if (isOver()) {
            return false;
        }
        try {
            if (live != null) {
                live.step();
            } else if (playback != null) {
                playback.step();
            }
            return true;
        } catch (ReplayException diverged) {
            fault = Optional.of(diverged);
            return false;
        }
    }

    /** Why a replay ended before its end: it goes another way than it was recorded. */
    public Optional<ReplayException> fault() {
        return fault;
    }

    /** How many ticks it has, where that is known: in a replay. */
    public OptionalInt ticks() {
        return playback == null
                ? OptionalInt.empty()
                : OptionalInt.of(playback.recording().ticks());
    }

    /** The names that the policies of the two sides give themselves. */
    public List<String> names() {
        return List.of(
                match.contestant(0).policy().policy().name(),
                match.contestant(1).policy().policy().name());
    }
}
