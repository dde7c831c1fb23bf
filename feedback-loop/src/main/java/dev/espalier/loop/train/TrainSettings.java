package dev.espalier.loop.train;

import java.util.List;

/**
 * What determines a training, beside the lesson.
 *
 * @param seed of weights, matches and everything drawn
 * @param samples of the teacher's play to clone
 * @param epochs at most over these samples
 * @param hidden sizes of the hidden layers
 * @param iterations of reinforcement learning
 * @param matches in each of these
 * @param noise standard deviation of what is tried around a continuous action, whose range is -1 .. 1
 * @param threads how many matches are played at once; changes nothing but the time
 */
public record TrainSettings(
        long seed,
        int samples,
        int epochs,
        List<Integer> hidden,
        int iterations,
        int matches,
        double noise,
        int threads) {

    public TrainSettings {
        hidden = List.copyOf(hidden);
        if (samples < 100 || epochs < 1 || iterations < 0 || matches < 1 || threads < 1 || !(noise > 0)) {
            throw new IllegalArgumentException("a training needs at least 100 samples, 1 epoch, 1 match and 1 thread");
        }
    }
}
