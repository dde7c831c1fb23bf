package dev.espalier.loop.generate;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a node stands in a policy.
 *
 * @param tree {@link #MAIN} for the policy's tree, else the index of a subtree
 * @param path the index of a child at every step down from the root; empty for the root
 */
record Place(int tree, List<Integer> path) {

    static final int MAIN = -1;

    Place {
        path = List.copyOf(path);
    }

    static Place root(int tree) {
        return new Place(tree, List.of());
    }

    boolean isRoot() {
        return path.isEmpty();
    }

    /** Index among its siblings. */
    int index() {
        return path.get(path.size() - 1);
    }

    Place parent() {
        return new Place(tree, path.subList(0, path.size() - 1));
    }

    Place child(int index) {
        List<Integer> longer = new ArrayList<>(path);
        longer.add(index);
        return new Place(tree, longer);
    }
}
