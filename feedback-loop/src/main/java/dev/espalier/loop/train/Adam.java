package dev.espalier.loop.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.nn.Parameter;
import ai.djl.training.optimizer.Optimizer;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The optimizer Adam (Kingma and Ba 2015) as DJL computes it, but one whose moments can be written down and read again: DJL keeps
 * its own to itself, so that a training which is resumed with it takes other steps than one that was never broken off. The moments
 * live as long as the weights.
 */
final class Adam extends Optimizer {

    private static final float BETA_1 = 0.9f;
    private static final float BETA_2 = 0.999f;
    private static final float EPSILON = 1e-8f;

    private final float rate;
    private final Map<String, Moments> byParameter = new HashMap<>();

    Adam(double rate) {
        super(new Settings());
        this.rate = (float) rate;
    }

    /** DJL's standard ones. */
    private static final class Settings extends OptimizerBuilder<Settings> {
        @Override
        protected Settings self() {
            return this;
        }
    }

    /** Of one parameter. */
    private static final class Moments {
        private final NDArray mean;
        private final NDArray variance;
        private int steps;

        Moments(NDArray weights) {
            this.mean = weights.zerosLike();
            this.variance = weights.zerosLike();
        }
    }

    @Override
    public void update(String parameter, NDArray weights, NDArray gradient) {
        Moments moments = byParameter.computeIfAbsent(parameter, unseen -> new Moments(weights));
        int step = ++moments.steps;
        double unbiased = Math.sqrt(1 - Math.pow(BETA_2, step)) / (1 - Math.pow(BETA_1, step));
        weights.getNDArrayInternal()
                .adamUpdate(
                        new NDList(weights, gradient, moments.mean, moments.variance),
                        new NDList(weights),
                        rate,
                        (float) (rate * unbiased),
                        getWeightDecay(),
                        rescaleGrad,
                        clipGrad,
                        BETA_1,
                        BETA_2,
                        EPSILON,
                        true,
                        false);
    }

    /** Writes the moments of some parameters down, in their order. */
    void write(List<Parameter> parameters, DataOutputStream out) throws IOException {
        for (Parameter parameter : parameters) {
            Moments moments =
                    byParameter.computeIfAbsent(parameter.getId(), unseen -> new Moments(parameter.getArray()));
            out.writeInt(moments.steps);
            write(moments.mean, out);
            write(moments.variance, out);
        }
    }

    /** Goes on with the moments that were written down for these parameters. */
    void read(List<Parameter> parameters, DataInputStream in) throws IOException {
        for (Parameter parameter : parameters) {
            Moments moments = new Moments(parameter.getArray());
            moments.steps = in.readInt();
            read(moments.mean, in);
            read(moments.variance, in);
            byParameter.put(parameter.getId(), moments);
        }
    }

    private static void write(NDArray numbers, DataOutputStream out) throws IOException {
        for (float number : numbers.toFloatArray()) {
            out.writeFloat(number);
        }
    }

    private static void read(NDArray numbers, DataInputStream in) throws IOException {
        float[] read = new float[(int) numbers.size()];
        for (int i = 0; i < read.length; i++) {
            read[i] = in.readFloat();
        }
        numbers.set(read);
    }
}
