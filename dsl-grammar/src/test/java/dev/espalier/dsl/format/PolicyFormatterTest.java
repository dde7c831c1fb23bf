package dev.espalier.dsl.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.dsl.PolicyReader;
import dev.espalier.dsl.RandomPolicies;
import dev.espalier.dsl.TestVocabulary;
import dev.espalier.dsl.diagnostic.Severity;
import dev.espalier.dsl.parse.ParseResult;
import dev.espalier.dsl.parse.PolicyParser;
import dev.espalier.dsl.syntax.Origins;
import dev.espalier.dsl.syntax.Policy;
import org.junit.jupiter.api.Test;

final class PolicyFormatterTest {

    private static final int DRAWS = 500;

    @Test
    void parsingWhatItWritesGivesTheSameTree() {
        for (long seed = 0; seed < DRAWS; seed++) {
            Policy policy = RandomPolicies.draw(seed);
            String text = PolicyFormatter.format(policy);
            ParseResult parsed = PolicyParser.parse(text);
            assertThat(parsed.diagnostics()).as("seed %d%n%s", seed, text).isEmpty();
            assertThat(parsed.policy().map(Origins::strip))
                    .as("seed %d%n%s", seed, text)
                    .contains(Origins.strip(policy));
        }
    }

    @Test
    void formattingTwiceChangesNothing() {
        for (long seed = 0; seed < DRAWS; seed++) {
            String once = PolicyFormatter.format(RandomPolicies.draw(seed));
            assertThat(reformat(once)).as("seed %d", seed).isEqualTo(once);
        }
    }

    @Test
    void drawnPoliciesHaveNoErrors() {
        PolicyReader reader = new PolicyReader(TestVocabulary.SHOOTER);
        for (long seed = 0; seed < DRAWS; seed++) {
            Policy policy = RandomPolicies.draw(seed);
            assertThat(reader.read(PolicyFormatter.format(policy)).diagnostics())
                    .as("seed %d", seed)
                    .noneMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
        }
    }

    @Test
    void laysOutAPolicyWithOneNodeALine() {
        String untidy = """
                policy zone_holder{param reach=12m in 4m..30.50 m
                subtree sweep(){sticky sequence{task turn(angle:-90)wait(0.5s)}}
                tree{selector{sequence "survive"{condition(outgunned() and((not in_zone)))task take_cover()}
                parallel(failure:any,success:any){task shoot() task strafe(range:reach)}cooldown(3s)invert call sweep()}}
                condition outgunned()=health<0.35 and visible_enemies>(visible_allies+1)*2}
                """;
        assertThat(reformat(untidy)).isEqualTo("""
                        policy zone_holder {
                          param reach = 12 m in 4 m .. 30.5 m

                          condition outgunned() = health < 0.35 and visible_enemies > (visible_allies + 1) * 2

                          tree {
                            selector {
                              sequence "survive" {
                                condition outgunned() and not in_zone
                                task take_cover()
                              }
                              parallel(success: any) {
                                task shoot()
                                task strafe(range: reach)
                              }
                              cooldown(3 s) invert call sweep()
                            }
                          }

                          subtree sweep() {
                            sticky sequence {
                              task turn(angle: -90)
                              wait 0.5 s
                            }
                          }
                        }
                        """);
    }

    @Test
    void keepsEveryComment() {
        String commented = """
                // one
                policy p { // two
                  // three
                  param a = 1 // four
                  // five
                  tree { // six
                    // seven
                    selector // eight
                    { // nine
                      // ten
                      task move_to( // eleven
                        // twelve
                        target: zone) // thirteen

                      cooldown(3 s) // fourteen
                      sequence {
                        // fifteen
                        task shoot()
                        // sixteen
                      } // seventeen
                      // eighteen
                    } // nineteen
                    // twenty
                  } // twenty-one
                  subtree sweep() { task shoot() } // twenty-two
                  // twenty-three
                } // twenty-four
                // twenty-five
                """;
        assertThat(reformat(commented)).isEqualTo("""
                        // one
                        // two
                        policy p {
                          // three
                          param a = 1 // four

                          tree {
                            // five
                            // six
                            // seven
                            // eight
                            // nine
                            selector {
                              // ten
                              // eleven
                              // twelve
                              task move_to(target: zone) // thirteen
                              // fourteen
                              cooldown(3 s) sequence {
                                // fifteen
                                task shoot()
                                // sixteen
                              } // seventeen
                              // eighteen
                            } // nineteen
                          }

                          subtree sweep() {
                            task shoot()
                          } // twenty-two

                          // twenty
                          // twenty-one
                          // twenty-three
                          // twenty-five
                        } // twenty-four
                        """);
    }

    private static String reformat(String text) {
        ParseResult parsed = PolicyParser.parse(text);
        assertThat(parsed.diagnostics()).as(text).isEmpty();
        return PolicyFormatter.format(parsed.policy().orElseThrow());
    }
}
