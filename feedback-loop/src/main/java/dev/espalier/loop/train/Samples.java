package dev.espalier.loop.train;

import java.util.Arrays;

/** Pairs of what was seen and what the teacher would have done, row after row. Grows. */
final class Samples {

    private final int inputs;
    private final int outputs;
    private float[] seen;
    private float[] taught;
    private int size;

    Samples(int inputs, int outputs) {
        this.inputs = inputs;
        this.outputs = outputs;
        this.seen = new float[256 * inputs];
        this.taught = new float[256 * outputs];
    }

    int size() {
        return size;
    }

    int inputs() {
        return inputs;
    }

    int outputs() {
        return outputs;
    }

    void add(float[] observation, float[] answer) {
        if ((size + 1) * inputs > seen.length) {
            seen = Arrays.copyOf(seen, 2 * seen.length);
            taught = Arrays.copyOf(taught, 2 * taught.length);
        }
        System.arraycopy(observation, 0, seen, size * inputs, inputs);
        System.arraycopy(answer, 0, taught, size * outputs, outputs);
        size++;
    }

    void addAll(Samples others) {
        float[] observation = new float[inputs];
        float[] answer = new float[outputs];
        for (int row = 0; row < others.size; row++) {
            System.arraycopy(others.seen, row * inputs, observation, 0, inputs);
            System.arraycopy(others.taught, row * outputs, answer, 0, outputs);
            add(observation, answer);
        }
    }

    /** What was seen in some rows, in their order. */
    float[] seen(int[] rows, int from, int to) {
        return gather(seen, inputs, rows, from, to);
    }

    /** What was taught in some rows, in their order. */
    float[] taught(int[] rows, int from, int to) {
        return gather(taught, outputs, rows, from, to);
    }

    static float[] gather(float[] all, int width, int[] rows, int from, int to) {
        float[] some = new float[(to - from) * width];
        for (int i = from; i < to; i++) {
            System.arraycopy(all, rows[i] * width, some, (i - from) * width, width);
        }
        return some;
    }
}
