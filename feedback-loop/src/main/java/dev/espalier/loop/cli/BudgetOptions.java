package dev.espalier.loop.cli;

import dev.espalier.loop.record.Budget;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say how much a run plays. */
public final class BudgetOptions {

    /** What is played when nothing is said: a few minutes on two cores. */
    static final Budget STANDARD = new Budget(60, 32, 6, 120, 150);

    /** The same with a model, whose candidates cost more than the matches that tell which is good. */
    static final Budget WRITTEN = new Budget(8, 4, 12, 300, 150);

    @Option(
            names = "--generations",
            paramLabel = "N",
            description = "How many times candidates are proposed. Default: 60; with a model 8.")
    private Optional<Integer> generations = Optional.empty();

    @Option(
            names = "--candidates",
            paramLabel = "N",
            description = "How many are proposed in a generation. Default: 32; with a model 4.")
    private Optional<Integer> candidates = Optional.empty();

    @Option(
            names = "--screening-pairs",
            paramLabel = "N",
            description = "Pairs of matches for each candidate in the first round of screening. Default: 6;"
                    + " with a model 12.")
    private Optional<Integer> screeningPairs = Optional.empty();

    @Option(
            names = "--test-pairs",
            paramLabel = "N",
            description = "Most pairs of matches for one test against the incumbent. Default: 120; with a model 300.")
    private Optional<Integer> testPairs = Optional.empty();

    @Option(
            names = "--held-out-pairs",
            paramLabel = "N",
            description = "Pairs of held-out matches for each incumbent of the run. Default: 150.")
    private Optional<Integer> heldOutPairs = Optional.empty();

    @Option(
            names = "--tune-matches",
            paramLabel = "N",
            description =
                    "After the generations search so many matches for better params of the last incumbent, as espalier tune"
                            + " does, and test what was found like a candidate. Default: 0, which does not.")
    private Optional<Long> tuningMatches = Optional.empty();

    /**
     * The budget that was asked for; what was not asked for is as in {@code base}.
     *
     * @throws CommandFault if one of the numbers is not positive
     */
    Budget over(Budget base) {
        try {
            return new Budget(
                    generations.orElse(base.generations()),
                    candidates.orElse(base.candidates()),
                    screeningPairs.orElse(base.screeningPairs()),
                    testPairs.orElse(base.testPairs()),
                    heldOutPairs.orElse(base.heldOutPairs()),
                    tuningMatches.orElse(base.tuningMatches()));
        } catch (IllegalArgumentException notPositive) {
            throw CommandFault.usage(String.valueOf(notPositive.getMessage()));
        }
    }
}
