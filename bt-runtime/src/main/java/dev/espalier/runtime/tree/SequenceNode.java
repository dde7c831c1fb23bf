package dev.espalier.runtime.tree;

import java.util.List;

/**
 * Fails with the first child that fails. In each tick the conditions before the running child are tested again; what has
 * succeeded otherwise is not run again.
 */
final class SequenceNode<A> extends SerialNode<A> {

    private final int leadingTests;

    SequenceNode(Site site, TreeContext<A> context, List<Node<A>> children, boolean sticky) {
        super(site, context, children, children.get(0).hasWake, Status.SUCCEEDED, sticky);
        this.leadingTests =
                (int) children.stream().takeWhile(child -> child.isTest).count();
    }

    @Override
    boolean interrupted() {
        for (int earlier = 0; earlier < current; earlier++) {
            Node<A> child = children[earlier];
            if (child.isTest && child.tick() == Status.FAILED) {
                children[current].cancel();
                fail();
                return true;
            }
        }
        return false;
    }

    @Override
    boolean wakeHolds() {
        for (int i = 0; i < leadingTests; i++) {
            if (!children[i].wakes()) {
                return false;
            }
        }
        return leadingTests == children.length || !children[leadingTests].hasWake || children[leadingTests].wakes();
    }
}
