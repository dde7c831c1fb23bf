package dev.espalier.runtime.pack;

import dev.espalier.dsl.syntax.Argument;
import dev.espalier.dsl.syntax.ConditionDefinition;
import dev.espalier.dsl.syntax.Expression;
import dev.espalier.dsl.syntax.Node;
import dev.espalier.dsl.syntax.Parameter;
import dev.espalier.dsl.syntax.Policy;
import dev.espalier.dsl.syntax.Subtree;
import dev.espalier.dsl.syntax.Variable;
import dev.espalier.dsl.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Collects what a policy uses of its game's vocabulary, in definitions that nothing calls too, since those are checked as well. A
 * policy's own names are never those of sensors and functions, so that a name alone says what is meant; only the value of a choice
 * may be called like a sensor, and then that sensor is collected though it is not used. Every visit gives this collection.
 */
final class Usage implements Node.Visitor<Usage>, Expression.Visitor<Usage> {

    private final Signatures signatures;
    private final Set<Requirement> found = new LinkedHashSet<>();

    private Usage(Vocabulary vocabulary) {
        signatures = new Signatures(vocabulary);
    }

    /** What a policy uses, sorted by kind and name. */
    static List<Requirement> of(Policy policy, Vocabulary vocabulary) {
        Usage usage = new Usage(vocabulary);
        for (Variable variable : policy.variables()) {
            usage.find(Requirement.Kind.TYPE, variable.type());
            variable.start().ifPresent(usage::read);
        }
        for (ConditionDefinition condition : policy.conditions()) {
            usage.types(condition.parameters());
            usage.read(condition.body());
        }
        for (Subtree subtree : policy.subtrees()) {
            usage.types(subtree.parameters());
            usage.walk(subtree.tree());
        }
        usage.walk(policy.tree());
        List<Requirement> sorted = new ArrayList<>(usage.found);
        sorted.sort(Comparator.comparing(Requirement::kind).thenComparing(Requirement::name));
        return sorted;
    }

    private Usage find(Requirement.Kind kind, String name) {
        signatures.find(kind, name).ifPresent(found::add);
        return this;
    }

    private void types(List<Parameter> parameters) {
        parameters.forEach(parameter -> find(Requirement.Kind.TYPE, parameter.type()));
    }

    private Usage walk(Node node) {
        return node.accept(this);
    }

    private Usage walkAll(List<Node> nodes) {
        nodes.forEach(this::walk);
        return this;
    }

    private Usage read(Expression expression) {
        return expression.accept(this);
    }

    private Usage readAll(List<Argument> arguments) {
        arguments.forEach(argument -> read(argument.value()));
        return this;
    }

    @Override
    public Usage composite(Node.Composite node) {
        return walkAll(node.children());
    }

    @Override
    public Usage parallel(Node.Parallel node) {
        return walkAll(node.children());
    }

    @Override
    public Usage options(Node.Options node) {
        node.every().ifPresent(this::read);
        return find(Requirement.Kind.SKILL, node.skill()).walkAll(node.children());
    }

    @Override
    public Usage decorator(Node.Decorator node) {
        node.argument().ifPresent(this::read);
        return walk(node.child());
    }

    @Override
    public Usage condition(Node.Condition node) {
        return read(node.test());
    }

    @Override
    public Usage task(Node.Task node) {
        return find(Requirement.Kind.TASK, node.name()).readAll(node.arguments());
    }

    @Override
    public Usage neural(Node.Neural node) {
        return find(Requirement.Kind.SKILL, node.skill());
    }

    @Override
    public Usage pause(Node.Pause node) {
        return read(node.duration());
    }

    @Override
    public Usage assignment(Node.Assignment node) {
        return read(node.value());
    }

    @Override
    public Usage call(Node.Call node) {
        return readAll(node.arguments());
    }

    @Override
    public Usage truth(Expression.Truth expression) {
        return this;
    }

    @Override
    public Usage nowhere(Expression.Nowhere expression) {
        return this;
    }

    @Override
    public Usage literal(Expression.Literal expression) {
        return this;
    }

    @Override
    public Usage name(Expression.Name expression) {
        return find(Requirement.Kind.SENSOR, expression.name());
    }

    @Override
    public Usage apply(Expression.Apply expression) {
        return find(Requirement.Kind.FUNCTION, expression.name()).readAll(expression.arguments());
    }

    @Override
    public Usage unary(Expression.Unary expression) {
        return read(expression.operand());
    }

    @Override
    public Usage binary(Expression.Binary expression) {
        read(expression.left());
        return read(expression.right());
    }
}
