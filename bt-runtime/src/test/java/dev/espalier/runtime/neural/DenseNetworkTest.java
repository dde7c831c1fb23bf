package dev.espalier.runtime.neural;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class DenseNetworkTest {

    private static final int ROWS = 37;
    private static final int[] SIZES = {13, 70, 33, 5};

    @Test
    void theTestsRunWithTheVectorApi() {
        assertThat(Kernels.best()).isNotSameAs(Kernels.scalar());
    }

    @ParameterizedTest
    @EnumSource
    void kernelsGiveTheSameNumbersBitForBit(Activation activation) {
        float[] observations = numbers(1, ROWS * SIZES[0]);

        float[] plain = evaluate(network(activation, Kernels.scalar()), observations, ROWS);
        float[] vector = evaluate(network(activation, Kernels.best()), observations, ROWS);

        assertThat(vector).containsExactly(plain);
    }

    @ParameterizedTest
    @EnumSource
    void aRowIsAnsweredTheSameInAnyCompany(Activation activation) {
        DenseNetwork network = network(activation, Kernels.best());
        float[] observations = numbers(2, ROWS * SIZES[0]);
        float[] together = evaluate(network, observations, ROWS);

        for (int row = 0; row < ROWS; row++) {
            float[] own = Arrays.copyOfRange(observations, row * SIZES[0], (row + 1) * SIZES[0]);
            assertThat(evaluate(network, own, 1))
                    .as("row %d", row)
                    .containsExactly(Arrays.copyOfRange(together, row * SIZES[3], (row + 1) * SIZES[3]));
        }
    }

    @ParameterizedTest
    @EnumSource
    void answersAreWhatTheFormulaSays(Activation activation) {
        float[] observation = numbers(3, SIZES[0]);
        double[] values = new double[SIZES[0]];
        Arrays.setAll(values, i -> observation[i]);
        for (int layer = 0; layer + 1 < SIZES.length; layer++) {
            values = formula(layer, values, layer + 2 < SIZES.length ? activation : null);
        }

        float[] answer = evaluate(network(activation, Kernels.best()), observation, 1);

        for (int i = 0; i < answer.length; i++) {
            assertThat((double) answer[i]).isCloseTo(values[i], within(1e-5));
        }
    }

    @Test
    void tanhIsWithinAMillionth() {
        for (double x = -10; x <= 10; x += 0.0007) {
            assertThat((double) Tanh.of((float) x)).as("tanh %s", x).isCloseTo(StrictMath.tanh(x), within(1e-6));
        }
    }

    @Test
    void refusesLayersThatDoNotFit() {
        DenseLayer two = DenseLayer.of(1, 2, new float[2], new float[2]);
        DenseLayer three = DenseLayer.of(3, 1, new float[3], new float[1]);

        assertThatThrownBy(() -> new DenseNetwork(List.of(two, three), Activation.RELU))
                .hasMessage("layer 1 takes 3 numbers, but the one before gives 2");
        assertThatThrownBy(() -> DenseLayer.of(2, 2, new float[3], new float[2]))
                .hasMessage("a layer from 2 to 2 numbers with 3 weights and 2 biases");
    }

    private static double[] formula(int layer, double[] in, @Nullable Activation activation) {
        float[] weights = weights(layer);
        float[] biases = biases(layer);
        double[] out = new double[SIZES[layer + 1]];
        for (int o = 0; o < out.length; o++) {
            out[o] = biases[o];
            for (int i = 0; i < in.length; i++) {
                out[o] += weights[o * in.length + i] * in[i];
            }
            out[o] = activation == Activation.RELU
                    ? Math.max(0, out[o])
                    : activation == Activation.TANH ? StrictMath.tanh(out[o]) : out[o];
        }
        return out;
    }

    private static DenseNetwork network(Activation activation, DenseKernel kernel) {
        List<DenseLayer> layers = new ArrayList<>();
        for (int layer = 0; layer + 1 < SIZES.length; layer++) {
            layers.add(DenseLayer.of(SIZES[layer], SIZES[layer + 1], weights(layer), biases(layer)));
        }
        return new DenseNetwork(layers, activation, kernel);
    }

    private static float[] weights(int layer) {
        return numbers(100 + layer, SIZES[layer] * SIZES[layer + 1]);
    }

    private static float[] biases(int layer) {
        return numbers(200 + layer, SIZES[layer + 1]);
    }

    private static float[] evaluate(Network network, float[] observations, int rows) {
        float[] answers = new float[rows * network.outputs()];
        network.newInference().evaluate(observations, rows, answers);
        return answers;
    }

    private static float[] numbers(long seed, int count) {
        SplittableRandom random = new SplittableRandom(seed);
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = (float) (random.nextDouble() - 0.5);
        }
        return numbers;
    }
}
