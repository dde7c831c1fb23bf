package dev.espalier.runtime.neural;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A network of dense layers, computed by our own kernel: for networks as small as those of skills, calling a library would
 * cost many times what the arithmetic does. The last layer has no activation. Immutable; may be shared between threads.
 */
public final class DenseNetwork implements Network {

    private final List<DenseLayer> layers;
    private final Activation activation;
    private final DenseKernel kernel;

    /**
     * A network with the fastest kernel.
     *
     * @throws IllegalArgumentException if a layer does not take what the one before gives
     */
    public DenseNetwork(List<DenseLayer> layers, Activation activation) {
        this(layers, activation, Kernels.best());
    }

    /** A network with a certain kernel. */
    public DenseNetwork(List<DenseLayer> layers, Activation activation, DenseKernel kernel) {
        this.layers = List.copyOf(layers);
        this.activation = activation;
        this.kernel = kernel;
        if (layers.isEmpty()) {
            throw new IllegalArgumentException("a network without layers");
        }
        for (int i = 1; i < layers.size(); i++) {
            if (layers.get(i).inputs() != layers.get(i - 1).outputs()) {
                throw new IllegalArgumentException(
                        "layer " + i + " takes " + layers.get(i).inputs() + " numbers, but the one before gives "
                                + layers.get(i - 1).outputs());
            }
        }
    }

    @Override
    public int inputs() {
        return layers.get(0).inputs();
    }

    @Override
    public int outputs() {
        return layers.get(layers.size() - 1).outputs();
    }

    @Override
    public Inference newInference() {
        return new Work();
    }

    /** Goes through the layers with some rows at a time, so that what is between them stays in the processor's cache. */
    private final class Work implements Inference {

        private static final int ROWS = 16;

        private final DenseLayer[] stages = layers.toArray(new DenseLayer[0]);
        private final float[][] first = room();
        private final float[][] second = room();

        private float[][] room() {
            int widest = inputs();
            for (DenseLayer layer : layers) {
                widest = Math.max(widest, layer.paddedOutputs());
            }
            return new float[ROWS][widest];
        }

        @Override
        public void evaluate(float[] observations, int rows, float[] answers) {
            for (int row = 0; row < rows; row += ROWS) {
                some(observations, row, Math.min(ROWS, rows - row), answers);
            }
        }

        private void some(float[] observations, int row, int rows, float[] answers) {
            int inputs = stages[0].inputs();
            for (int i = 0; i < rows; i++) {
                System.arraycopy(observations, (row + i) * inputs, first[i], 0, inputs);
            }
            float[][] in = first;
            float[][] out = second;
            for (int stage = 0; stage < stages.length; stage++) {
                @Nullable Activation between = stage + 1 < stages.length ? activation : null;
                kernel.layer(stages[stage], rows, in, between, out);
                float[][] swap = in;
                in = out;
                out = swap;
            }
            int outputs = stages[stages.length - 1].outputs();
            for (int i = 0; i < rows; i++) {
                System.arraycopy(in[i], 0, answers, (row + i) * outputs, outputs);
            }
        }
    }
}
