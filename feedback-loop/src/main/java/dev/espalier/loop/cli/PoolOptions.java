package dev.espalier.loop.cli;

import dev.espalier.game.Game;
import dev.espalier.loop.evaluate.MatchPool;
import java.util.Optional;
import picocli.CommandLine.Option;

/** On how many threads matches are played, and how long one may take. */
final class PoolOptions {

    @Option(
            names = "--threads",
            paramLabel = "N",
            description =
                    "How many matches are played at once; does not change the results. Default: one for each core.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--match-timeout",
            paramLabel = "TIME",
            description =
                    "How long a match may take, such as 30s or 5m; one that takes longer is given up. Default: 2m.")
    private Optional<String> timeout = Optional.empty();

    /** @throws CommandFault if it is not positive */
    int threads() {
        if (threads < 1) {
            throw CommandFault.usage("--threads must be at least 1, but is " + threads);
        }
        return threads;
    }

    /** A pool as it was asked for. */
    MatchPool open(Game game) {
        return new MatchPool(
                game,
                threads(),
                timeout.map(text -> Durations.read("--match-timeout", text)).orElse(MatchPool.STANDARD_TIMEOUT));
    }
}
