package dev.espalier.loop.tune;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.dsl.parse.PolicyParser;
import dev.espalier.dsl.syntax.Param;
import dev.espalier.dsl.syntax.Policy;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParamSpaceTest {

    private static final ParamSpace SPACE = new ParamSpace(policy("""
            policy p {
              param reach = 10 m in 5 m .. 25 m
              param fixed = 3 s
              param single = 2 in 2 .. 2
              param burst = 4 in 1 .. 9
              param brave = 0.25 in 0 .. 1
              tree { task walk() }
            }
            """));

    @Test
    void hasADimensionForEachParamWithARange() {
        assertThat(SPACE.params()).extracting(Param::name).containsExactly("reach", "burst", "brave");
        assertThat(SPACE.start()).containsExactly(0.25, 0.375, 0.25);
    }

    @Test
    void movesParamsInsideTheirRangesToRoundNumbersAndCountsToWholeOnes() {
        assertThat(values(0.12345, 0.49, 0.12345)).containsExactly("7.5 m", "3 s", "2", "5", "0.12");
        assertThat(values(-3, 1.5, 1)).containsExactly("5 m", "3 s", "2", "9", "1");
    }

    @Test
    void isThePolicyItselfAtItsStart() {
        assertThat(values(SPACE.start())).containsExactly("10 m", "3 s", "2", "4", "0.25");
    }

    private static List<String> values(double... point) {
        return SPACE.at(point).params().stream()
                .map(param -> param.value().text())
                .toList();
    }

    private static Policy policy(String text) {
        return PolicyParser.parse(text).policy().orElseThrow();
    }
}
