package dev.espalier.loop.generate;

import dev.espalier.dsl.syntax.ConditionDefinition;
import dev.espalier.dsl.syntax.Expression;
import dev.espalier.dsl.syntax.Node;
import dev.espalier.dsl.syntax.Param;
import dev.espalier.dsl.syntax.Policy;
import dev.espalier.dsl.syntax.Subtree;
import dev.espalier.dsl.syntax.Variable;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The definitions of a policy that some of its nodes use, directly or through one another, the used before the user. A
 * draft may use itself, until the checker refuses it.
 */
final class Names extends Rewriter {

    private final Policy policy;
    private final Set<String> entered = new HashSet<>();
    private final Set<Param> params = new LinkedHashSet<>();
    private final Set<Variable> variables = new LinkedHashSet<>();
    private final Set<ConditionDefinition> conditions = new LinkedHashSet<>();
    private final Set<Subtree> subtrees = new LinkedHashSet<>();

    private Names(Policy policy) {
        this.policy = policy;
    }

    static Names usedBy(Node node, Policy policy) {
        Names names = new Names(policy);
        names.rewrite(node);
        return names;
    }

    List<Param> params() {
        return List.copyOf(params);
    }

    List<Variable> variables() {
        return List.copyOf(variables);
    }

    List<ConditionDefinition> conditions() {
        return List.copyOf(conditions);
    }

    List<Subtree> subtrees() {
        return List.copyOf(subtrees);
    }

    @Override
    public Expression name(Expression.Name expression) {
        policy.params().stream()
                .filter(param -> param.name().equals(expression.name()))
                .forEach(params::add);
        addVariable(expression.name());
        return expression;
    }

    private void addVariable(String name) {
        policy.variables().stream()
                .filter(variable -> variable.name().equals(name))
                .forEach(variables::add);
    }

    @Override
    public Node assignment(Node.Assignment node) {
        addVariable(node.variable());
        return super.assignment(node);
    }

    @Override
    public Expression apply(Expression.Apply expression) {
        for (ConditionDefinition definition : policy.conditions()) {
            if (definition.name().equals(expression.name()) && entered.add("condition " + definition.name())) {
                rewrite(definition.body());
                conditions.add(definition);
            }
        }
        return super.apply(expression);
    }

    @Override
    public Node call(Node.Call node) {
        for (Subtree subtree : policy.subtrees()) {
            if (subtree.name().equals(node.name()) && entered.add("subtree " + subtree.name())) {
                rewrite(subtree.tree());
                subtrees.add(subtree);
            }
        }
        return super.call(node);
    }
}
