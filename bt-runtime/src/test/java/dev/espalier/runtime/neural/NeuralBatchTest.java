package dev.espalier.runtime.neural;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.dsl.syntax.Unit;
import dev.espalier.dsl.vocabulary.Skill;
import dev.espalier.dsl.vocabulary.Type;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NeuralBatchTest {

    private static final Skill.Channel CHANNEL = new Skill.Channel("x", new Type.Numeric(Unit.NONE, -1, 1));
    private static final Skill SKILL =
            new Skill("same", List.of(CHANNEL), List.of(CHANNEL), "Answers what it is asked.");

    private static TrainedSkill trained() {
        DenseLayer layer = DenseLayer.of(1, 1, new float[] {1}, new float[] {0});
        return new TrainedSkill(SKILL, new DenseNetwork(List.of(layer), Activation.RELU));
    }

    @Test
    void letsGoOfNetworksThatNoTreeAsksAnyMore() throws InterruptedException {
        NeuralBatch batch = new NeuralBatch();
        BatchQueue asked = batch.queue(trained());
        for (int swap = 0; swap < 1_000; swap++) {
            batch.queue(trained());
        }
        for (int attempt = 0; attempt < 100 && batch.networks() > 1; attempt++) {
            System.gc();
            Thread.sleep(10);
        }

        assertThat(batch.networks()).isEqualTo(1);
        assertThat(batch.queue(asked.skill())).isSameAs(asked);
    }

    @Test
    void countsOddNumbersOfAllNetworksEvenThoseThatAreGone() {
        NeuralBatch batch = new NeuralBatch();
        batch.queue(trained()).toGame(new float[] {Float.NaN}, 0);
        batch.queue(trained()).toGame(new float[] {Float.POSITIVE_INFINITY}, 0);

        assertThat(batch.oddNumbers()).isEqualTo(2);
    }
}
