package dev.espalier.dsl.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.dsl.RandomPolicies;
import dev.espalier.dsl.format.PolicyFormatter;
import dev.espalier.dsl.parse.PolicyParser;
import dev.espalier.dsl.syntax.Comment;
import dev.espalier.dsl.syntax.CompositeKind;
import dev.espalier.dsl.syntax.Expression;
import dev.espalier.dsl.syntax.Expression.BinaryOperator;
import dev.espalier.dsl.syntax.Expression.UnaryOperator;
import dev.espalier.dsl.syntax.Node;
import dev.espalier.dsl.syntax.Origin;
import dev.espalier.dsl.syntax.Origins;
import dev.espalier.dsl.syntax.Policy;
import dev.espalier.dsl.syntax.Quantity;
import dev.espalier.dsl.syntax.Span;
import dev.espalier.dsl.syntax.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class JsonRoundTripTest {

    @Test
    void tenThousandRandomPoliciesComeBack() {
        for (long seed = 0; seed < 10_000; seed++) {
            assertComesBack("seed " + seed, RandomPolicies.draw(seed));
        }
    }

    @Test
    void everyShippedPolicyAndEveryExampleOfTheReferenceComesBack() {
        assertThat(PolicySamples.all()).hasSizeGreaterThan(10).allSatisfy(JsonRoundTripTest::assertComesBack);
    }

    @Test
    void labelsAndCommentsMayHoldAnyCharacter() {
        SplittableRandom random = new SplittableRandom(11);
        for (int draw = 0; draw < 2_000; draw++) {
            StringBuilder words = new StringBuilder();
            for (int i = random.nextInt(20); i > 0; i--) {
                int highest = random.nextBoolean() ? 0x100 : 0x11_0000;
                words.appendCodePoint(random.nextInt(highest));
            }
            assertComesBack("draw " + draw, labelled(words.toString()));
        }
        assertComesBack("every unit", labelled(everyUnit()));
    }

    private static String everyUnit() {
        StringBuilder units = new StringBuilder();
        for (int unit = 0; unit <= Character.MAX_VALUE; unit++) {
            units.append((char) unit);
        }
        return units.toString();
    }

    @Test
    void numbersKeepEveryBit() {
        SplittableRandom random = new SplittableRandom(3);
        List<Double> numbers = new ArrayList<>(
                List.of(-0.0, 0.0, 1e15, 1e16, -1e300, Double.MAX_VALUE, Double.MIN_VALUE, 0.1, 1 / 3.0));
        while (numbers.size() < 5_000) {
            double number = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(number)) {
                numbers.add(number);
            }
        }
        for (double number : numbers) {
            Expression literal = new Expression.Literal(Origin.NONE, new Quantity(number, Unit.METRES));
            Policy policy = policy(new Node.Pause(Origin.NONE, literal));
            assertThat(Origins.strip(read(PolicyJsonWriter.write(policy)))).isEqualTo(policy);
        }
    }

    @Test
    void whatOnlyTheCheckerRefusesComesBackToo() {
        for (String nodes : List.of(
                "selector { }",
                "timeout task shoot()",
                "invert(3 m) task shoot()",
                "weight(2) condition 1 = nowhere",
                "condition -(5) < - - x and not not not a",
                "condition a - (b - c) / (d * e) = f(x: g(), y: - 3 deg)")) {
            String text = "policy p { tree { " + nodes + " } }";
            assertComesBack(nodes, PolicyParser.parse(text).policy().orElseThrow(() -> new AssertionError(nodes)));
        }
    }

    @Test
    void theLargestPolicyThatTheLimitsAllowComesBack() {
        assertComesBack("deep", parsed("selector {".repeat(197) + "task shoot()" + "}".repeat(197)));
        assertComesBack("decorated", parsed("invert ".repeat(198) + "task shoot()"));
        assertComesBack("long expression", parsed("condition a" + " and a".repeat(249)));
        assertComesBack("parentheses", parsed("condition " + "a and (".repeat(190) + "b" + ")".repeat(190)));
        assertComesBack("signs", parsed("condition " + "not ".repeat(190) + "b"));
        assertComesBack(
                "wide and deep",
                parsed("selector \"l\" {".repeat(190) + "task f(a: 1 m) ".repeat(4_800) + "}".repeat(190)));
    }

    private static Policy parsed(String nodes) {
        return PolicyParser.parse("policy p { tree { " + nodes + " } }")
                .policy()
                .orElseThrow();
    }

    private static Policy labelled(String words) {
        Comment comment = new Comment(Comment.Place.BEHIND, words);
        Origin origin = new Origin(Span.NONE, List.of(comment));
        return policy(new Node.Composite(origin, CompositeKind.SELECTOR, Optional.of(words), false, List.of()));
    }

    private static Policy policy(Node tree) {
        return new Policy(Origin.NONE, "p", List.of(), List.of(), List.of(), List.of(), tree);
    }

    private static void assertComesBack(String what, Policy policy) {
        String json = PolicyJsonWriter.write(policy);
        Policy again = read(json);
        assertThat(Origins.strip(again)).as(what).isEqualTo(Origins.strip(policy));
        assertThat(comments(again)).as(what).isEqualTo(comments(policy));
        assertThat(PolicyFormatter.format(again)).as(what).isEqualTo(PolicyFormatter.format(policy));
        assertThat(PolicyJsonWriter.write(again)).as(what).isEqualTo(json);
    }

    private static Policy read(String json) {
        JsonParseResult result = PolicyJsonReader.read(json);
        assertThat(result.diagnostics()).as(json).isEmpty();
        return result.policy().orElseThrow();
    }

    /** The comments of every element that can have some, element by element. */
    private static List<List<Comment>> comments(Policy policy) {
        List<Origin> origins = new ArrayList<>();
        origins.add(policy.origin());
        policy.params().forEach(param -> origins.add(param.origin()));
        policy.variables().forEach(variable -> origins.add(variable.origin()));
        policy.conditions().forEach(condition -> origins.add(condition.origin()));
        policy.subtrees().forEach(subtree -> {
            origins.add(subtree.origin());
            collect(subtree.tree(), origins);
        });
        collect(policy.tree(), origins);
        return origins.stream().map(Origin::comments).toList();
    }

    private static void collect(Node node, List<Origin> origins) {
        origins.add(node.origin());
        node.children().forEach(child -> collect(child, origins));
    }

    @Test
    void manyMiddlingExpressionsComeBack() {
        String conditions = ("condition a" + " and a".repeat(7) + " ").repeat(4_500);
        assertComesBack("conditions", parsed("selector {".repeat(50) + conditions + "}".repeat(50)));
    }

    @Test
    void shortThingsStandOnOneLine() {
        Expression test = new Expression.Unary(
                Origin.NONE,
                UnaryOperator.NOT,
                new Expression.Binary(
                        Origin.NONE,
                        BinaryOperator.LESS,
                        new Expression.Name(Origin.NONE, "health"),
                        new Expression.Literal(Origin.NONE, new Quantity(0.5, Unit.NONE))));
        Node tree = new Node.Composite(
                Origin.NONE,
                CompositeKind.SEQUENCE,
                Optional.of("a \"b\""),
                true,
                List.of(new Node.Condition(Origin.NONE, test), new Node.Task(Origin.NONE, "shoot", List.of())));
        assertThat(PolicyJsonWriter.write(policy(tree))).isEqualTo("""
                        {
                          "policy": "p",
                          "tree": {
                            "node": "sequence",
                            "label": "a \\"b\\"",
                            "sticky": true,
                            "children": [
                              {"node": "condition", "test": {"not": {"<": ["health", 0.5]}}},
                              {"node": "task", "task": "shoot"}
                            ]
                          }
                        }
                        """);
    }
}
