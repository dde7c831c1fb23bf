package dev.espalier.runtime.tree;

import com.badlogic.gdx.ai.btree.Task;

/** A node with one child. */
abstract class DecoratorNode<A> extends Node<A> {

    final Node<A> child;

    DecoratorNode(NodePlan<A> plan, TreeContext<A> context, Node<A> child) {
        super(plan, context);
        this.child = child;
    }

    /** The child's wake condition, as it is. */
    @Override
    boolean wakeHolds() {
        return child.wakes();
    }

    @Override
    public final int getChildCount() {
        return 1;
    }

    @Override
    public final Task<A> getChild(int index) {
        if (index != 0) {
            throw new IndexOutOfBoundsException("a decorator has no child " + index);
        }
        return child;
    }
}
