package dev.espalier.dsl.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes places and comments away, so that what remains can be compared: two texts of one policy become equal. */
public final class Origins {

    private static final NodeStripper NODES = new NodeStripper();
    private static final ExpressionStripper EXPRESSIONS = new ExpressionStripper();

    private Origins() {}

    /** The policy with {@link Origin#NONE} everywhere. */
    public static Policy strip(Policy policy) {
        return new Policy(
                Origin.NONE,
                policy.name(),
                policy.params().stream()
                        .map(param -> new Param(Origin.NONE, param.name(), param.value(), param.range()))
                        .toList(),
                policy.conditions().stream()
                        .map(condition ->
                                new ConditionDefinition(Origin.NONE, condition.name(), strip(condition.body())))
                        .toList(),
                policy.subtrees().stream()
                        .map(subtree -> new Subtree(Origin.NONE, subtree.name(), strip(subtree.tree())))
                        .toList(),
                strip(policy.tree()));
    }

    /** The node and all below it with {@link Origin#NONE}. */
    public static Node strip(Node node) {
        return node.accept(NODES);
    }

    /** The expression and all its parts with {@link Origin#NONE}. */
    public static Expression strip(Expression expression) {
        return expression.accept(EXPRESSIONS);
    }

    private static List<Argument> strip(List<Argument> arguments) {
        List<Argument> stripped = new ArrayList<>(arguments.size());
        for (Argument argument : arguments) {
            stripped.add(new Argument(Origin.NONE, argument.name(), strip(argument.value())));
        }
        return stripped;
    }

    private static final class NodeStripper implements Node.Visitor<Node> {

        private static List<Node> children(Node node) {
            List<Node> children = new ArrayList<>(node.children().size());
            for (Node child : node.children()) {
                children.add(strip(child));
            }
            return children;
        }

        @Override
        public Node composite(Node.Composite node) {
            return new Node.Composite(Origin.NONE, node.kind(), node.label(), node.sticky(), children(node));
        }

        @Override
        public Node parallel(Node.Parallel node) {
            return new Node.Parallel(Origin.NONE, node.label(), node.success(), node.failure(), children(node));
        }

        @Override
        public Node decorator(Node.Decorator node) {
            Optional<Expression> argument = node.argument().map(Origins::strip);
            return new Node.Decorator(Origin.NONE, node.kind(), argument, strip(node.child()));
        }

        @Override
        public Node condition(Node.Condition node) {
            return new Node.Condition(Origin.NONE, strip(node.test()));
        }

        @Override
        public Node task(Node.Task node) {
            return new Node.Task(Origin.NONE, node.name(), strip(node.arguments()));
        }

        @Override
        public Node pause(Node.Pause node) {
            return new Node.Pause(Origin.NONE, strip(node.duration()));
        }

        @Override
        public Node call(Node.Call node) {
            return new Node.Call(Origin.NONE, node.name());
        }
    }

    private static final class ExpressionStripper implements Expression.Visitor<Expression> {

        @Override
        public Expression truth(Expression.Truth expression) {
            return new Expression.Truth(Origin.NONE, expression.value());
        }

        @Override
        public Expression literal(Expression.Literal expression) {
            return new Expression.Literal(Origin.NONE, expression.quantity());
        }

        @Override
        public Expression name(Expression.Name expression) {
            return new Expression.Name(Origin.NONE, expression.name());
        }

        @Override
        public Expression apply(Expression.Apply expression) {
            return new Expression.Apply(Origin.NONE, expression.name(), strip(expression.arguments()));
        }

        @Override
        public Expression unary(Expression.Unary expression) {
            return new Expression.Unary(Origin.NONE, expression.operator(), strip(expression.operand()));
        }

        @Override
        public Expression binary(Expression.Binary expression) {
            return new Expression.Binary(
                    Origin.NONE, expression.operator(), strip(expression.left()), strip(expression.right()));
        }
    }
}
