package dev.espalier.runtime.tree;

import com.badlogic.gdx.ai.btree.Task;
import java.util.List;

/** A node with children in a row. */
abstract class CompositeNode<A> extends Node<A> {

    final Node<A>[] children;

    CompositeNode(Site site, TreeContext<A> context, List<Node<A>> children, boolean hasWake) {
        super(site, context, hasWake, false);
        this.children = array(children);
    }

    static <A> boolean anyHasWake(List<Node<A>> children) {
        return children.stream().anyMatch(child -> child.hasWake);
    }

    final boolean anyChildWakes() {
        for (Node<A> child : children) {
            if (child.wakes()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public final int getChildCount() {
        return children.length;
    }

    @Override
    public final Task<A> getChild(int index) {
        return children[index];
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Java has no arrays of generic types; this one never leaves the node
    private static <A> Node<A>[] array(List<Node<A>> nodes) {
        return nodes.toArray(new Node[0]);
    }
}
