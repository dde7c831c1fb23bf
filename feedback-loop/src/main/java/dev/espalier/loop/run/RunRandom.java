package dev.espalier.loop.run;

import java.util.SplittableRandom;

/**
 * The run's randomness: one source for each purpose and generation, all determined by the run's seed, so that what one part
 * draws does not shift what another gets.
 */
final class RunRandom {

    /** What a source is for. */
    enum Purpose {
        PROPOSALS(1),
        SCREENING_FIXTURES(2),
        TEST_FIXTURES(3),
        REVIEW_FIXTURES(4),
        HELD_OUT_FIXTURES(5),
        TUNING(6);

        private final long salt;

        Purpose(long salt) {
            this.salt = salt;
        }
    }

    private final long seed;

    RunRandom(long seed) {
        this.seed = seed;
    }

    /**
     * A source of its own.
     *
     * @param number of the generation or of whatever else tells two sources of one purpose apart
     */
    SplittableRandom source(Purpose purpose, long number) {
        long mixed = new SplittableRandom(seed).nextLong() + 31 * purpose.salt;
        return new SplittableRandom(new SplittableRandom(mixed).nextLong() + number);
    }
}
