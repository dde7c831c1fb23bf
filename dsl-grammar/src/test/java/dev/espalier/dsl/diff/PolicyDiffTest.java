package dev.espalier.dsl.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.dsl.parse.PolicyParser;
import dev.espalier.dsl.syntax.CompositeKind;
import dev.espalier.dsl.syntax.Expression;
import dev.espalier.dsl.syntax.Node;
import dev.espalier.dsl.syntax.Origin;
import dev.espalier.dsl.syntax.Policy;
import dev.espalier.dsl.syntax.Quantity;
import dev.espalier.dsl.syntax.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PolicyDiffTest {

    private static final String BASE = """
            policy holder {
              param reach = 12 m in 4 m .. 30 m
              var seen: position
              condition hurt() = health < 0.3
              tree {
                selector {
                  sequence "survive" { condition hurt() task take_cover() }
                  sequence "fight" {
                    condition enemy_visible
                    task strafe(range: reach)
                    task shoot()
                  }
                  call sweep()
                }
              }
              subtree sweep() {
                sequence { task turn(angle: 90 deg) wait 1 s }
              }
            }
            """;

    @Test
    void saysNothingOfCommentsLayoutAndTheOrderOfDefinitionsAndArguments() {
        assertThat(lines("""
                        policy p { param a = 1 param b = 2
                          tree { task move_to(target: zone, pace: run) } }
                        """, """
                        // another day
                        policy p {
                          tree { task move_to(pace: run, target: zone) } // behind
                          param b = 2
                          param a = 1
                        }
                        """)).isEmpty();
    }

    @Test
    void anotherValueOfAParamIsOneChange() {
        assertThat(edited("= 12 m", "= 10 m"))
                .containsExactly("policy", "  ~ param reach = 12 m in 4 m .. 30 m: value 12 m -> 10 m");
    }

    @Test
    void definitionsAreAddedRemovedAndChanged() {
        assertThat(lines(
                        BASE,
                        BASE.replace("var seen: position", "var seen: position\n  team var alarm: boolean = true")
                                .replace("condition hurt() = health < 0.3", "")
                                .replace("hurt()", "health < 0.3")
                                .replace("in 4 m .. 30 m", "in 4 m .. 20 m")))
                .containsExactly(
                        "policy",
                        "  - condition hurt() = health < 0.3",
                        "  ~ param reach = 12 m in 4 m .. 30 m: range 4 m .. 30 m -> 4 m .. 20 m",
                        "  + team var alarm: boolean = true",
                        "tree > selector > \"survive\"",
                        "  ~ condition hurt(): test hurt() -> health < 0.3");
    }

    @Test
    void aRenamedLabelIsAChange() {
        assertThat(edited("\"fight\"", "\"attack\""))
                .containsExactly("tree > selector", "  ~ sequence \"fight\": label \"fight\" -> \"attack\"");
    }

    @Test
    void aRenamedSubtreeIsAChangeOfItAndOfItsCalls() {
        assertThat(edited("sweep", "scan"))
                .containsExactly(
                        "tree > selector",
                        "  ~ call sweep(): subtree sweep -> scan",
                        "policy",
                        "  ~ subtree sweep(): name sweep -> scan");
    }

    @Test
    void anotherOrderIsAMoveOfTheSmallerNode() {
        assertThat(edited(
                        "task strafe(range: reach)\n        task shoot()", "task shoot()\n task strafe(range: reach)"))
                .hasSize(2)
                .contains("tree > selector > \"fight\"")
                .anySatisfy(line -> assertThat(line).startsWith("  > task ").endsWith(", among its siblings"));
    }

    @Test
    void aNodeInAnotherBlockIsAMove() {
        assertThat(lines(
                        BASE,
                        BASE.replace("        task shoot()\n", "")
                                .replace("task take_cover()", "task take_cover() task shoot()")))
                .containsExactly("tree > selector > \"survive\"", "  > task shoot(), from tree > selector > \"fight\"");
    }

    @Test
    void aNodeThatIsWrappedStaysWhereItIs() {
        assertThat(edited("call sweep()", "cooldown(3 s) invert call sweep()"))
                .containsExactly("tree > selector", "  + cooldown(3 s) (2 nodes) around call sweep()");
        assertThat(edited("task shoot()", "selector { task shoot() task crouch() }"))
                .containsExactly("tree > selector > \"fight\"", "  + selector (2 nodes) around task shoot()");
        assertThat(lines(BASE.replace("call sweep()", "invert call sweep()"), BASE))
                .containsExactly("tree > selector", "  - invert around call sweep()");
    }

    @Test
    void aNodeThatChangesItsKindKeepsItsChildren() {
        assertThat(edited("sequence \"fight\"", "parallel(success: any) \"fight\""))
                .containsExactly(
                        "tree > selector",
                        "  ~ sequence \"fight\": kind sequence -> parallel, success (none) -> any, failure (none) -> any");
        assertThat(edited("selector {", "sticky selector {"))
                .containsExactly("tree", "  ~ selector: sticky (none) -> yes");
    }

    @Test
    void whatIsTakenOutIntoASubtreeHasMoved() {
        assertThat(lines(
                        BASE,
                        BASE.replace("task strafe(range: reach)\n", "call dance()\n")
                                .replace(
                                        "subtree sweep",
                                        "subtree dance() { task strafe(range: reach) } subtree sweep")))
                .contains("  + subtree dance()", "  > task strafe(range: reach), from tree > selector > \"fight\"");
    }

    @Test
    void siblingsOfOneNameAreNumbered() {
        Change change = PolicyDiff.between(
                        parse("policy p { tree { sequence { wait 1 s wait 2 s wait 3 s } } }"),
                        parse("policy p { tree { sequence { wait 1 s wait 2.5 s wait 3 s } } }"))
                .get(0);
        assertThat(change.after()).get().extracting(Change.Place::pathText).isEqualTo("tree > sequence > wait #2");
        assertThat(change.before().orElseThrow().span().column()).isEqualTo(39);
    }

    @Test
    void tellsProgramsTheSameAsJson() {
        assertThat(DiffJson.of(PolicyDiff.between(
                        parse("policy p { tree { wait 1 s } }"), parse("policy p { tree { wait 2 s } }"))))
                .isEqualTo("""
                        [
                          {"change": "changed", "subject": "node", \
                        "before": {"path": ["tree", "wait"], "text": "wait 1 s", "line": 1, "column": 19, "start": 18, "end": 26}, \
                        "after": {"path": ["tree", "wait"], "text": "wait 2 s", "line": 1, "column": 19, "start": 18, "end": 26}, \
                        "details": [{"what": "duration", "before": "1 s", "after": "2 s"}]}
                        ]""");
        assertThat(DiffJson.of(List.of())).isEqualTo("[]");
    }

    @Test
    void paintsLinesOnlyWhenAsked() {
        List<Change> changes = PolicyDiff.between(parse(BASE), parse(BASE.replace("= 12 m", "= 10 m")));
        assertThat(new DiffText(true).lines(changes).get(1))
                .contains("\u001B[33m~")
                .endsWith("\u001B[0m");
        assertThat(new DiffText(false).lines(changes).get(1)).doesNotContain("\u001B");
    }

    @Test
    void takesWorkInProportionToTheSize() {
        assertThat(stepsPerNode(5_000)).isLessThan(2 * stepsPerNode(500) + 10).isLessThan(500);
    }

    /** Comparisons for each node where every leaf has changed, every second block is gone and none is labelled. */
    private static double stepsPerNode(int nodes) {
        Identities identities = new Identities();
        Outline before = new Outline(large(nodes, 0, 1), identities);
        Outline after = new Outline(large(nodes, 0.25, 2), identities);
        return (double) Matching.match(before, after) / nodes;
    }

    private static Policy large(int nodes, double shift, int step) {
        List<Node> blocks = new ArrayList<>();
        for (int i = 0; i < nodes / 10; i += step) {
            List<Node> leaves = new ArrayList<>();
            for (int j = 0; j < 9; j++) {
                Quantity quantity = new Quantity(i + 10_000 * j + shift, Unit.SECONDS);
                leaves.add(new Node.Pause(Origin.NONE, new Expression.Literal(Origin.NONE, quantity)));
            }
            blocks.add(new Node.Composite(Origin.NONE, CompositeKind.SEQUENCE, Optional.empty(), false, leaves));
        }
        Node root = new Node.Composite(Origin.NONE, CompositeKind.SELECTOR, Optional.empty(), false, blocks);
        return new Policy(Origin.NONE, "large", List.of(), List.of(), List.of(), List.of(), root);
    }

    private static List<String> edited(String old, String current) {
        assertThat(BASE).contains(old);
        return lines(BASE, BASE.replace(old, current));
    }

    private static List<String> lines(String before, String after) {
        return new DiffText(false).lines(PolicyDiff.between(parse(before), parse(after)));
    }

    private static Policy parse(String text) {
        return PolicyParser.parse(text).policy().orElseThrow();
    }
}
