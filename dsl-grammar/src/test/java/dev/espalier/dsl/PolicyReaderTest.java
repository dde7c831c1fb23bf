package dev.espalier.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.dsl.check.CheckResult;
import dev.espalier.dsl.diagnostic.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PolicyReaderTest {

    private static final PolicyReader READER = new PolicyReader(TestVocabulary.SHOOTER);

    private static final String ZONE_HOLDER = """
            // Holds the zone.
            policy zone_holder {
              param retreat_below = 0.35 in 0.1 .. 0.6 // the refiner may move it inside its range
              param reach = 12m in 4 m .. 30 m

              condition outgunned() = health < retreat_below and visible_enemies > visible_allies

              tree {
                selector {
                  sequence "survive" { condition outgunned()   task take_cover() }
                  sequence "fight" {
                    condition enemy_visible
                    parallel(success: any) {
                      task shoot()
                      task strafe(range: reach)
                    }
                  }
                  sequence "hold" { condition not in_zone   task move_to(target: zone) }
                  cooldown(3 s) call sweep()
                }
              }

              subtree sweep() { sticky sequence { task turn(angle: -90) wait 0.5 s task turn(angle: 180 deg) } }
            }
            """;

    static List<String> messages(String text) {
        return READER.read(text).diagnostics().stream()
                .map(PolicyReaderTest::line)
                .toList();
    }

    private static String line(Diagnostic diagnostic) {
        return diagnostic.code().id() + " " + diagnostic.span().line() + ":"
                + diagnostic.span().column() + " " + diagnostic.message() + " To fix: " + diagnostic.remedy();
    }

    @Test
    void readsAPolicyWithoutFaults() {
        CheckResult result = READER.read(ZONE_HOLDER);
        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.policy()).isPresent();
        assertThat(result.policy().orElseThrow().nodeCount()).isEqualTo(18);
    }

    @Test
    void namesAllMistakesAtOnceThoseOfTheSyntaxAndTheOthers() {
        String text = """
                policy three {
                  tree {
                    selector {
                      sequence { condition health <  task shoot() }
                      sequence { condition enemy_visibel task shot() }
                      task move_to(target: 12 m
                    }
                  }
                }
                """;
        assertThat(messages(text))
                .containsExactly(
                        "E001 4:38 expected a value (a number, a name, true, false or '(') after '<', but found 'task'."
                                + " To fix: write a value before 'task', or remove 'task'.",
                        "E020 5:28 there is no sensor, param or condition 'enemy_visibel'. Did you mean 'enemy_visible'?"
                                + " To fix: replace 'enemy_visibel' by 'enemy_visible'.",
                        "E021 5:47 the game offers no task 'shot'. Did you mean 'shoot'?"
                                + " To fix: replace 'shot' by 'shoot'.",
                        "E001 7:5 expected ',' or ')' after 'm', but found '}'."
                                + " To fix: write ',' or ')' before '}', or remove '}'.");
    }
}
