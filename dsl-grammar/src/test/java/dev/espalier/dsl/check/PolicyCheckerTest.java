package dev.espalier.dsl.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.espalier.dsl.PolicyReader;
import dev.espalier.dsl.RandomPolicies;
import dev.espalier.dsl.TestVocabulary;
import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.diagnostic.Diagnostic;
import dev.espalier.dsl.diagnostic.NearestName;
import dev.espalier.dsl.syntax.DecoratorKind;
import dev.espalier.dsl.syntax.Expression;
import dev.espalier.dsl.syntax.Node;
import dev.espalier.dsl.syntax.Origin;
import dev.espalier.dsl.syntax.Policy;
import dev.espalier.dsl.syntax.Unit;
import dev.espalier.dsl.vocabulary.TaskParameter;
import dev.espalier.dsl.vocabulary.TaskSignature;
import dev.espalier.dsl.vocabulary.Type;
import dev.espalier.dsl.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class PolicyCheckerTest {

    private static final PolicyReader READER = new PolicyReader(TestVocabulary.SHOOTER);

    private static CheckedPolicy check(String text) {
        CheckResult result = READER.read(text);
        assertThat(result.diagnostics()).isEmpty();
        return result.policy().orElseThrow();
    }

    private static CheckedNode root(String node) {
        return check(
                        "policy p { param near = 5 m in 2 m .. 9 m condition far() = enemy_distance > near tree { selector { "
                                + node + " sequence { condition far() task shoot() } task take_cover() } } }")
                .root()
                .children()
                .get(0);
    }

    @Test
    void putsArgumentsInTheSignaturesOrderAndFillsInStandards() {
        CheckedNode.Task task = (CheckedNode.Task) root("task move_to(pace: walk, target: zone)");
        assertThat(task.arguments()).hasSize(3);
        assertThat(task.arguments().get(0)).isInstanceOf(TypedExpression.PlaceSensor.class);
        assertThat(task.arguments().get(1))
                .isInstanceOfSatisfying(
                        TypedExpression.ChoiceConstant.class,
                        pace -> assertThat(pace.ordinal()).isZero());
        assertThat(task.arguments().get(2)).isEqualTo(new TypedExpression.NumericConstant(1));
    }

    @Test
    void computesWhatDoesNotChangeDuringAMatch() {
        CheckedNode.Task task = (CheckedNode.Task) root("task strafe(range: (near + 1) * 2)");
        assertThat(task.arguments()).containsExactly(new TypedExpression.NumericConstant(12));
    }

    @Test
    void putsNamedConditionsInTheirPlaces() {
        CheckedNode.Condition called = (CheckedNode.Condition) root("condition far()");
        CheckedNode.Condition written = (CheckedNode.Condition) root("condition enemy_distance > 5");
        assertThat(called.test()).isEqualTo(written.test());
    }

    @Test
    void comparesFlagsByLogic() {
        assertThat(((CheckedNode.Condition) root("condition in_zone = false")).test())
                .isEqualTo(((CheckedNode.Condition) root("condition not in_zone")).test());
        assertThat(((CheckedNode.Condition) root("condition true = in_zone")).test())
                .isEqualTo(((CheckedNode.Condition) root("condition in_zone")).test());
    }

    @Test
    void roundsACountThatComesFromAParam() {
        CheckedPolicy policy =
                check("policy p { param tries = 2.6 in 1 .. 5 tree { retry(tries) task move_to(target: zone) } }");
        CheckedNode.Decorator retry = (CheckedNode.Decorator) policy.root();
        assertThat(retry.argument()).contains(new TypedExpression.NumericConstant(3));
    }

    @Test
    void copiesASubtreeForEachCallAndNumbersAllNodesInPreOrder() {
        CheckedPolicy policy = check(
                "policy p { tree { sequence { call s1() call s1() } } subtree s1() { sequence { task shoot() call s2() } }"
                        + " subtree s2() { wait 1 s } }");
        List<Integer> ids = new ArrayList<>();
        collect(policy.root(), ids);
        assertThat(policy.nodeCount()).isEqualTo(11);
        assertThat(ids).isEqualTo(IntStream.range(0, 11).boxed().toList());
    }

    @Test
    void numbersDrawnPoliciesInPreOrder() {
        for (long seed = 0; seed < 200; seed++) {
            CheckedPolicy policy =
                    READER.checker().check(RandomPolicies.draw(seed)).policy().orElseThrow();
            List<Integer> ids = new ArrayList<>();
            collect(policy.root(), ids);
            assertThat(ids)
                    .as("seed %d", seed)
                    .isEqualTo(IntStream.range(0, policy.nodeCount()).boxed().toList());
        }
    }

    private static void collect(CheckedNode node, List<Integer> ids) {
        ids.add(node.id());
        node.children().forEach(child -> collect(child, ids));
    }

    @Test
    void turnsAwayTreesThatAProgramHasMadeTooDeep() {
        Node node = new Node.Task(Origin.NONE, "shoot", List.of());
        for (int i = 0; i < 5_000; i++) {
            node = new Node.Decorator(Origin.NONE, DecoratorKind.INVERT, Optional.empty(), node);
        }
        assertThat(codes(node)).containsExactly(Code.LIMIT);
    }

    @Test
    void turnsAwayExpressionsThatAProgramHasMadeTooLong() {
        Expression test = new Expression.Name(Origin.NONE, "in_zone");
        for (int i = 0; i < 5_000; i++) {
            test = new Expression.Unary(Origin.NONE, Expression.UnaryOperator.NOT, test);
        }
        assertThat(codes(new Node.Condition(Origin.NONE, test))).containsExactly(Code.LIMIT);
    }

    private static List<Code> codes(Node tree) {
        Policy policy = new Policy(Origin.NONE, "p", List.of(), List.of(), List.of(), List.of(), tree);
        return READER.checker().check(policy).diagnostics().stream()
                .map(Diagnostic::code)
                .toList();
    }

    @Test
    void refusesAVocabularyWhoseStandardValueDoesNotFit() {
        TaskParameter range =
                new TaskParameter("range", new Type.Numeric(Unit.METRES, 0, 10), Optional.of("20 m"), "How far.");
        Vocabulary vocabulary = new Vocabulary(
                "v", "1", "A game.", List.of(), List.of(new TaskSignature("walk", List.of(range), "Walks.")));
        assertThatThrownBy(() -> new PolicyChecker(vocabulary))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the standard value of walk's range: 'range' must be from 0 to 10 m, but is 20 m.");
    }

    @Test
    void findsTheNearestName() {
        List<String> names = List.of("shoot", "move_to", "take_cover");
        assertThat(NearestName.of("shot", names)).contains("shoot");
        assertThat(NearestName.of("shoto", names)).contains("shoot");
        assertThat(NearestName.of("moveTo", names)).contains("move_to");
        assertThat(NearestName.of("takecover", names)).contains("take_cover");
        assertThat(NearestName.of("jump", names)).isEmpty();
    }

    @Test
    void knowsTheValuesThatArithmeticCanGive() {
        Interval interval = new Interval(-1, 2);
        assertThat(interval.combined(Expression.BinaryOperator.MULTIPLY, new Interval(-3, 4)))
                .isEqualTo(new Interval(-6, 8));
        assertThat(interval.combined(Expression.BinaryOperator.DIVIDE, interval))
                .isEqualTo(Interval.ALL);
        assertThat(interval.combined(Expression.BinaryOperator.SUBTRACT, new Interval(0, 5)))
                .isEqualTo(new Interval(-6, 2));
        assertThat(new Interval(0, Double.POSITIVE_INFINITY)
                        .combined(Expression.BinaryOperator.MULTIPLY, new Interval(0, 1)))
                .isEqualTo(Interval.ALL);
    }
}
