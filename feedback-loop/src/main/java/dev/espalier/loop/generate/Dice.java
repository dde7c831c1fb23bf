package dev.espalier.loop.generate;

import java.util.List;
import java.util.random.RandomGenerator;

/** Draws that give the same on every machine: only additions and multiplications of uniform numbers. */
final class Dice {

    private Dice() {}

    static boolean chance(double probability, RandomGenerator random) {
        return random.nextDouble() < probability;
    }

    static <T> T pick(List<T> from, RandomGenerator random) {
        return from.get(random.nextInt(from.size()));
    }

    /** Close to normal with mean 0 and deviation 1, within ±6: the sum of twelve uniform numbers. */
    static double bell(RandomGenerator random) {
        double sum = -6;
        for (int draw = 0; draw < 12; draw++) {
            sum += random.nextDouble();
        }
        return sum;
    }
}
