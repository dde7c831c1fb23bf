package dev.espalier.runtime.neural.vector;

import dev.espalier.runtime.neural.Activation;
import dev.espalier.runtime.neural.DenseKernel;
import dev.espalier.runtime.neural.DenseLayer;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.jspecify.annotations.Nullable;

/**
 * The kernel on the processor's vectors: the lanes of a vector are outputs of one row, so that each output is summed in the
 * order in which the plain kernel sums it. Two rows and four vectors are summed at once: as many as fit into registers, and
 * enough that the additions need not wait for each other.
 */
public final class VectorKernel implements DenseKernel {

    private static final VectorSpecies<Float> SPECIES =
            FloatVector.SPECIES_PREFERRED.length() <= 16 ? FloatVector.SPECIES_PREFERRED : FloatVector.SPECIES_512;
    private static final int LANES = SPECIES.length();

    @Override
    public void layer(
            DenseLayer layer, int rows, float[] in, int inStride, @Nullable Activation activation, float[] out) {
        int width = layer.paddedOutputs();
        int row = 0;
        for (; row + 2 <= rows; row += 2) {
            int output = 0;
            for (; output + 4 * LANES <= width; output += 4 * LANES) {
                eight(layer, in, row * inStride, inStride, out, row * width, output);
            }
            for (; output < width; output += LANES) {
                one(layer, in, row * inStride, out, row * width, output);
                one(layer, in, (row + 1) * inStride, out, (row + 1) * width, output);
            }
        }
        for (; row < rows; row++) {
            int output = 0;
            for (; output + 4 * LANES <= width; output += 4 * LANES) {
                four(layer, in, row * inStride, out, row * width, output);
            }
            for (; output < width; output += LANES) {
                one(layer, in, row * inStride, out, row * width, output);
            }
        }
        if (activation == Activation.RELU) {
            relu(out, rows * width);
        } else if (activation == Activation.TANH) {
            tanh(out, rows * width);
        }
    }

    /** Four vectors of outputs of two rows. */
    private static void eight(DenseLayer layer, float[] in, int from, int inStride, float[] out, int to, int output) {
        float[] biases = layer.biases();
        FloatVector a0 = FloatVector.fromArray(SPECIES, biases, output);
        FloatVector a1 = FloatVector.fromArray(SPECIES, biases, output + LANES);
        FloatVector a2 = FloatVector.fromArray(SPECIES, biases, output + 2 * LANES);
        FloatVector a3 = FloatVector.fromArray(SPECIES, biases, output + 3 * LANES);
        FloatVector b0 = a0;
        FloatVector b1 = a1;
        FloatVector b2 = a2;
        FloatVector b3 = a3;
        int inputs = layer.inputs();
        for (int input = 0; input < inputs; input++) {
            float[] weights = layer.weights(input);
            FloatVector w0 = FloatVector.fromArray(SPECIES, weights, output);
            FloatVector w1 = FloatVector.fromArray(SPECIES, weights, output + LANES);
            FloatVector w2 = FloatVector.fromArray(SPECIES, weights, output + 2 * LANES);
            FloatVector w3 = FloatVector.fromArray(SPECIES, weights, output + 3 * LANES);
            FloatVector x = FloatVector.broadcast(SPECIES, in[from + input]);
            FloatVector y = FloatVector.broadcast(SPECIES, in[from + inStride + input]);
            a0 = x.fma(w0, a0);
            a1 = x.fma(w1, a1);
            a2 = x.fma(w2, a2);
            a3 = x.fma(w3, a3);
            b0 = y.fma(w0, b0);
            b1 = y.fma(w1, b1);
            b2 = y.fma(w2, b2);
            b3 = y.fma(w3, b3);
        }
        a0.intoArray(out, to + output);
        a1.intoArray(out, to + output + LANES);
        a2.intoArray(out, to + output + 2 * LANES);
        a3.intoArray(out, to + output + 3 * LANES);
        int next = to + layer.paddedOutputs() + output;
        b0.intoArray(out, next);
        b1.intoArray(out, next + LANES);
        b2.intoArray(out, next + 2 * LANES);
        b3.intoArray(out, next + 3 * LANES);
    }

    /** Four vectors of outputs of one row. */
    private static void four(DenseLayer layer, float[] in, int from, float[] out, int to, int output) {
        float[] biases = layer.biases();
        FloatVector a0 = FloatVector.fromArray(SPECIES, biases, output);
        FloatVector a1 = FloatVector.fromArray(SPECIES, biases, output + LANES);
        FloatVector a2 = FloatVector.fromArray(SPECIES, biases, output + 2 * LANES);
        FloatVector a3 = FloatVector.fromArray(SPECIES, biases, output + 3 * LANES);
        int inputs = layer.inputs();
        for (int input = 0; input < inputs; input++) {
            float[] weights = layer.weights(input);
            FloatVector x = FloatVector.broadcast(SPECIES, in[from + input]);
            a0 = x.fma(FloatVector.fromArray(SPECIES, weights, output), a0);
            a1 = x.fma(FloatVector.fromArray(SPECIES, weights, output + LANES), a1);
            a2 = x.fma(FloatVector.fromArray(SPECIES, weights, output + 2 * LANES), a2);
            a3 = x.fma(FloatVector.fromArray(SPECIES, weights, output + 3 * LANES), a3);
        }
        a0.intoArray(out, to + output);
        a1.intoArray(out, to + output + LANES);
        a2.intoArray(out, to + output + 2 * LANES);
        a3.intoArray(out, to + output + 3 * LANES);
    }

    /** One vector of outputs of one row. */
    private static void one(DenseLayer layer, float[] in, int from, float[] out, int to, int output) {
        FloatVector sum = FloatVector.fromArray(SPECIES, layer.biases(), output);
        int inputs = layer.inputs();
        for (int input = 0; input < inputs; input++) {
            FloatVector x = FloatVector.broadcast(SPECIES, in[from + input]);
            sum = x.fma(FloatVector.fromArray(SPECIES, layer.weights(input), output), sum);
        }
        sum.intoArray(out, to + output);
    }

    private static void relu(float[] out, int count) {
        for (int i = 0; i < count; i += LANES) {
            FloatVector.fromArray(SPECIES, out, i)
                    .lanewise(VectorOperators.MAX, 0f)
                    .intoArray(out, i);
        }
    }

    /** The same steps as in the plain kernel's tanh. */
    private static void tanh(float[] out, int count) {
        for (int i = 0; i < count; i += LANES) {
            VectorTanh.of(FloatVector.fromArray(SPECIES, out, i), SPECIES).intoArray(out, i);
        }
    }
}
