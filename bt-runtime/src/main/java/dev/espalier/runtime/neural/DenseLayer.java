package dev.espalier.runtime.neural;

/**
 * One layer of a dense network as the kernels want it: the weights of each input in a row, padded with zeros so that any
 * vector of the processor fits a whole number of times. Never written to once it is made.
 */
public final class DenseLayer {

    /** The floats of the widest vectors that the kernels use. */
    private static final int WIDEST = 16;

    private final int outputs;
    private final float[][] weights;
    private final float[] biases;

    private DenseLayer(int outputs, float[][] weights, float[] biases) {
        this.outputs = outputs;
        this.weights = weights;
        this.biases = biases;
    }

    /**
     * A layer.
     *
     * @param weights of shape {@code [outputs, inputs]}, row after row, as PyTorch keeps them
     * @param biases one for each output
     * @throws IllegalArgumentException if the lengths do not fit each other
     */
    public static DenseLayer of(int inputs, int outputs, float[] weights, float[] biases) {
        if (inputs < 1 || outputs < 1 || weights.length != inputs * outputs || biases.length != outputs) {
            throw new IllegalArgumentException("a layer from " + inputs + " to " + outputs + " numbers with "
                    + weights.length + " weights and " + biases.length + " biases");
        }
        int padded = (outputs + WIDEST - 1) / WIDEST * WIDEST;
        float[][] byInput = new float[inputs][padded];
        for (int input = 0; input < inputs; input++) {
            for (int output = 0; output < outputs; output++) {
                byInput[input][output] = weights[output * inputs + input];
            }
        }
        float[] paddedBiases = new float[padded];
        System.arraycopy(biases, 0, paddedBiases, 0, outputs);
        return new DenseLayer(outputs, byInput, paddedBiases);
    }

    public int inputs() {
        return weights.length;
    }

    public int outputs() {
        return outputs;
    }

    /** How many numbers a kernel writes for a row. */
    public int paddedOutputs() {
        return biases.length;
    }

    /** The weights from one input to every output, padded. */
    public float[] weights(int input) {
        return weights[input];
    }

    /** Padded. */
    public float[] biases() {
        return biases;
    }
}
