package dev.espalier.dsl.syntax;

import java.util.List;

/**
 * One policy, as written: the content of one {@code .bt} file.
 *
 * @param origin the whole policy
 * @param name in snake_case
 * @param params numbers that a refiner may move, in source order
 * @param conditions named conditions, in source order
 * @param subtrees named subtrees, in source order
 * @param tree the root node
 */
public record Policy(
        Origin origin,
        String name,
        List<Param> params,
        List<ConditionDefinition> conditions,
        List<Subtree> subtrees,
        Node tree) {

    public Policy {
        params = List.copyOf(params);
        conditions = List.copyOf(conditions);
        subtrees = List.copyOf(subtrees);
    }
}
