package dev.espalier.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.dsl.check.CheckResult;
import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.diagnostic.Diagnostic;
import dev.espalier.dsl.syntax.Origins;
import dev.espalier.dsl.syntax.Policy;
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

    @Test
    void readsAPolicyWithoutFaults() {
        CheckResult result = READER.read(ZONE_HOLDER);
        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.policy()).isPresent();
        assertThat(result.policy().orElseThrow().nodeCount()).isEqualTo(18);
    }

    @Test
    void findsFurtherFaultsInWhatASyntaxErrorLeaves() {
        String text = """
                policy p {
                  tree {
                    sequence {
                      condition health <
                      task shot()
                      condition enemy_visibel
                    }
                  }
                }
                """;
        assertThat(READER.read(text).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(Code.SYNTAX, Code.UNKNOWN_TASK, Code.UNKNOWN_NAME);
    }

    @Test
    void warningsDoNotKeepAPolicyFromBeingPlayed() {
        CheckResult result = READER.read("policy p { param idle = 3 tree { task shoot() } }");
        assertThat(result.policy()).isPresent();
        assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly(Code.UNUSED);
    }

    @Test
    void meansTheSameWithoutWhiteSpace() {
        Policy spaced = policy(
                "policy p { param a = 12 m in 4 m .. 30 m tree { cooldown ( 3 s ) task strafe ( range : a ) } }");
        Policy dense = policy("policy p{param a=12m in 4m..30m tree{cooldown(3s)task strafe(range:a)}}");
        assertThat(Origins.strip(dense)).isEqualTo(Origins.strip(spaced));
    }

    private static Policy policy(String text) {
        return READER.read(text).policy().orElseThrow().policy();
    }
}
