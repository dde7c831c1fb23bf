package dev.espalier.loop.tune;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.dsl.parse.PolicyParser;
import dev.espalier.dsl.syntax.Policy;
import org.junit.jupiter.api.Test;

class ParamTextTest {

    private static final String TEXT = """
            // Mine.
            policy   walker {
                param near  = 2 m in 1 m .. 5 m      // was = 3 m
                param count = 4   in 1 .. 9
                param // how brave = 1
                  brave = 0.5 in -0.5 .. 0.5
                param fixed = 7 s

              tree { task walk(to: near) }   // on
            }
            """;

    @Test
    void changesTheNumbersAndNothingElse() {
        String tuned = ParamText.with(TEXT, at(TEXT, 1, 0.3, 0.1));

        assertThat(tuned)
                .isEqualTo(TEXT.replace("= 2 m", "= 5 m")
                        .replace("= 4   in", "= 3   in")
                        .replace("brave = 0.5 in", "brave = -0.4 in"));
    }

    @Test
    void keepsTheLineEndings() {
        String windows = TEXT.replace("\n", "\r\n");

        assertThat(ParamText.with(windows, at(windows, 0, 0, 1)))
                .isEqualTo(windows.replace("= 2 m", "= 1 m")
                        .replace("= 4   in", "= 1   in")
                        .replace("brave = 0.5 in", "brave = 0.5 in"));
    }

    @Test
    void writesThePolicyAnewWhereTheTextIsOfAnotherOne() {
        String other = TEXT.replace("to: near", "to: fixed");

        String tuned = ParamText.with(other, at(TEXT, 1, 0.3, 0.1));

        assertThat(tuned).startsWith("// Mine.\npolicy walker {\n  param near = 5 m in 1 m .. 5 m // was = 3 m\n");
    }

    private static Policy at(String text, double... point) {
        Policy policy = PolicyParser.parse(text).policy().orElseThrow();
        return new ParamSpace(policy).at(point);
    }
}
