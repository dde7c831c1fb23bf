package dev.espalier.loop.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How matches are played that measure policies, and in which form the results are told. */
final class MeasureOptions {

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Draws the games and what is random in the matches. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(names = "--threads", paramLabel = "N", description = "Matches at once. Default: one for each core.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--csv", paramLabel = "FILE", description = "Write a row for each match to a file.")
    private Optional<Path> csv = Optional.empty();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    long seed() {
        return seed;
    }

    /** @throws CommandFault if it is not positive */
    int threads() {
        if (threads < 1) {
            throw CommandFault.usage("--threads must be at least 1, but is " + threads);
        }
        return threads;
    }

    Optional<Path> csv() {
        return csv;
    }

    boolean json() {
        return json;
    }
}
