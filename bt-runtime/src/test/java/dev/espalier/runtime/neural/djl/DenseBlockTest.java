package dev.espalier.runtime.neural.djl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.ParameterStore;
import dev.espalier.runtime.neural.Activation;
import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class DenseBlockTest {

    private static final List<Integer> SIZES = List.of(32, 64, 64, 8);
    private static final int ROWS = 200;

    @ParameterizedTest
    @EnumSource
    void ourKernelAnswersAsDjlDoes(Activation activation) {
        float[] observations = numbers(7, ROWS * SIZES.get(0));
        try (DenseBlock block = new DenseBlock(SIZES, activation)) {
            float[] ours = new float[ROWS * SIZES.get(3)];
            block.network().newInference().evaluate(observations, ROWS, ours);

            float[] theirs = forward(block, observations);

            assertThat(theirs).hasSameSizeAs(ours);
            for (int i = 0; i < ours.length; i++) {
                assertThat(ours[i]).isCloseTo(theirs[i], within(1e-5f));
            }
        }
    }

    @Test
    void whatIsSavedIsReadAgain() throws IOException {
        try (DenseBlock block = new DenseBlock(SIZES, Activation.RELU);
                DenseBlock other = new DenseBlock(SIZES, Activation.RELU)) {
            block.setWeights(numbers(3, block.weights().length));
            assertThat(other.weights()).isNotEqualTo(block.weights());

            other.load(block.save());

            assertThat(other.weights()).isEqualTo(block.weights());
        }
    }

    @Test
    void refusesParametersOfAnotherNetwork() {
        try (DenseBlock block = new DenseBlock(SIZES, Activation.RELU)) {
            assertThatThrownBy(() -> block.load(new byte[] {1, 2, 3})).isInstanceOf(IOException.class);
        }
    }

    private static float[] forward(DenseBlock block, float[] observations) {
        try (NDManager manager = block.model().getNDManager().newSubManager()) {
            NDArray in = manager.create(observations, new Shape(ROWS, SIZES.get(0)));
            return block.block()
                    .forward(new ParameterStore(manager, false), new NDList(in), false)
                    .singletonOrThrow()
                    .toFloatArray();
        }
    }

    private static float[] numbers(long seed, int count) {
        SplittableRandom random = new SplittableRandom(seed);
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = (float) (2 * random.nextDouble() - 1);
        }
        return numbers;
    }
}
