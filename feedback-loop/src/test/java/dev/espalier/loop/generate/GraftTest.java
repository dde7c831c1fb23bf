package dev.espalier.loop.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.dsl.format.PolicyFormatter;
import dev.espalier.dsl.parse.PolicyParser;
import dev.espalier.dsl.syntax.Node;
import dev.espalier.dsl.syntax.Policy;
import dev.espalier.loop.generate.Graft.Part;
import org.junit.jupiter.api.Test;

class GraftTest {

    private static final Policy POLICY = policy("""
            // All of it.
            policy p {
              param low = 0.3 in 0.1 .. 0.5
              param far = 9 m in 2 m .. 40 m
              condition weak() = health < low
              tree {
                selector {
                  sequence "flee" { condition weak() call away(how_far: far) }
                  sequence "fight" { condition enemy_visible task shoot() }
                  sequence "twice" { task turn(angle: 1 deg) }
                  sequence "twice" { task turn(angle: 2 deg) }
                  call rest()
                }
              }
              subtree away(how_far: distance) { sequence "inside" { task strafe(range: how_far) } }
              subtree rest() { task turn(angle: 90 deg) }
              subtree unused() { task turn(angle: 90 deg) }
            }
            """);

    @Test
    void namesThePartsThatCanStandAlone() {
        assertThat(Graft.parts(POLICY)).extracting(Part::name).containsExactly("flee", "fight", "rest");
    }

    @Test
    void takesAPartWithWhatItUses() {
        assertThat(PolicyFormatter.format(Graft.taken(POLICY, new Part("flee"))))
                .isEqualTo(PolicyFormatter.format(policy("""
                policy part {
                  param low = 0.3 in 0.1 .. 0.5
                  param far = 9 m in 2 m .. 40 m
                  condition weak() = health < low
                  tree { sequence "flee" { condition weak() call away(how_far: far) } }
                  subtree away(how_far: distance) { sequence "inside" { task strafe(range: how_far) } }
                }
                """)));
    }

    @Test
    void keepsTheRestAndBringsDefinitionsAlong() {
        Policy scion = policy("""
                policy part {
                  param low = 0.2 in 0.1 .. 0.5
                  condition weak() = health < low and under_fire
                  tree { sequence { condition weak() call rest() } }
                  subtree rest() { task turn(angle: 10 deg) }
                }
                """);

        String grafted = PolicyFormatter.format(Graft.replaced(POLICY, new Part("flee"), scion, Skirmish.VOCABULARY));

        assertThat(grafted)
                .contains("param low = 0.2 in 0.1 .. 0.5", "condition weak() = health < low and under_fire")
                .contains("sequence \"flee\"", "call rest_2()", "sequence \"fight\"")
                .doesNotContain("away", "far");
    }

    @Test
    void putsAWholeSubtreeInThePlaceOfAnother() {
        Policy scion = policy("policy part { tree { task shoot() } }");

        assertThat(Graft.replaced(POLICY, new Part("rest"), scion, Skirmish.VOCABULARY)
                        .subtrees())
                .anySatisfy(subtree -> {
                    assertThat(subtree.name()).isEqualTo("rest");
                    assertThat(subtree.tree()).isInstanceOf(Node.Task.class);
                });
    }

    private static Policy policy(String text) {
        return PolicyParser.parse(text).policy().orElseThrow();
    }
}
