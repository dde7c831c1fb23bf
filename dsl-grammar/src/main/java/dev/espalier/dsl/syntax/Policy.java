package dev.espalier.dsl.syntax;

import java.util.List;

/**
 * One policy, as written: the content of one {@code .bt} file.
 *
 * @param origin the whole policy
 * @param name in snake_case
 * @param params numbers that a refiner may move, in source order
 * @param variables what its agents and teams remember, in source order
 * @param conditions named conditions, in source order
 * @param subtrees named subtrees, in source order
 * @param tree the root node
 */
public record Policy(
        Origin origin,
        String name,
        List<Param> params,
        List<Variable> variables,
        List<ConditionDefinition> conditions,
        List<Subtree> subtrees,
        Node tree) {

    public Policy {
        params = List.copyOf(params);
        variables = List.copyOf(variables);
        conditions = List.copyOf(conditions);
        subtrees = List.copyOf(subtrees);
    }

    public Policy withName(String newName) {
        return new Policy(origin, newName, params, variables, conditions, subtrees, tree);
    }

    public Policy withParams(List<Param> newParams) {
        return new Policy(origin, name, newParams, variables, conditions, subtrees, tree);
    }

    public Policy withVariables(List<Variable> newVariables) {
        return new Policy(origin, name, params, newVariables, conditions, subtrees, tree);
    }

    public Policy withConditions(List<ConditionDefinition> newConditions) {
        return new Policy(origin, name, params, variables, newConditions, subtrees, tree);
    }

    public Policy withSubtrees(List<Subtree> newSubtrees) {
        return new Policy(origin, name, params, variables, conditions, newSubtrees, tree);
    }

    public Policy withTree(Node newTree) {
        return new Policy(origin, name, params, variables, conditions, subtrees, newTree);
    }
}
