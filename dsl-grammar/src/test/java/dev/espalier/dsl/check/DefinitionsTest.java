package dev.espalier.dsl.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.espalier.dsl.PolicyReader;
import dev.espalier.dsl.TestVocabulary;
import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.diagnostic.Diagnostic;
import dev.espalier.dsl.vocabulary.Type;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Variables, and conditions and subtrees with parameters. */
final class DefinitionsTest {

    private static final PolicyReader READER = new PolicyReader(TestVocabulary.SHOOTER);

    @Test
    void aConditionStandsForItsBodyWithItsArguments() {
        CheckedNode used = root("""
                policy p {
                  condition near(place: position, range: distance) = distance_to(target: place) < range
                  tree { condition near(range: 2 * enemy_distance, place: zone) }
                }""");
        CheckedNode written = root("policy p { tree { condition distance_to(target: zone) < 2 * enemy_distance } }");
        assertThat(((CheckedNode.Condition) used).test()).isEqualTo(((CheckedNode.Condition) written).test());
    }

    @Test
    void aCallStandsForTheSubtreeWithItsArguments() {
        CheckedNode called = root("""
                policy p {
                  tree { call outer(there: enemy_position) }
                  subtree outer(there: position) { call inner(place: there, wide: 3 m) }
                  subtree inner(place: position, wide: distance) { task move_to(target: place, within: wide) }
                }""");
        CheckedNode task = called.children().get(0).children().get(0);
        assertThat(((CheckedNode.Task) task).arguments().get(0))
                .isInstanceOfSatisfying(
                        TypedExpression.PlaceSensor.class,
                        place -> assertThat(place.sensor().name()).isEqualTo("enemy_position"));
        assertThat(((CheckedNode.Task) task).arguments().get(2)).isEqualTo(new TypedExpression.NumericConstant(3));
    }

    @Test
    void aParameterIsSeenOnlyInsideItsDefinition() {
        assertThat(codes("""
                policy p {
                  tree { sequence { call outer(there: zone) task move_to(target: there) } }
                  subtree outer(there: position) { call inner() }
                  subtree inner() { task move_to(target: there) }
                }""")).containsExactly(Code.UNKNOWN_NAME, Code.UNKNOWN_NAME);
    }

    @Test
    void faultsOfADefinitionAreToldOnceHoweverOftenItIsUsed() {
        assertThat(codes("""
                policy p {
                  condition wide(range: distance) = range < 3 s
                  tree { sequence { call go(x: 1 m) call go(x: 2 m) condition wide(range: 1 m) condition wide(range: 2 m) } }
                  subtree go(x: distance) { task turn(angle: x) }
                }""")).containsExactly(Code.WRONG_UNIT, Code.WRONG_UNIT);
    }

    @Test
    void argumentsAreChecked() {
        assertThat(codes("""
                policy p {
                  condition wide(range: distance) = range < 3 m
                  tree { sequence { call go(x: zone) call go() call go(y: 1 m, x: 2 m) condition wide(range: 3 s) } }
                  subtree go(x: distance) { task strafe(range: x) }
                }"""))
                .containsExactly(Code.WRONG_TYPE, Code.MISSING_ARGUMENT, Code.UNKNOWN_ARGUMENT, Code.WRONG_UNIT);
    }

    @Test
    void recursionThroughArgumentsIsFound() {
        assertThat(codes("""
                policy p {
                  condition a(x: boolean) = b(x: x)
                  condition b(x: boolean) = x and a(x: x)
                  tree { sequence { condition a(x: in_zone) call go(x: 1 m) } }
                  subtree go(x: distance) { call on(x: x) }
                  subtree on(x: distance) { call go(x: 2 * x) }
                }""")).containsExactly(Code.RECURSION, Code.RECURSION);
    }

    @Test
    void argumentsThatMultiplyAreStopped() {
        StringBuilder text = new StringBuilder("policy p { tree { condition c0(x: ammo) } ");
        for (int i = 0; i < 30; i++) {
            text.append("condition c%d(x: number) = c%d(x: x + x) ".formatted(i, i + 1));
        }
        text.append("condition c30(x: number) = x > 1 }");
        assertThat(codes(text.toString())).contains(Code.LIMIT);
    }

    @Test
    void variablesHaveSlotsOfTheirOwnAndOfTheTeam() {
        CheckedPolicy policy = READER.read("""
                        policy p {
                          var a: number = 2
                          team var b: position
                          var c: weapon = rifle
                          team var d: boolean = true
                          tree { sequence { condition a > 1 and b != nowhere and c = pistol and d task shoot() } }
                        }""").policy().orElseThrow();
        assertThat(policy.variables())
                .extracting(CheckedVariable::name, CheckedVariable::team, CheckedVariable::slot)
                .containsExactly(tuple("a", false, 0), tuple("b", true, 0), tuple("c", false, 1), tuple("d", true, 1));
        assertThat(policy.variables())
                .extracting(CheckedVariable::start)
                .containsExactly(
                        new TypedExpression.NumericConstant(2),
                        new TypedExpression.Nowhere(),
                        new TypedExpression.ChoiceConstant(
                                (Type.Choice) policy.variables().get(2).type(), 1),
                        new TypedExpression.FlagConstant(true));
    }

    @Test
    void aVariableTakesOnlyItsTypeAndStartsWithAConstant() {
        assertThat(codes("""
                policy p {
                  var a: distance = enemy_distance
                  var b: speed
                  var c: duration = 3 m
                  tree { sequence { set a = 3 s set a = zone set health = 1 set d = 2 condition a > 1 and c > 1 and b } }
                }"""))
                .containsExactly(
                        Code.WRONG_TYPE,
                        Code.UNKNOWN_TYPE,
                        Code.WRONG_UNIT,
                        Code.WRONG_UNIT,
                        Code.WRONG_TYPE,
                        Code.UNKNOWN_NAME,
                        Code.UNKNOWN_NAME);
    }

    @Test
    void optionsNeedAChildForEachAction() {
        assertThat(codes("policy p { tree { options(by: style) { task shoot() task take_cover() } } }"))
                .containsExactly(Code.WRONG_CHILDREN);
        assertThat(codes("policy p { tree { options(by: styl) { task shoot() } } }"))
                .containsExactly(Code.UNKNOWN_SKILL);
    }

    @Test
    void weightsAndScoresStandWhereTheyMeanSomething() {
        assertThat(codes("""
                policy p { tree { selector {
                  weight(2) task shoot()
                  utility { score(health) task shoot() task take_cover() invert score(2) task crouch() }
                  sticky random_selector { weight(ammo) task shoot() score(1) task crouch() }
                } } }"""))
                .containsExactly(
                        Code.MISPLACED, Code.MISPLACED, Code.MISPLACED, Code.MISPLACED, Code.MISPLACED, Code.MISPLACED);
    }

    @Test
    void aFunctionThatGivesAChoiceIsComparedWithItsValues() {
        assertThat(codes("policy p { tree { condition best_weapon(at: enemy_distance) = rifle } }"))
                .isEmpty();
        assertThat(codes("policy p { tree { condition rifel != best_weapon(at: enemy_distance) } }"))
                .containsExactly(Code.UNKNOWN_NAME);
    }

    private static CheckedNode root(String text) {
        return READER.read(text).policy().orElseThrow().root();
    }

    private static List<Code> codes(String text) {
        return READER.read(text).diagnostics().stream().map(Diagnostic::code).toList();
    }
}
