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
                policy.variables().stream().map(Origins::strip).toList(),
                policy.conditions().stream().map(Origins::strip).toList(),
                policy.subtrees().stream().map(Origins::strip).toList(),
                strip(policy.tree()));
    }

    private static Variable strip(Variable variable) {
        return new Variable(
                Origin.NONE,
                variable.team(),
                variable.name(),
                variable.type(),
                variable.start().map(Origins::strip));
    }

    private static ConditionDefinition strip(ConditionDefinition condition) {
        return new ConditionDefinition(
                Origin.NONE, condition.name(), stripped(condition.parameters()), strip(condition.body()));
    }

    private static Subtree strip(Subtree subtree) {
        return new Subtree(Origin.NONE, subtree.name(), stripped(subtree.parameters()), strip(subtree.tree()));
    }

    private static List<Parameter> stripped(List<Parameter> parameters) {
        return parameters.stream()
                .map(parameter -> new Parameter(Origin.NONE, parameter.name(), parameter.type()))
                .toList();
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
        public Node options(Node.Options node) {
            return new Node.Options(
                    Origin.NONE, node.skill(), node.every().map(Origins::strip), node.label(), children(node));
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
        public Node neural(Node.Neural node) {
            return new Node.Neural(Origin.NONE, node.skill());
        }

        @Override
        public Node assignment(Node.Assignment node) {
            return new Node.Assignment(Origin.NONE, node.variable(), strip(node.value()));
        }

        @Override
        public Node pause(Node.Pause node) {
            return new Node.Pause(Origin.NONE, strip(node.duration()));
        }

        @Override
        public Node call(Node.Call node) {
            return new Node.Call(Origin.NONE, node.name(), strip(node.arguments()));
        }
    }

    private static final class ExpressionStripper implements Expression.Visitor<Expression> {

        @Override
        public Expression truth(Expression.Truth expression) {
            return new Expression.Truth(Origin.NONE, expression.value());
        }

        @Override
        public Expression nowhere(Expression.Nowhere expression) {
            return new Expression.Nowhere(Origin.NONE);
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
