package dev.espalier.loop.generate;

import dev.espalier.dsl.syntax.ConditionDefinition;
import dev.espalier.dsl.syntax.Expression;
import dev.espalier.dsl.syntax.Node;
import dev.espalier.dsl.syntax.Param;
import dev.espalier.dsl.syntax.Policy;
import dev.espalier.dsl.syntax.Subtree;
import dev.espalier.dsl.syntax.Variable;
import dev.espalier.dsl.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Keeps the definitions of a policy in step with its nodes: brings them along from another policy, drops unused ones. */
final class Definitions {

    /**
     * A node that has come into another policy.
     *
     * @param policy the receiver, with the definitions that the node uses
     * @param node with the names that its definitions have there
     */
    record Adopted(Policy policy, Node node) {}

    private Definitions() {}

    /**
     * Brings the definitions of a node into another policy. What the receiver already has is shared: a condition or subtree
     * with the same name and content, a param with the same name, unit and range (the same knob, perhaps turned
     * differently). A name that means something else there gets a number behind it.
     */
    static Adopted adopt(Policy receiver, Policy donor, Node node, Vocabulary vocabulary) {
        Names used = Names.usedBy(node, donor);
        Renaming renaming = new Renaming();
        NameStock stock = new NameStock(receiver, vocabulary);
        List<Param> params = new ArrayList<>(receiver.params());
        for (Param param : used.params()) {
            String name = settle(param, params, stock, Param::name, Definitions::sameKnob);
            renaming.params.put(param.name(), name);
            add(params, new Param(param.origin(), name, param.value(), param.range()), Param::name);
        }
        List<Variable> variables = new ArrayList<>(receiver.variables());
        for (Variable variable : used.variables()) {
            String name = settle(variable, variables, stock, Variable::name, Bare::same);
            renaming.variables.put(variable.name(), name);
            add(
                    variables,
                    new Variable(variable.origin(), variable.team(), name, variable.type(), variable.start()),
                    Variable::name);
        }
        List<ConditionDefinition> conditions = new ArrayList<>(receiver.conditions());
        for (ConditionDefinition definition : used.conditions()) {
            ConditionDefinition renamed = renaming.rewrite(definition);
            String name = settle(renamed, conditions, stock, ConditionDefinition::name, Bare::same);
            renaming.conditions.put(definition.name(), name);
            add(
                    conditions,
                    new ConditionDefinition(renamed.origin(), name, renamed.parameters(), renamed.body()),
                    ConditionDefinition::name);
        }
        List<Subtree> subtrees = new ArrayList<>(receiver.subtrees());
        for (Subtree subtree : used.subtrees()) {
            Subtree renamed = renaming.rewrite(subtree);
            String name = settle(renamed, subtrees, stock, Subtree::name, Bare::same);
            renaming.subtrees.put(subtree.name(), name);
            add(subtrees, new Subtree(renamed.origin(), name, renamed.parameters(), renamed.tree()), Subtree::name);
        }
        Policy widened = receiver.withParams(params)
                .withVariables(variables)
                .withConditions(conditions)
                .withSubtrees(subtrees);
        return new Adopted(widened, renaming.rewrite(node));
    }

    /** The policy without definitions that its tree does not use. */
    static Policy pruned(Policy policy) {
        Names used = Names.usedBy(policy.tree(), policy);
        return policy.withParams(kept(policy.params(), used.params()))
                .withVariables(kept(policy.variables(), used.variables()))
                .withConditions(kept(policy.conditions(), used.conditions()))
                .withSubtrees(kept(policy.subtrees(), used.subtrees()));
    }

    private static <T> List<T> kept(List<T> all, List<T> used) {
        return all.stream().filter(used::contains).toList();
    }

    /** The name under which a definition will be known: its own if that is free or means the same, else a new one. */
    private static <T> String settle(
            T definition, List<T> present, NameStock stock, Function<T, String> name, BiPredicate<T, T> same) {
        String own = name.apply(definition);
        Optional<T> namesake =
                present.stream().filter(other -> name.apply(other).equals(own)).findFirst();
        return namesake.isPresent() && same.test(definition, namesake.get()) ? own : stock.take(own);
    }

    private static <T> void add(List<T> present, T definition, Function<T, String> name) {
        String own = name.apply(definition);
        if (present.stream().noneMatch(other -> name.apply(other).equals(own))) {
            present.add(definition);
        }
    }

    private static boolean sameKnob(Param one, Param other) {
        return one.range().equals(other.range())
                && one.value().unit() == other.value().unit()
                && (one.range().isPresent() || one.value().equals(other.value()));
    }

    /** Replaces names of definitions where they are used. */
    private static final class Renaming extends Rewriter {

        private final Map<String, String> params = new TreeMap<>();
        private final Map<String, String> variables = new TreeMap<>();
        private final Map<String, String> conditions = new TreeMap<>();
        private final Map<String, String> subtrees = new TreeMap<>();

        @Override
        public Expression name(Expression.Name expression) {
            String name = params.getOrDefault(
                    expression.name(), variables.getOrDefault(expression.name(), expression.name()));
            return new Expression.Name(expression.origin(), name);
        }

        @Override
        public Expression apply(Expression.Apply expression) {
            String name = conditions.getOrDefault(expression.name(), expression.name());
            return super.apply(new Expression.Apply(expression.origin(), name, expression.arguments()));
        }

        @Override
        public Node call(Node.Call node) {
            return super.call(
                    new Node.Call(node.origin(), subtrees.getOrDefault(node.name(), node.name()), node.arguments()));
        }

        @Override
        public Node assignment(Node.Assignment node) {
            return super.assignment(new Node.Assignment(
                    node.origin(), variables.getOrDefault(node.variable(), node.variable()), node.value()));
        }
    }
}
