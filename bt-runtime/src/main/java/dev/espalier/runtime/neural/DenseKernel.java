package dev.espalier.runtime.neural;

import org.jspecify.annotations.Nullable;

/**
 * Computes a layer of a dense network. Each output of each row begins with its bias and adds the products with the row's
 * inputs in their order, each by one fused multiply-add, so that every kernel gives the same numbers, bit for bit, whatever
 * other rows there are. Stateless; may be shared between threads.
 */
public interface DenseKernel {

    /**
     * One layer for some rows.
     *
     * @param rows how many
     * @param in the inputs, an array for each row
     * @param activation of the sums; null for none
     * @param out where to write {@link DenseLayer#paddedOutputs()} numbers for each row
     */
    void layer(DenseLayer layer, int rows, float[][] in, @Nullable Activation activation, float[][] out);
}
