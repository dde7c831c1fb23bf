package dev.espalier.loop.generate;

import dev.espalier.dsl.syntax.Node;
import dev.espalier.dsl.syntax.Policy;
import dev.espalier.dsl.syntax.Subtree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads and replaces nodes of a policy by place. Every change gives a new policy. */
final class Trees {

    private Trees() {}

    /** Every place, the main tree first, each tree in pre-order. */
    static List<Place> places(Policy policy) {
        List<Place> places = new ArrayList<>();
        for (int tree = Place.MAIN; tree < policy.subtrees().size(); tree++) {
            collect(root(policy, tree), Place.root(tree), places);
        }
        return places;
    }

    static List<Place> places(Policy policy, Predicate<Node> wanted) {
        return places(policy).stream()
                .filter(place -> wanted.test(at(policy, place)))
                .toList();
    }

    static Node at(Policy policy, Place place) {
        Node node = root(policy, place.tree());
        for (int index : place.path()) {
            node = node.children().get(index);
        }
        return node;
    }

    /** The policy with another node at a place. */
    static Policy with(Policy policy, Place place, Node replacement) {
        return withRoot(policy, place.tree(), replaced(root(policy, place.tree()), place.path(), replacement));
    }

    /** The policy with one more child under the composite or parallel at a place. */
    static Policy inserted(Policy policy, Place parent, int index, Node child) {
        Node node = at(policy, parent);
        List<Node> children = new ArrayList<>(node.children());
        children.add(index, child);
        return with(policy, parent, node.withChildren(children));
    }

    /** The policy without the node at a place and the decorators that then have no child; empty if no tree would be left. */
    static Optional<Policy> without(Policy policy, Place place) {
        if (place.isRoot()) {
            return Optional.empty();
        }
        Node parent = at(policy, place.parent());
        if (parent.children().size() == 1) {
            return without(policy, place.parent());
        }
        List<Node> children = new ArrayList<>(parent.children());
        children.remove(place.index());
        return Optional.of(with(policy, place.parent(), parent.withChildren(children)));
    }

    /** Number of nodes, calls not expanded. */
    static int size(Node node) {
        int size = 1;
        for (Node child : node.children()) {
            size += size(child);
        }
        return size;
    }

    static Policy withRoot(Policy policy, int tree, Node root) {
        if (tree == Place.MAIN) {
            return policy.withTree(root);
        }
        List<Subtree> subtrees = new ArrayList<>(policy.subtrees());
        Subtree old = subtrees.get(tree);
        subtrees.set(tree, new Subtree(old.origin(), old.name(), old.parameters(), root));
        return policy.withSubtrees(subtrees);
    }

    private static Node root(Policy policy, int tree) {
        return tree == Place.MAIN ? policy.tree() : policy.subtrees().get(tree).tree();
    }

    private static void collect(Node node, Place place, List<Place> places) {
        places.add(place);
        for (int index = 0; index < node.children().size(); index++) {
            collect(node.children().get(index), place.child(index), places);
        }
    }

    private static Node replaced(Node node, List<Integer> path, Node replacement) {
        if (path.isEmpty()) {
            return replacement;
        }
        List<Node> children = new ArrayList<>(node.children());
        int index = path.get(0);
        children.set(index, replaced(children.get(index), path.subList(1, path.size()), replacement));
        return node.withChildren(children);
    }
}
