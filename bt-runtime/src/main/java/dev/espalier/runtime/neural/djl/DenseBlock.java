package dev.espalier.runtime.neural.djl;

import ai.djl.Device;
import ai.djl.MalformedModelException;
import ai.djl.Model;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.nn.Parameter;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.core.Linear;
import ai.djl.training.initializer.XavierInitializer;
import dev.espalier.runtime.neural.Activation;
import dev.espalier.runtime.neural.DenseLayer;
import dev.espalier.runtime.neural.DenseNetwork;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A dense network as a block of DJL: how it is trained and saved. {@link #network} is the same for our own kernel. Holds
 * native memory until it is closed. Not thread-safe.
 */
public final class DenseBlock implements AutoCloseable {

    private final List<Integer> sizes;
    private final Activation activation;
    private final Model model;
    private final SequentialBlock block;

    /**
     * A network with the weights that DJL begins with.
     *
     * @param sizes of the layers, from what it takes to what it gives; at least two
     * @param activation between the layers
     */
    public DenseBlock(List<Integer> sizes, Activation activation) {
        Engines.prepare();
        if (sizes.size() < 2) {
            throw new IllegalArgumentException("a dense network needs at least 2 sizes, not " + sizes);
        }
        this.sizes = List.copyOf(sizes);
        this.activation = activation;
        this.model = Model.newInstance("dense", Device.cpu(), Engines.PYTORCH);
        this.block = new SequentialBlock();
        for (int layer = 1; layer < sizes.size(); layer++) {
            block.add(Linear.builder().setUnits(sizes.get(layer)).build());
            if (layer + 1 < sizes.size()) {
                block.add(
                        activation == Activation.RELU
                                ? ai.djl.nn.Activation.reluBlock()
                                : ai.djl.nn.Activation.tanhBlock());
            }
        }
        block.setInitializer(new XavierInitializer(), Parameter.Type.WEIGHT);
        block.initialize(model.getNDManager(), DataType.FLOAT32, new Shape(1, sizes.get(0)));
        model.setBlock(block);
    }

    /** The model around the block, for trainers and predictors. */
    public Model model() {
        return model;
    }

    public Block block() {
        return block;
    }

    /** From what it takes to what it gives. */
    public List<Integer> sizes() {
        return sizes;
    }

    public Activation activation() {
        return activation;
    }

    /** The same network on our own kernel, with the weights as they are now. */
    public DenseNetwork network() {
        List<Parameter> parameters = parameters();
        List<DenseLayer> layers = new ArrayList<>();
        for (int layer = 0; layer + 1 < sizes.size(); layer++) {
            layers.add(DenseLayer.of(
                    sizes.get(layer),
                    sizes.get(layer + 1),
                    parameters.get(2 * layer).getArray().toFloatArray(),
                    parameters.get(2 * layer + 1).getArray().toFloatArray()));
        }
        return new DenseNetwork(layers, activation);
    }

    /** All weights and biases, layer by layer, the weights of shape {@code [outputs, inputs]}. */
    public float[] weights() {
        int count = 0;
        List<Parameter> parameters = parameters();
        for (Parameter parameter : parameters) {
            count += (int) parameter.getArray().size();
        }
        float[] all = new float[count];
        int at = 0;
        for (Parameter parameter : parameters) {
            float[] part = parameter.getArray().toFloatArray();
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }

    /** Gives it other weights and biases, in the order of {@link #weights}. */
    public void setWeights(float[] all) {
        int at = 0;
        for (Parameter parameter : parameters()) {
            float[] part = new float[(int) parameter.getArray().size()];
            System.arraycopy(all, at, part, 0, part.length);
            parameter.getArray().set(part);
            at += part.length;
        }
    }

    /** Its parameters in the form in which DJL saves them. */
    public byte[] save() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            block.saveParameters(out);
        } catch (IOException impossible) {
            throw new IllegalStateException("parameters could not be written into memory", impossible);
        }
        return bytes.toByteArray();
    }

    /**
     * Takes the parameters that DJL saved.
     *
     * @throws IOException if they are damaged or of another network
     */
    public void load(byte[] saved) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(saved))) {
            block.loadParameters(model.getNDManager(), in);
        } catch (MalformedModelException cause) {
            throw new IOException("the saved parameters are of another network: " + cause.getMessage(), cause);
        }
    }

    private List<Parameter> parameters() {
        return block.getParameters().values();
    }

    @Override
    public void close() {
        model.close();
    }
}
