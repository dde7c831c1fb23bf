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
 * order in which the plain kernel sums it. Eight vectors are summed at once where there is so much to do: as many as fit
 * into registers, and enough that the additions need not wait for each other.
 */
public final class VectorKernel implements DenseKernel {

    private static final VectorSpecies<Float> SPECIES =
            FloatVector.SPECIES_PREFERRED.length() <= 16 ? FloatVector.SPECIES_PREFERRED : FloatVector.SPECIES_512;
    private static final int LANES = SPECIES.length();

    @Override
    public void layer(DenseLayer layer, int rows, float[][] in, @Nullable Activation activation, float[][] out) {
        int width = layer.paddedOutputs();
        int output = 0;
        for (; output + 4 * LANES <= width; output += 4 * LANES) {
            int row = 0;
            for (; row + 2 <= rows; row += 2) {
                twoRows(layer, in[row], in[row + 1], out[row], out[row + 1], output);
            }
            if (row < rows) {
                twoRows(layer, in[row], in[row], out[row], out[row], output);
            }
        }
        for (; output < width; output += LANES) {
            int row = 0;
            for (; row + 4 <= rows; row += 4) {
                fourRows(layer, in, out, row, output);
            }
            for (; row < rows; row++) {
                oneRow(layer, in[row], out[row], output);
            }
        }
        if (activation != null) {
            for (int row = 0; row < rows; row++) {
                activate(activation, out[row], width);
            }
        }
    }

    /** Four vectors of outputs of two rows. */
    private static void twoRows(
            DenseLayer layer, float[] in, float[] otherIn, float[] out, float[] otherOut, int output) {
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
            FloatVector x = FloatVector.broadcast(SPECIES, in[input]);
            FloatVector y = FloatVector.broadcast(SPECIES, otherIn[input]);
            a0 = x.fma(w0, a0);
            a1 = x.fma(w1, a1);
            a2 = x.fma(w2, a2);
            a3 = x.fma(w3, a3);
            b0 = y.fma(w0, b0);
            b1 = y.fma(w1, b1);
            b2 = y.fma(w2, b2);
            b3 = y.fma(w3, b3);
        }
        a0.intoArray(out, output);
        a1.intoArray(out, output + LANES);
        a2.intoArray(out, output + 2 * LANES);
        a3.intoArray(out, output + 3 * LANES);
        b0.intoArray(otherOut, output);
        b1.intoArray(otherOut, output + LANES);
        b2.intoArray(otherOut, output + 2 * LANES);
        b3.intoArray(otherOut, output + 3 * LANES);
    }

    /** One vector of outputs of four rows. */
    private static void fourRows(DenseLayer layer, float[][] in, float[][] out, int row, int output) {
        FloatVector a = FloatVector.fromArray(SPECIES, layer.biases(), output);
        FloatVector b = a;
        FloatVector c = a;
        FloatVector d = a;
        float[] inA = in[row];
        float[] inB = in[row + 1];
        float[] inC = in[row + 2];
        float[] inD = in[row + 3];
        int inputs = layer.inputs();
        for (int input = 0; input < inputs; input++) {
            FloatVector weights = FloatVector.fromArray(SPECIES, layer.weights(input), output);
            a = FloatVector.broadcast(SPECIES, inA[input]).fma(weights, a);
            b = FloatVector.broadcast(SPECIES, inB[input]).fma(weights, b);
            c = FloatVector.broadcast(SPECIES, inC[input]).fma(weights, c);
            d = FloatVector.broadcast(SPECIES, inD[input]).fma(weights, d);
        }
        a.intoArray(out[row], output);
        b.intoArray(out[row + 1], output);
        c.intoArray(out[row + 2], output);
        d.intoArray(out[row + 3], output);
    }

    /** One vector of outputs of one row. */
    private static void oneRow(DenseLayer layer, float[] in, float[] out, int output) {
        FloatVector sum = FloatVector.fromArray(SPECIES, layer.biases(), output);
        int inputs = layer.inputs();
        for (int input = 0; input < inputs; input++) {
            FloatVector x = FloatVector.broadcast(SPECIES, in[input]);
            sum = x.fma(FloatVector.fromArray(SPECIES, layer.weights(input), output), sum);
        }
        sum.intoArray(out, output);
    }

    private static void activate(Activation activation, float[] out, int width) {
        for (int i = 0; i < width; i += LANES) {
            FloatVector sums = FloatVector.fromArray(SPECIES, out, i);
            FloatVector active = activation == Activation.RELU
                    ? sums.lanewise(VectorOperators.MAX, 0f)
                    : VectorTanh.of(sums, SPECIES);
            active.intoArray(out, i);
        }
    }
}
