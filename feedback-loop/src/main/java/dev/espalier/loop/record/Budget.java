package dev.espalier.loop.record;

/**
 * How much a run plays; each number is positive.
 *
 * @param generations how many times candidates are proposed
 * @param candidates how many are proposed in a generation
 * @param screeningPairs pairs of matches for each candidate in the first round of screening
 * @param testPairs most pairs of matches for one test against the incumbent
 * @param heldOutPairs pairs of held-out matches for each incumbent of the run
 */
public record Budget(int generations, int candidates, int screeningPairs, int testPairs, int heldOutPairs) {
    public Budget {
        requirePositive("generations", generations);
        requirePositive("candidates", candidates);
        requirePositive("screening pairs", screeningPairs);
        requirePositive("test pairs", testPairs);
        requirePositive("held-out pairs", heldOutPairs);
    }

    private static void requirePositive(String what, int value) {
        if (value < 1) {
            throw new IllegalArgumentException("the number of " + what + " must be at least 1, but is " + value);
        }
    }
}
