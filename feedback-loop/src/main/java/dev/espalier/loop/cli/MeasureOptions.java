package dev.espalier.loop.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How matches are played that measure policies, and in which form the results are told. */
final class MeasureOptions {

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Draws the games and what is random in the matches. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Mixin
    private final PoolOptions playing = new PoolOptions();

    @Option(names = "--csv", paramLabel = "FILE", description = "Write a row for each match to a file.")
    private Optional<Path> csv = Optional.empty();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    long seed() {
        return seed;
    }

    /** Who plays the matches. */
    PoolOptions playing() {
        return playing;
    }

    Optional<Path> csv() {
        return csv;
    }

    boolean json() {
        return json;
    }
}
