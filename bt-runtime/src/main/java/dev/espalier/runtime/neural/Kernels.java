package dev.espalier.runtime.neural;

/** Chooses the kernel: that of the Vector API where the game was started with it, else the plain one. */
public final class Kernels {

    private static final String VECTOR = "dev.espalier.runtime.neural.vector.VectorKernel";

    private static final DenseKernel SCALAR = new ScalarKernel();
    private static final DenseKernel BEST = load();

    private Kernels() {}

    /** The kernel in plain Java. */
    public static DenseKernel scalar() {
        return SCALAR;
    }

    /** The fastest kernel that there is; the Vector API's with {@code --add-modules jdk.incubator.vector}. */
    public static DenseKernel best() {
        return BEST;
    }

    /** The Vector API is no part of Java yet, so nothing but this name links to the class that uses it. */
    private static DenseKernel load() {
        if (ModuleLayer.boot().findModule("jdk.incubator.vector").isEmpty()) {
            return SCALAR;
        }
        try {
            return Class.forName(VECTOR)
                    .asSubclass(DenseKernel.class)
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException | LinkageError otherVersion) {
            return SCALAR;
        }
    }
}
