package dev.espalier.runtime.tree;

import com.badlogic.gdx.ai.btree.Task;

/** A node without children. */
abstract class LeafNode<A> extends Node<A> {

    LeafNode(NodePlan<A> plan, TreeContext<A> context) {
        super(plan, context);
    }

    @Override
    public final int getChildCount() {
        return 0;
    }

    @Override
    public final Task<A> getChild(int index) {
        throw new IndexOutOfBoundsException("a leaf has no child " + index);
    }
}
