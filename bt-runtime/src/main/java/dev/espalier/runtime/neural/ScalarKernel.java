package dev.espalier.runtime.neural;

import org.jspecify.annotations.Nullable;

/**
 * The kernel in plain Java. All arrays of the inner loop are read and written at the same index, which lets the virtual
 * machine turn it into vector instructions by itself.
 */
final class ScalarKernel implements DenseKernel {

    @Override
    public void layer(
            DenseLayer layer, int rows, float[] in, int inStride, @Nullable Activation activation, float[] out) {
        for (int row = 0; row < rows; row++) {
            sum(layer, in, row * inStride, out, row * layer.paddedOutputs());
        }
        activate(activation, out, rows * layer.paddedOutputs());
    }

    /** Four inputs at a time, so that the sums are read and written a quarter as often. */
    private static void sum(DenseLayer layer, float[] in, int from, float[] out, int to) {
        int width = layer.paddedOutputs();
        System.arraycopy(layer.biases(), 0, out, to, width);
        int input = 0;
        for (; input + 4 <= layer.inputs(); input += 4) {
            add(
                    in[from + input],
                    in[from + input + 1],
                    in[from + input + 2],
                    in[from + input + 3],
                    layer.weights(input),
                    layer.weights(input + 1),
                    layer.weights(input + 2),
                    layer.weights(input + 3),
                    out,
                    to);
        }
        for (; input < layer.inputs(); input++) {
            float x = in[from + input];
            float[] weights = layer.weights(input);
            for (int i = 0; i < width; i++) {
                out[to + i] = Math.fma(x, weights[i], out[to + i]);
            }
        }
    }

    private static void add(
            float x0,
            float x1,
            float x2,
            float x3,
            float[] w0,
            float[] w1,
            float[] w2,
            float[] w3,
            float[] out,
            int to) {
        for (int i = 0; i < w0.length; i++) {
            out[to + i] =
                    Math.fma(x3, w3[i], Math.fma(x2, w2[i], Math.fma(x1, w1[i], Math.fma(x0, w0[i], out[to + i]))));
        }
    }

    private static void activate(@Nullable Activation activation, float[] out, int count) {
        if (activation == Activation.RELU) {
            for (int i = 0; i < count; i++) {
                out[i] = Math.max(0, out[i]);
            }
        } else if (activation == Activation.TANH) {
            for (int i = 0; i < count; i++) {
                out[i] = Tanh.of(out[i]);
            }
        }
    }
}
