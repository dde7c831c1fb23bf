package dev.espalier.runtime.compile;

import dev.espalier.dsl.check.CheckedNode;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How deeply a tree may be nested, calls expanded. A level costs two stack frames when the tree steps; the limit keeps a
 * step far inside a stack of 512 KiB.
 */
final class DepthLimit {

    /** The greatest depth of a tree, in nodes. */
    static final int NODES = 500;

    private record Place(CheckedNode node, int depth) {}

    private DepthLimit() {}

    /**
     * Walks the tree without recursion, since it may be too deep for that.
     *
     * @throws IllegalArgumentException if it is too deep
     */
    static void require(CheckedNode root) {
        Deque<Place> open = new ArrayDeque<>();
        open.push(new Place(root, 1));
        while (!open.isEmpty()) {
            Place place = open.pop();
            if (place.depth() > NODES) {
                throw new IllegalArgumentException("the tree is nested more deeply than " + NODES + " nodes at line "
                        + place.node().span().line());
            }
            for (CheckedNode child : place.node().children()) {
                open.push(new Place(child, place.depth() + 1));
            }
        }
    }
}
