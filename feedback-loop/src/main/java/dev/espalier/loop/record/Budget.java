package dev.espalier.loop.record;

/**
 * How much a run plays; each number is positive, but for the last, which may be 0.
 *
 * @param generations how many times candidates are proposed
 * @param candidates how many are proposed in a generation
 * @param screeningPairs pairs of matches for each candidate in the first round of screening
 * @param testPairs most pairs of matches for one test against the incumbent
 * @param heldOutPairs pairs of held-out matches for each incumbent of the run
 * @param tuningMatches most matches to search for better params of the last incumbent, in a generation of its own; 0 for no such one
 */
public record Budget(
        int generations, int candidates, int screeningPairs, int testPairs, int heldOutPairs, long tuningMatches) {

    /** One without tuning. */
    public Budget(int generations, int candidates, int screeningPairs, int testPairs, int heldOutPairs) {
        this(generations, candidates, screeningPairs, testPairs, heldOutPairs, 0);
    }

    public Budget {
        requirePositive("generations", generations);
        requirePositive("candidates", candidates);
        requirePositive("screening pairs", screeningPairs);
        requirePositive("test pairs", testPairs);
        requirePositive("held-out pairs", heldOutPairs);
        if (tuningMatches < 0) {
            throw new IllegalArgumentException(
                    "the number of matches for tuning must not be negative, but is " + tuningMatches);
        }
    }

    /** Whether the last incumbent is tuned. */
    public boolean tunes() {
        return tuningMatches > 0;
    }

    /** How many generations there are in all: those in which candidates are proposed, and the one that tunes. */
    public int steps() {
        return tunes() ? generations + 1 : generations;
    }

    private static void requirePositive(String what, int value) {
        if (value < 1) {
            throw new IllegalArgumentException("the number of " + what + " must be at least 1, but is " + value);
        }
    }
}
