package dev.espalier.loop.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.training.DefaultTrainingConfig;
import ai.djl.training.GradientCollector;
import ai.djl.training.Trainer;
import ai.djl.training.loss.Loss;
import dev.espalier.runtime.neural.djl.DenseBlock;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** One network that learns: a block, its optimizer, and steps down the gradient of a loss. Holds native memory until it is closed. */
final class Learning implements AutoCloseable {

    private final DenseBlock block;
    private final Trainer trainer;
    private final Adam optimizer;

    /** What is to become small, of the outputs for a batch. */
    interface Objective {
        NDArray of(NDArray outputs, NDManager manager);
    }

    Learning(DenseBlock block, double rate) {
        this.block = block;
        this.optimizer = new Adam(rate);
        this.trainer = block.model()
                .newTrainer(new DefaultTrainingConfig(Loss.l2Loss())
                        .optDevices(new ai.djl.Device[] {ai.djl.Device.cpu()})
                        .optOptimizer(optimizer));
        trainer.initialize(new Shape(1, block.sizes().get(0)));
    }

    DenseBlock block() {
        return block;
    }

    /**
     * One step.
     *
     * @param seen observations, row after row
     * @return the loss before the step
     */
    double step(float[] seen, int rows, Objective objective) {
        try (NDManager manager = trainer.getManager().newSubManager()) {
            double value;
            try (GradientCollector gradients = trainer.newGradientCollector()) {
                NDArray in = manager.create(seen, new Shape(rows, block.sizes().get(0)));
                NDArray outputs = trainer.forward(new NDList(in)).singletonOrThrow();
                outputs.attach(manager);
                NDArray loss = objective.of(outputs, manager);
                gradients.backward(loss);
                value = loss.getFloat();
            }
            trainer.step();
            return value;
        }
    }

    /** Writes down what it remembers of its steps. */
    void write(DataOutputStream out) throws IOException {
        optimizer.write(block.block().getParameters().values(), out);
    }

    /** Goes on as whoever wrote that down. */
    void read(DataInputStream in) throws IOException {
        optimizer.read(block.block().getParameters().values(), in);
    }

    /** The loss of a batch without learning from it. */
    double loss(float[] seen, int rows, Objective objective) {
        try (NDManager manager = trainer.getManager().newSubManager()) {
            NDArray in = manager.create(seen, new Shape(rows, block.sizes().get(0)));
            NDArray outputs = trainer.evaluate(new NDList(in)).singletonOrThrow();
            outputs.attach(manager);
            return objective.of(outputs, manager).getFloat();
        }
    }

    /**
     * How far answers are from what was taught: squares for numbers, cross-entropy for yes or no and for what is picked.
     *
     * @param taught the teacher's answers, row after row
     */
    static Objective cloning(Heads heads, float[] taught, int rows) {
        return (outputs, manager) -> {
            NDArray wanted = manager.create(taught, new Shape(rows, heads.size()));
            if (heads.picks()) {
                return outputs.logSoftmax(1).mul(wanted).sum().neg().div(rows);
            }
            NDArray numeric = manager.create(heads.numeric(), new Shape(1, heads.size()));
            NDArray binary = manager.create(heads.binary(), new Shape(1, heads.size()));
            NDArray squares = outputs.sub(wanted).square().mul(numeric).mul(NUMERIC_WEIGHT);
            NDArray entropy =
                    Activation.softPlus(outputs).sub(outputs.mul(wanted)).mul(binary);
            return squares.add(entropy).sum().div(rows);
        };
    }

    /** Numbers need to be met closely: a hundredth of the range counts as much as a doubt. */
    private static final int NUMERIC_WEIGHT = 20;

    /** The logarithm of the probability of each row's action, constants left out. */
    static NDArray logarithms(Heads heads, NDArray outputs, NDArray actions, NDManager manager) {
        if (heads.picks()) {
            return outputs.logSoftmax(1).mul(actions).sum(new int[] {1});
        }
        NDArray numeric = manager.create(heads.numeric(), new Shape(1, heads.size()));
        NDArray binary = manager.create(heads.binary(), new Shape(1, heads.size()));
        NDArray bells = outputs.sub(actions).square().mul(numeric).div(-2 * heads.noise() * heads.noise());
        NDArray doubts = outputs.mul(actions).sub(Activation.softPlus(outputs)).mul(binary);
        return bells.add(doubts).sum(new int[] {1});
    }

    @Override
    public void close() {
        trainer.close();
    }
}
