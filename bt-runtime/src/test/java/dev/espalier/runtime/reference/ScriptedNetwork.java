package dev.espalier.runtime.reference;

import dev.espalier.runtime.neural.Inference;
import dev.espalier.runtime.neural.Network;

/**
 * A network without weights whose answers vary a good deal with what it sees, are sometimes no numbers, and sometimes do not
 * come.
 */
record ScriptedNetwork(int inputs, int outputs) implements Network {

    @Override
    public Inference newInference() {
        return (observations, rows, answers) -> {
            for (int row = 0; row < rows; row++) {
                for (int output = 0; output < outputs; output++) {
                    answers[row * outputs + output] = answer(observations[row * inputs], output);
                }
            }
        };
    }

    /** One number of the answer, by the first number that is seen. */
    static float answer(float seen, int output) {
        int mixed = Float.floatToIntBits(seen) * 0x9E3779B1 + output * 0x85EBCA6B;
        mixed = (mixed ^ (mixed >>> 15)) * 0x2C1B3C6D;
        int draw = (mixed >>> 8) % 100;
        return draw < 4 ? Float.NaN : draw < 8 ? Float.POSITIVE_INFINITY : draw / 25f - 2;
    }
}
