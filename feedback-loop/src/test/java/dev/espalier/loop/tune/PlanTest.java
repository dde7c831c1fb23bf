package dev.espalier.loop.tune;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlanTest {

    @Test
    void neverSpendsMoreThanItMayAndMostOfIt() {
        for (long matches = 100; matches < 100_000; matches = matches * 3 / 2) {
            for (int dimension : new int[] {1, 2, 3, 10, 100}) {
                for (int opponents = 1; opponents <= 5; opponents++) {
                    Plan plan = Plan.of(matches, dimension, opponents);
                    long spent = plan.generations() == 0
                            ? 0
                            : 2L * plan.pairs() * (1 + (plan.generations() + 2L) * plan.populationSize());

                    assertThat(spent).as("%s of %d", plan, matches).isLessThanOrEqualTo(matches);
                    assertThat(plan.pairs() % opponents).isZero();
                    if (matches > 2_000) {
                        assertThat(spent).as("%s of %d", plan, matches).isGreaterThan(matches / 2);
                    }
                }
            }
        }
    }

    @Test
    void playsAboutAsManyGenerationsAsPairs() {
        assertThat(Plan.of(4_000, 3, 1)).isEqualTo(new Plan(7, 14, 17));
        assertThat(Plan.of(4_000, 3, 3)).isEqualTo(new Plan(7, 13, 18));
        assertThat(Plan.of(50, 3, 1).generations()).isZero();
    }

    @Test
    void saysHowManyMatchesItTakesAtLeast() {
        for (int dimension : new int[] {1, 2, 3, 10, 100}) {
            for (int opponents = 1; opponents <= 9; opponents++) {
                long fewest = Plan.fewestMatches(dimension, opponents);

                assertThat(Plan.of(fewest, dimension, opponents).generations()).isPositive();
                assertThat(Plan.of(fewest - 1, dimension, opponents).generations())
                        .isZero();
            }
        }
    }
}
