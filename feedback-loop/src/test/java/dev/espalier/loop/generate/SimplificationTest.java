package dev.espalier.loop.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.dsl.format.PolicyFormatter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimplificationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    selector { task wander() }                                  | task wander()
                    sequence { selector { task wander() } }                     | task wander()
                    parallel(success: any) { task wander() }                    | task wander()
                    invert invert task wander()                                 | task wander()
                    succeed succeed task wander()                               | succeed task wander()
                    sequence { task shoot() task shoot() task wander() }        | sequence { task shoot() task wander() }
                    sequence { condition not not under_fire task shoot() }      | sequence { condition under_fire task shoot() }
                    sequence { condition under_fire or under_fire task shoot() } | sequence { condition under_fire task shoot() }
                    """)
    void takesOutWhatMeansNothing(String before, String after) {
        assertThat(PolicyFormatter.format(
                        Simplification.of(Skirmish.read(policy(before)).policy())))
                .isEqualTo(PolicyFormatter.format(Skirmish.read(policy(after)).policy()));
    }

    private static String policy(String tree) {
        return "policy simple { tree { " + tree + " } }";
    }
}
