package dev.espalier.loop.cli;

import dev.espalier.game.Game;
import dev.espalier.loop.evaluate.Fixtures;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say which games are played: dealt ones, or those of a list. */
public final class GameChoice {

    private static final int STANDARD_MATCHES = 200;

    @Option(
            names = "--matches",
            paramLabel = "N",
            description = "Matches against each opponent, an even number. Default: 200, or two for each id if more are"
                    + " listed.")
    private Optional<Integer> matches = Optional.empty();

    @Option(
            names = "--games",
            paramLabel = "SPLIT",
            description = "training or held-out: each pair is played on another game of these. Default: training.")
    private Optional<GameSplit> split = Optional.empty();

    @Option(
            names = "--mode",
            paramLabel = "MODE",
            description = "In which mode, or mix for all of them; see espalier games list. Default: what the game deals"
                    + " by itself, which is tdm in the arena.")
    private Optional<String> mode = Optional.empty();

    @Option(
            names = "--game-id",
            paramLabel = "ID",
            description = "Play on this game; may be given several times, and then all are played in turn.")
    private List<String> ids = List.of();

    @Option(
            names = "--game-ids",
            paramLabel = "FILE",
            description = "Play on the games of this file, one id a line; - for the standard input.")
    private Optional<String> list = Optional.empty();

    /**
     * The games and seeds to play.
     *
     * @throws CommandFault if the options contradict each other or name what there is not
     */
    Fixtures fixtures(Game game, long seed) {
        if (!isListed()) {
            return Fixtures.drawn(
                    Modes.deal(game, mode), dealt().split(), even(matches.orElse(STANDARD_MATCHES)) / 2, seed);
        }
        if (split.isPresent() || mode.isPresent()) {
            throw CommandFault.usage("--games and --mode have games dealt, --game-id and --game-ids name them;"
                    + " they do not go together");
        }
        List<String> all = new ArrayList<>(ids);
        ids.forEach(game::describe);
        list.ifPresent(file -> all.addAll(GameIdList.read(game, file)));
        int least = 2 * all.size();
        int wanted = even(matches.orElse(Math.max(STANDARD_MATCHES, least)));
        if (wanted < least) {
            throw CommandFault.usage(String.format(
                    Locale.ROOT,
                    "%d matches are too few to play both sides of %d games; leave --matches out, or give at least %d",
                    wanted,
                    all.size(),
                    least));
        }
        return Fixtures.listed(all, wanted / 2, seed);
    }

    /** The choice in a few words, such as {@code zone, held-out}. */
    String words() {
        if (!isListed()) {
            return mode.map(wanted -> wanted + ", ").orElse("") + dealt();
        }
        return list.isEmpty() && ids.size() == 1 ? ids.get(0) : "listed games";
    }

    private boolean isListed() {
        return list.isPresent() || !ids.isEmpty();
    }

    private GameSplit dealt() {
        return split.orElse(GameSplit.TRAINING);
    }

    private static int even(int matches) {
        if (matches < 2 || matches % 2 != 0) {
            throw CommandFault.usage("--matches must be an even number, at least 2, but is " + matches);
        }
        return matches;
    }
}
