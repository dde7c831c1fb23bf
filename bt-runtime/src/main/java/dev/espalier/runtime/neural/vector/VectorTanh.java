package dev.espalier.runtime.neural.vector;

import dev.espalier.runtime.neural.Tanh;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** {@link Tanh} on a vector, step by step the same. */
final class VectorTanh {

    private VectorTanh() {}

    static FloatVector of(FloatVector value, VectorSpecies<Float> species) {
        FloatVector x = value.lanewise(VectorOperators.MIN, Tanh.CLAMP).lanewise(VectorOperators.MAX, -Tanh.CLAMP);
        FloatVector square = x.mul(x);
        FloatVector p = square.fma(all(species, Tanh.P13), all(species, Tanh.P11));
        p = square.fma(p, all(species, Tanh.P9));
        p = square.fma(p, all(species, Tanh.P7));
        p = square.fma(p, all(species, Tanh.P5));
        p = square.fma(p, all(species, Tanh.P3));
        p = square.fma(p, all(species, Tanh.P1));
        FloatVector q = square.fma(all(species, Tanh.Q6), all(species, Tanh.Q4));
        q = square.fma(q, all(species, Tanh.Q2));
        q = square.fma(q, all(species, Tanh.Q0));
        return x.mul(p).div(q);
    }

    private static FloatVector all(VectorSpecies<Float> species, float value) {
        return FloatVector.broadcast(species, value);
    }
}
