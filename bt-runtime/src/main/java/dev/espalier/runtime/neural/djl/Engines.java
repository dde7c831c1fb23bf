package dev.espalier.runtime.neural.djl;

/**
 * The engines of DJL that we use, by name, because DJL would else take whichever it finds first. They are told to look for
 * nothing on the network and to compute in the thread that asks.
 */
public final class Engines {

    /** Runs TorchScript, and trains. */
    public static final String PYTORCH = "PyTorch";

    /** Runs ONNX. */
    public static final String ONNX = "OnnxRuntime";

    private Engines() {}

    /** Sets what DJL reads when it is first used, unless the game has set it. */
    public static void prepare() {
        standard("ai.djl.offline", "true");
        standard("ai.djl.pytorch.num_threads", "1");
        standard("ai.djl.pytorch.num_interop_threads", "1");
        standard("OPT_OUT_TRACKING", "true");
    }

    private static void standard(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }
}
