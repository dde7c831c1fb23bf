package dev.espalier.runtime.neural;

import org.jspecify.annotations.Nullable;

/**
 * The kernel in plain Java. All arrays of the inner loops are read and written at the same index, which lets the virtual
 * machine turn them into vector instructions by itself.
 */
final class ScalarKernel implements DenseKernel {

    @Override
    public void layer(DenseLayer layer, int rows, float[][] in, @Nullable Activation activation, float[][] out) {
        for (int row = 0; row < rows; row++) {
            sum(layer, in[row], out[row]);
            activate(activation, out[row], layer.paddedOutputs());
        }
    }

    /** Four inputs at a time, so that the sums are read and written a quarter as often. */
    private static void sum(DenseLayer layer, float[] in, float[] out) {
        int width = layer.paddedOutputs();
        System.arraycopy(layer.biases(), 0, out, 0, width);
        int input = 0;
        for (; input + 4 <= layer.inputs(); input += 4) {
            addFour(in, input, layer, out, width);
        }
        for (; input < layer.inputs(); input++) {
            addOne(in[input], layer.weights(input), out, width);
        }
    }

    private static void addFour(float[] in, int input, DenseLayer layer, float[] out, int width) {
        float x0 = in[input];
        float x1 = in[input + 1];
        float x2 = in[input + 2];
        float x3 = in[input + 3];
        float[] w0 = layer.weights(input);
        float[] w1 = layer.weights(input + 1);
        float[] w2 = layer.weights(input + 2);
        float[] w3 = layer.weights(input + 3);
        for (int i = 0; i < width; i++) {
            out[i] = Math.fma(x3, w3[i], Math.fma(x2, w2[i], Math.fma(x1, w1[i], Math.fma(x0, w0[i], out[i]))));
        }
    }

    private static void addOne(float x, float[] weights, float[] out, int width) {
        for (int i = 0; i < width; i++) {
            out[i] = Math.fma(x, weights[i], out[i]);
        }
    }

    private static void activate(@Nullable Activation activation, float[] out, int width) {
        if (activation == Activation.RELU) {
            for (int i = 0; i < width; i++) {
                out[i] = Math.max(0, out[i]);
            }
        } else if (activation == Activation.TANH) {
            for (int i = 0; i < width; i++) {
                out[i] = Tanh.of(out[i]);
            }
        }
    }
}
