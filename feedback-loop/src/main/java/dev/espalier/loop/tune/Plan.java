package dev.espalier.loop.tune;

/**
 * How a number of matches is spent on a search.
 *
 * @param populationSize points in a generation
 * @param generations how many; 0 when not even one can be played
 * @param pairs of matches that each point plays
 */
record Plan(int populationSize, int generations, int pairs) {

    private static final int FEWEST_PAIRS = 4;

    /** The last round takes twice the pairs, for as many points as a generation has. */
    static final int LAST_ROUND = 2;

    /**
     * About as many generations as pairs: with more pairs each generation sees better, with more generations the search goes further. The
     * start is played besides, with the first generation; and there is a last round.
     *
     * @param matches which are not exceeded
     * @param dimension how many numbers are searched for; positive
     * @param opponents each of whom gets as many of the pairs; positive
     */
    static Plan of(long matches, int dimension, int opponents) {
        int population = CmaEs.standardPopulation(dimension);
        int pairs = multiple(Math.max(FEWEST_PAIRS, Math.sqrt(matches / (2.0 * population))), opponents);
        long points = matches / (2L * pairs);
        return new Plan(population, (int) Math.max(0, (points - 1) / population - LAST_ROUND), pairs);
    }

    /** The fewest matches with which there is a generation. */
    static long fewestMatches(int dimension, int opponents) {
        return 2L * multiple(FEWEST_PAIRS, opponents) * (1 + (1L + LAST_ROUND) * CmaEs.standardPopulation(dimension));
    }

    private static int multiple(double number, int of) {
        return of * (int) Math.ceil(number / of);
    }
}
