package dev.espalier.runtime.neural;

/** A network at work, for one thread. */
@FunctionalInterface
public interface Inference {

    /**
     * Answers for many agents at once. The answer for one depends on its own numbers only.
     *
     * @param observations of shape {@code [rows, inputs]}, row after row, scaled to -1 .. 1; may be longer
     * @param rows how many agents ask
     * @param answers where to write, of shape {@code [rows, outputs]}; may be longer
     */
    void evaluate(float[] observations, int rows, float[] answers);
}
