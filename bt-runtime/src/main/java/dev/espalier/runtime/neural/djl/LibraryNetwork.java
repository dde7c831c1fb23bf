package dev.espalier.runtime.neural.djl;

import ai.djl.Device;
import ai.djl.MalformedModelException;
import ai.djl.Model;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.training.ParameterStore;
import dev.espalier.runtime.neural.Inference;
import dev.espalier.runtime.neural.Network;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.ref.Cleaner;
import java.lang.ref.Reference;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A network that an engine of DJL runs: for models that our own kernel cannot. An inference allocates, natively too, and gives
 * it back before it returns. Holds native memory until it is closed, or until nobody can reach it any more: so policies that were
 * swapped for others give theirs back without anybody's doing.
 */
public final class LibraryNetwork implements Network, AutoCloseable {

    private static final Cleaner CLEANER = Cleaner.create();
    private static final AtomicInteger OPEN = new AtomicInteger();

    private final Model model;
    private final Cleaner.Cleanable release;
    private final int inputs;
    private final int outputs;

    private LibraryNetwork(Model model, int inputs, int outputs) {
        this.model = model;
        OPEN.incrementAndGet();
        this.release = CLEANER.register(this, () -> {
            model.close();
            OPEN.decrementAndGet();
        });
        this.inputs = inputs;
        this.outputs = outputs;
    }

    /**
     * Reads a model whose input is {@code [rows, inputs]} and whose output is {@code [rows, outputs]}, in 32-bit floats.
     *
     * @param engine one of {@link Engines}
     * @param bytes TorchScript or ONNX, as the engine takes
     * @throws IOException if it cannot be read, or does not take or give what it should
     */
    public static LibraryNetwork read(String engine, byte[] bytes, int inputs, int outputs) throws IOException {
        Engines.prepare();
        Model model = Model.newInstance("skill", Device.cpu(), engine);
        try {
            model.load(new ByteArrayInputStream(bytes));
            LibraryNetwork network = new LibraryNetwork(model, inputs, outputs);
            network.newInference().evaluate(new float[2 * inputs], 2, new float[2 * outputs]);
            return network;
        } catch (MalformedModelException | RuntimeException cause) {
            model.close();
            throw new IOException("the " + engine + " model cannot be used: " + cause.getMessage(), cause);
        }
    }

    @Override
    public int inputs() {
        return inputs;
    }

    @Override
    public int outputs() {
        return outputs;
    }

    @Override
    public Inference newInference() {
        Block block = model.getBlock();
        return (observations, rows, answers) -> {
            try (NDManager manager = model.getNDManager().newSubManager()) {
                NDArray in = manager.create(Arrays.copyOf(observations, rows * inputs), new Shape(rows, inputs));
                NDArray out = block.forward(new ParameterStore(manager, false), new NDList(in), false)
                        .singletonOrThrow();
                float[] values = out.toFloatArray();
                if (values.length != rows * outputs) {
                    throw new IllegalStateException("a model that should give " + outputs + " numbers for each of "
                            + rows + " rows gave " + out.getShape());
                }
                System.arraycopy(values, 0, answers, 0, values.length);
            } finally {
                Reference.reachabilityFence(this);
            }
        };
    }

    /** How many there are in this process that hold native memory. */
    static int open() {
        return OPEN.get();
    }

    @Override
    public void close() {
        release.clean();
    }
}
