package dev.espalier.loop.cli;

import dev.espalier.game.Contestant;
import dev.espalier.game.Game;
import dev.espalier.game.MatchRecord;
import dev.espalier.game.MatchRequest;
import dev.espalier.game.replay.Replays;
import dev.espalier.loop.evaluate.Contender;
import dev.espalier.loop.evaluate.PlayedPair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A folder with the replays of matches that were measured, named by number, opponent, side and outcome, such as {@code
 * 0003-holder-red-lost.replay}. A match is a function of its inputs, so it is played once more to be kept.
 */
final class ReplayFolder {

    /** Which matches are kept. */
    enum Which {
        ALL,
        WON,
        DRAWN,
        LOST;

        boolean takes(double points) {
            return this == ALL || this == of(points);
        }

        static Which of(double points) {
            return points == 1 ? WON : points == 0 ? LOST : DRAWN;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Replays replays;
    private final Path folder;
    private final Which which;
    private int matches;
    private int kept;

    /**
     * The folder, made if it is not there.
     *
     * @throws CommandFault if the game keeps no replays, or there cannot be such a folder
     */
    ReplayFolder(Game game, Path folder, Which which) {
        if (!(game instanceof Replays keeps)) {
            throw CommandFault.usage("the game '" + game.name() + "' keeps no replays");
        }
        this.replays = keeps;
        this.folder = folder;
        this.which = which;
        try {
            Files.createDirectories(folder);
        } catch (IOException cause) {
            throw CommandFault.usage("cannot make the folder " + folder + ": " + cause);
        }
    }

    /** Keeps those of a pair that are wanted. */
    void keep(Contender own, Contender other, PlayedPair pair) {
        keep(pair.asFirst(), 0, List.of(own.contestant(), other.contestant()), other.name());
        keep(pair.asSecond(), 1, List.of(other.contestant(), own.contestant()), other.name());
    }

    private void keep(MatchRecord match, int side, List<Contestant> sides, String opponent) {
        matches++;
        double points = match.points(side);
        if (which.takes(points)) {
            String name = String.format(
                    Locale.ROOT,
                    "%04d-%s-%s-%s.replay",
                    matches,
                    opponent.replaceAll("[^A-Za-z0-9_.]+", "_"),
                    side == 0 ? "red" : "blue",
                    Which.of(points));
            replays.record(new MatchRequest(match.gameId(), match.seed(), sides, false), folder.resolve(name));
            kept++;
        }
    }

    /** What was kept, in words. */
    String words() {
        return Findings.counted(kept, "replay") + " in " + folder + "; open one with: espalier play --replay FILE";
    }
}
