package dev.espalier.dsl.format;

import dev.espalier.dsl.syntax.Comment;
import dev.espalier.dsl.syntax.Comment.Place;
import dev.espalier.dsl.syntax.ConditionDefinition;
import dev.espalier.dsl.syntax.Expression;
import dev.espalier.dsl.syntax.Node;
import dev.espalier.dsl.syntax.Param;
import dev.espalier.dsl.syntax.Parameter;
import dev.espalier.dsl.syntax.Policy;
import dev.espalier.dsl.syntax.Subtree;
import dev.espalier.dsl.syntax.Variable;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Prints policies in their one canonical layout: params, variables, conditions, tree, subtrees; two spaces for each level; one node a
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

    /** An expression, as it stands in a policy. */
    public static String format(Expression expression) {
        return ExpressionPrinter.print(expression);
    }

    /** A param, as it stands in a policy. */
    public static String format(Param param) {
        String range = param.range()
                .map(bounds ->
                        " in " + bounds.low().text() + " .. " + bounds.high().text())
                .orElse("");
        return "param " + param.name() + " = " + param.value().text() + range;
    }

    /** A variable, as it stands in a policy. */
    public static String format(Variable variable) {
        String start = variable.start()
                .map(value -> " = " + ExpressionPrinter.print(value))
                .orElse("");
        return (variable.team() ? "team var " : "var ") + variable.name() + ": " + variable.type() + start;
    }

    private String print(Policy policy) {
        List<Comment> comments = policy.origin().comments();
        lines.open("policy " + policy.name() + " {", comments);
        if (!policy.params().isEmpty()) {
            startGroup();
            policy.params().forEach(this::param);
        }
        if (!policy.variables().isEmpty()) {
            startGroup();
            policy.variables().forEach(this::variable);
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
        lines.single(format(param), param.origin().comments());
    }

    private void variable(Variable variable) {
        lines.single(format(variable), variable.origin().comments());
    }

    private void condition(ConditionDefinition condition) {
        lines.single(
                "condition " + condition.name() + parameters(condition.parameters()) + " = "
                        + ExpressionPrinter.print(condition.body()),
                condition.origin().comments());
    }

    private void subtree(Subtree subtree) {
        block(
                "subtree " + subtree.name() + parameters(subtree.parameters()) + " {",
                subtree.tree(),
                subtree.origin().comments());
    }

    private static String parameters(List<Parameter> parameters) {
        return parameters.stream()
                .map(parameter -> parameter.name() + ": " + parameter.type())
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private void block(String head, Node root, List<Comment> comments) {
        startGroup();
        lines.open(head, comments);
        new NodePrinter(lines).print(root);
        lines.close(comments);
    }
}
