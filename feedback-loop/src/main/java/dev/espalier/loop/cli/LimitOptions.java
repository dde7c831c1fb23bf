package dev.espalier.loop.cli;

import dev.espalier.loop.record.RunLimits;
import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that end a run before its last generation. */
public final class LimitOptions {

    @Option(
            names = "--max-matches",
            paramLabel = "N",
            description =
                    "Most matches for screening and tests. When a limit is reached, the generation under way counts for"
                            + " nothing, and the run measures what it has; those matches come on top. --resume with a higher limit goes on.")
    private Optional<Long> matches = Optional.empty();

    @Option(
            names = "--max-time",
            paramLabel = "TIME",
            description =
                    "Longest time for the same, such as 20m or 1h30m, anew each time that the run is taken up. How far a"
                            + " run comes in it depends on the machine: with it the same arguments need not give the same policy.")
    private Optional<String> time = Optional.empty();

    /**
     * The limits that were asked for; what was not asked for is as in {@code base}.
     *
     * @throws CommandFault if they are not positive
     */
    RunLimits over(RunLimits base) {
        Optional<Duration> asked = time.map(text -> Durations.read("--max-time", text));
        try {
            return new RunLimits(matches.or(base::matches), asked.or(base::time));
        } catch (IllegalArgumentException notPositive) {
            throw CommandFault.usage("--max-matches: " + notPositive.getMessage());
        }
    }
}
