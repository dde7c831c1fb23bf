package dev.espalier.runtime.neural.djl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

final class LibraryNetworkTest {

    @Test
    void runsOnnxModels() throws IOException {
        assertAnswers(Engines.ONNX, TinyModels.onnx());
    }

    @Test
    void runsTorchScriptModels() throws IOException {
        assertAnswers(Engines.PYTORCH, TinyModels.torchScript());
    }

    @Test
    void refusesAModelThatGivesAnotherCountOfNumbers() {
        assertThatThrownBy(() -> LibraryNetwork.read(Engines.PYTORCH, TinyModels.torchScript(), 2, 3))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("should give 3 numbers for each of 2 rows");
    }

    @Test
    void refusesWhatIsNoModel() {
        assertThatThrownBy(() -> LibraryNetwork.read(Engines.ONNX, new byte[] {1, 2, 3}, 2, 2))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("the OnnxRuntime model cannot be used");
    }

    private static void assertAnswers(String engine, byte[] model) throws IOException {
        float[] answers = new float[6];
        try (LibraryNetwork network = LibraryNetwork.read(engine, model, 2, 2)) {
            network.newInference().evaluate(new float[] {0, 1, -1, 0.5f, 2, -2}, 3, answers);
        }
        for (int i = 0; i < answers.length; i++) {
            double x = new double[] {0, 1, -1, 0.5, 2, -2}[i];
            assertThat((double) answers[i]).isCloseTo(StrictMath.tanh(x), org.assertj.core.api.Assertions.within(1e-6));
        }
    }
}
