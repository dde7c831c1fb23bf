package dev.espalier.dsl.export;

import java.util.List;
import java.util.Optional;

/**
 * What can be named at one place of a policy: in its tree, in a subtree or in a named condition.
 *
 * @param suffix what the names of this scope's rules end in
 * @param conditions that can be used here
 * @param subtrees that can be called from here
 * @param place the parameter of this definition, which is a position
 */
record Scope(String suffix, List<Definition> conditions, List<Definition> subtrees, Optional<String> place) {

    Scope {
        conditions = List.copyOf(conditions);
        subtrees = List.copyOf(subtrees);
    }

    /**
     * A named condition or a subtree of the pool.
     *
     * @param place its parameter, which is a position, if it has one
     */
    record Definition(String name, Optional<String> place) {}
}
