package dev.espalier.loop.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class HeadsTest {

    private static final int DRAWS = 20_000;

    @Test
    void picksAsOftenAsTheOutputsSay() {
        Heads heads = new Heads(School.lesson("choose"), 0.1);
        float[] outputs = {0, (float) Math.log(2), (float) Math.log(5)};
        float[] action = new float[3];
        int[] picked = new int[3];
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < DRAWS; i++) {
            double logarithm = heads.draw(outputs, action, random);
            int pick = action[0] > 0 ? 0 : action[1] > 0 ? 1 : 2;
            picked[pick]++;
            assertThat(logarithm).isCloseTo(Math.log(new double[] {1, 2, 5}[pick] / 8), within(1e-6));
        }

        assertThat(picked[1] / (double) DRAWS).isCloseTo(2 / 8.0, within(0.02));
        assertThat(picked[2] / (double) DRAWS).isCloseTo(5 / 8.0, within(0.02));
    }

    @Test
    void triesNumbersAroundTheOutputAndPullsTheTriggerAsOftenAsItSays() {
        Heads heads = new Heads(School.lesson("aim"), 0.1);
        float[] outputs = {0.3f, (float) Math.log(3)};
        float[] action = new float[2];
        float[] answer = new float[2];
        double sum = 0;
        double squares = 0;
        int fired = 0;
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < DRAWS; i++) {
            heads.draw(outputs, action, random);
            heads.answer(action, answer);
            sum += answer[0] - 0.3;
            squares += (answer[0] - 0.3) * (answer[0] - 0.3);
            fired += answer[1] > 0 ? 1 : 0;
        }

        assertThat(sum / DRAWS).isCloseTo(0, within(0.005));
        assertThat(Math.sqrt(squares / DRAWS)).isCloseTo(0.1, within(0.005));
        assertThat(fired / (double) DRAWS).isCloseTo(0.75, within(0.02));
    }
}
