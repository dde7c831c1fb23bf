package dev.espalier.runtime.tree;

import com.badlogic.gdx.ai.btree.Task;
import java.util.List;

/** A node with children in a row. */
abstract class CompositeNode<A> extends Node<A> {

    final Node<A>[] children;

    CompositeNode(NodePlan<A> plan, TreeContext<A> context, List<Node<A>> children) {
        super(plan, context);
        this.children = array(children);
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
