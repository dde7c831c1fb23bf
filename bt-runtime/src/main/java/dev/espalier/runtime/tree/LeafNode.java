package dev.espalier.runtime.tree;

import com.badlogic.gdx.ai.btree.Task;

/** A node without children. */
abstract class LeafNode<A> extends Node<A> {

    LeafNode(Site site, TreeContext<A> context, boolean isTest) {
        super(site, context, isTest, isTest);
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
