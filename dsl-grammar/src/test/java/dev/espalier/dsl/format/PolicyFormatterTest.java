package dev.espalier.dsl.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.dsl.PolicyReader;
import dev.espalier.dsl.RandomPolicies;
import dev.espalier.dsl.TestVocabulary;
import dev.espalier.dsl.check.CheckResult;
import dev.espalier.dsl.diagnostic.Severity;
import dev.espalier.dsl.json.PolicySamples;
import dev.espalier.dsl.parse.ParseResult;
import dev.espalier.dsl.parse.PolicyParser;
import dev.espalier.dsl.syntax.Origins;
import dev.espalier.dsl.syntax.Policy;
import org.junit.jupiter.api.Test;

final class PolicyFormatterTest {

    private static final int DRAWS = 10_000;

    /** Parsing what it writes gives the same tree, formatting that again the same text, and none of them has errors. */
    @Test
    void isTheInverseOfParsing() {
        PolicyReader reader = new PolicyReader(TestVocabulary.SHOOTER);
        for (long seed = 0; seed < DRAWS; seed++) {
            Policy policy = RandomPolicies.draw(seed);
            String text = PolicyFormatter.format(policy);
            CheckResult read = reader.read(text);
            assertThat(read.diagnostics())
                    .as("seed %d%n%s", seed, text)
                    .noneMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
            Policy parsed = read.policy().orElseThrow().policy();
            assertThat(Origins.strip(parsed)).as("seed %d%n%s", seed, text).isEqualTo(Origins.strip(policy));
            assertThat(PolicyFormatter.format(parsed)).as("seed %d", seed).isEqualTo(text);
        }
    }

    @Test
    void isTheInverseOfParsingOnEveryExampleAndShippedPolicy() {
        assertThat(PolicySamples.all()).hasSizeGreaterThan(20).allSatisfy((name, policy) -> {
            String text = PolicyFormatter.format(policy);
            Policy parsed = PolicyParser.parse(text).policy().orElseThrow();
            assertThat(Origins.strip(parsed)).isEqualTo(Origins.strip(policy));
            assertThat(PolicyFormatter.format(parsed)).isEqualTo(text);
        });
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
