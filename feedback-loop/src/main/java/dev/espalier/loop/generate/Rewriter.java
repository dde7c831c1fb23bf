package dev.espalier.loop.generate;

import dev.espalier.dsl.syntax.Argument;
import dev.espalier.dsl.syntax.ConditionDefinition;
import dev.espalier.dsl.syntax.Expression;
import dev.espalier.dsl.syntax.Node;
import dev.espalier.dsl.syntax.Origin;
import dev.espalier.dsl.syntax.Param;
import dev.espalier.dsl.syntax.Parameter;
import dev.espalier.dsl.syntax.Policy;
import dev.espalier.dsl.syntax.Subtree;
import dev.espalier.dsl.syntax.Variable;
import java.util.List;

/** Rebuilds a tree from its leaves up; as it stands, into an equal one. Subclasses change single kinds of elements. */
abstract class Rewriter implements Node.Visitor<Node>, Expression.Visitor<Expression> {

    /** The origin of the rebuilt element. */
    Origin origin(Origin origin) {
        return origin;
    }

    final Policy rewrite(Policy policy) {
        List<Param> params = policy.params().stream()
                .map(param -> new Param(origin(param.origin()), param.name(), param.value(), param.range()))
                .toList();
        return new Policy(
                origin(policy.origin()),
                policy.name(),
                params,
                policy.variables().stream().map(this::rewrite).toList(),
                policy.conditions().stream().map(this::rewrite).toList(),
                policy.subtrees().stream().map(this::rewrite).toList(),
                rewrite(policy.tree()));
    }

    final Variable rewrite(Variable variable) {
        return new Variable(
                origin(variable.origin()),
                variable.team(),
                variable.name(),
                variable.type(),
                variable.start().map(this::rewrite));
    }

    final ConditionDefinition rewrite(ConditionDefinition definition) {
        return new ConditionDefinition(
                origin(definition.origin()),
                definition.name(),
                parameters(definition.parameters()),
                rewrite(definition.body()));
    }

    final Subtree rewrite(Subtree subtree) {
        return new Subtree(
                origin(subtree.origin()), subtree.name(), parameters(subtree.parameters()), rewrite(subtree.tree()));
    }

    final Node rewrite(Node node) {
        return node.accept(this);
    }

    final Expression rewrite(Expression expression) {
        return expression.accept(this);
    }

    private List<Node> nodes(List<Node> nodes) {
        return nodes.stream().map(this::rewrite).toList();
    }

    private List<Parameter> parameters(List<Parameter> parameters) {
        return parameters.stream()
                .map(parameter -> new Parameter(origin(parameter.origin()), parameter.name(), parameter.type()))
                .toList();
    }

    private List<Argument> arguments(List<Argument> arguments) {
        return arguments.stream()
                .map(argument -> new Argument(origin(argument.origin()), argument.name(), rewrite(argument.value())))
                .toList();
    }

    @Override
    public Node composite(Node.Composite node) {
        return new Node.Composite(
                origin(node.origin()), node.kind(), node.label(), node.sticky(), nodes(node.children()));
    }

    @Override
    public Node parallel(Node.Parallel node) {
        return new Node.Parallel(
                origin(node.origin()), node.label(), node.success(), node.failure(), nodes(node.children()));
    }

    @Override
    public Node options(Node.Options node) {
        return new Node.Options(
                origin(node.origin()),
                node.skill(),
                node.every().map(this::rewrite),
                node.label(),
                nodes(node.children()));
    }

    @Override
    public Node decorator(Node.Decorator node) {
        return new Node.Decorator(
                origin(node.origin()), node.kind(), node.argument().map(this::rewrite), rewrite(node.child()));
    }

    @Override
    public Node condition(Node.Condition node) {
        return new Node.Condition(origin(node.origin()), rewrite(node.test()));
    }

    @Override
    public Node task(Node.Task node) {
        return new Node.Task(origin(node.origin()), node.name(), arguments(node.arguments()));
    }

    @Override
    public Node neural(Node.Neural node) {
        return new Node.Neural(origin(node.origin()), node.skill());
    }

    @Override
    public Node assignment(Node.Assignment node) {
        return new Node.Assignment(origin(node.origin()), node.variable(), rewrite(node.value()));
    }

    @Override
    public Node pause(Node.Pause node) {
        return new Node.Pause(origin(node.origin()), rewrite(node.duration()));
    }

    @Override
    public Node call(Node.Call node) {
        return new Node.Call(origin(node.origin()), node.name(), arguments(node.arguments()));
    }

    @Override
    public Expression truth(Expression.Truth expression) {
        return new Expression.Truth(origin(expression.origin()), expression.value());
    }

    @Override
    public Expression nowhere(Expression.Nowhere expression) {
        return new Expression.Nowhere(origin(expression.origin()));
    }

    @Override
    public Expression literal(Expression.Literal expression) {
        return new Expression.Literal(origin(expression.origin()), expression.quantity());
    }

    @Override
    public Expression name(Expression.Name expression) {
        return new Expression.Name(origin(expression.origin()), expression.name());
    }

    @Override
    public Expression apply(Expression.Apply expression) {
        return new Expression.Apply(origin(expression.origin()), expression.name(), arguments(expression.arguments()));
    }

    @Override
    public Expression unary(Expression.Unary expression) {
        return new Expression.Unary(origin(expression.origin()), expression.operator(), rewrite(expression.operand()));
    }

    @Override
    public Expression binary(Expression.Binary expression) {
        return new Expression.Binary(
                origin(expression.origin()),
                expression.operator(),
                rewrite(expression.left()),
                rewrite(expression.right()));
    }
}
