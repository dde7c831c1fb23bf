package dev.espalier.dsl.format;

import dev.espalier.dsl.syntax.Comment;
import dev.espalier.dsl.syntax.Comment.Place;
import dev.espalier.dsl.syntax.ConditionDefinition;
import dev.espalier.dsl.syntax.Node;
import dev.espalier.dsl.syntax.Param;
import dev.espalier.dsl.syntax.Policy;
import dev.espalier.dsl.syntax.Subtree;
import java.util.List;

/**
 * Prints policies in their one canonical layout: params, conditions, tree, subtrees; two spaces for each level; one node a
 * line. Every comment is kept. Parsing the result gives the same tree, but for places.
 */
public final class PolicyFormatter {

    private final Lines lines = new Lines();

    /** Whether something stands above, so that a blank line is due before the next group. */
    private boolean begun;

    private PolicyFormatter() {}

    /** The policy as text, ending in a line feed. */
    public static String format(Policy policy) {
        return new PolicyFormatter().print(policy);
    }

    /** A node and what is below it, as it would stand at the left margin; for excerpts in reports and prompts. */
    public static String format(Node node) {
        Lines lines = new Lines();
        new NodePrinter(lines).print(node);
        return lines.toString();
    }

    private String print(Policy policy) {
        List<Comment> comments = policy.origin().comments();
        lines.open("policy " + policy.name() + " {", comments);
        if (!policy.params().isEmpty()) {
            startGroup();
            policy.params().forEach(this::param);
        }
        if (!policy.conditions().isEmpty()) {
            startGroup();
            policy.conditions().forEach(this::condition);
        }
        block("tree {", policy.tree(), List.of());
        policy.subtrees().forEach(this::subtree);
        if (comments.stream().anyMatch(comment -> comment.place() == Place.INSIDE)) {
            startGroup();
        }
        lines.close(comments);
        return lines.toString();
    }

    private void startGroup() {
        if (begun) {
            lines.blank();
        }
        begun = true;
    }

    private void param(Param param) {
        String range = param.range()
                .map(bounds ->
                        " in " + bounds.low().text() + " .. " + bounds.high().text())
                .orElse("");
        lines.single(
                "param " + param.name() + " = " + param.value().text() + range,
                param.origin().comments());
    }

    private void condition(ConditionDefinition condition) {
        lines.single(
                "condition " + condition.name() + "() = " + ExpressionPrinter.print(condition.body()),
                condition.origin().comments());
    }

    private void subtree(Subtree subtree) {
        block(
                "subtree " + subtree.name() + "() {",
                subtree.tree(),
                subtree.origin().comments());
    }

    private void block(String head, Node root, List<Comment> comments) {
        startGroup();
        lines.open(head, comments);
        new NodePrinter(lines).print(root);
        lines.close(comments);
    }
}
