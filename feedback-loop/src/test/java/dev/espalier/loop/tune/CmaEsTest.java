package dev.espalier.loop.tune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CmaEsTest {

    private static final double[] START = {0.1, 0.9, 0.5};
    private static final double[] BOTTOM = {0.7, 0.2, 0.95};

    @Test
    void findsTheBottomOfABowlThroughNoise() {
        for (long seed = 1; seed <= 10; seed++) {
            CmaEs strategy = new CmaEs(START, 7, 30, seed);
            SplittableRandom noise = new SplittableRandom(seed);

            while (!strategy.population().isEmpty()) {
                // What all points of a population share, as games do, must not matter either.
                double luck = noise.nextDouble();
                strategy.tell(strategy.population().stream()
                        .mapToDouble(point -> luck + height(point) + 0.1 * noise.nextDouble())
                        .toArray());
            }

            assertThat(Math.sqrt(height(strategy.mean()))).as("seed %d", seed).isLessThan(0.2);
        }
    }

    @Test
    void asksForWholePopulationsInsideTheCubeAndTheFirstTimeForTheStartToo() {
        CmaEs strategy = new CmaEs(START, 7, 3, 1);
        List<Integer> sizes = new ArrayList<>();

        assertThat(strategy.population().get(0)).containsExactly(START);
        assertThat(strategy.mean()).containsExactly(START);
        while (!strategy.population().isEmpty()) {
            sizes.add(strategy.population().size());
            assertThat(strategy.population())
                    .allSatisfy(point ->
                            assertThat(Arrays.stream(point)).hasSize(3).allMatch(share -> share >= 0 && share <= 1));
            strategy.tell(strategy.population().stream()
                    .mapToDouble(CmaEsTest::height)
                    .toArray());
        }

        assertThat(sizes).containsExactly(8, 7, 7);
    }

    @Test
    void goesTheSameWayWithTheSameSeedOnly() {
        assertThat(meanAfterwards(3)).containsExactly(meanAfterwards(3));
        assertThat(meanAfterwards(3)).isNotEqualTo(meanAfterwards(4));
    }

    @Test
    void searchesInOneDimensionAndOnAPlain() {
        CmaEs strategy = new CmaEs(new double[] {1}, CmaEs.standardPopulation(1), 5, 1);

        for (int i = 0; i < 5; i++) {
            strategy.tell(new double[strategy.population().size()]);
        }

        assertThat(strategy.population()).isEmpty();
        assertThat(strategy.mean()[0]).isBetween(0.0, 1.0);
        assertThatThrownBy(() -> strategy.tell(new double[4])).hasMessage("4 values for 0 points");
    }

    private static double[] meanAfterwards(long seed) {
        CmaEs strategy = new CmaEs(START, 7, 4, seed);
        while (!strategy.population().isEmpty()) {
            strategy.tell(strategy.population().stream()
                    .mapToDouble(CmaEsTest::height)
                    .toArray());
        }
        return strategy.mean();
    }

    private static double height(double[] point) {
        double sum = 0;
        for (int i = 0; i < point.length; i++) {
            sum += (point[i] - BOTTOM[i]) * (point[i] - BOTTOM[i]);
        }
        return sum;
    }
}
