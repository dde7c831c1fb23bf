package dev.espalier.runtime.tree;

import java.util.List;

/**
 * Fails with the first child that fails. In each tick the conditions before the running child are tested again; what has
 * succeeded otherwise is not run again.
 */
final class SequenceNode<A> extends CompositeNode<A> {

    private final boolean sticky;
    private final int leadingTests;
    private int current;

    SequenceNode(Site site, TreeContext<A> context, List<Node<A>> children, boolean sticky) {
        super(site, context, children, children.get(0).hasWake);
        this.sticky = sticky;
        this.leadingTests =
                (int) children.stream().takeWhile(child -> child.isTest).count();
    }

    @Override
    public void start() {
        current = 0;
    }

    @Override
    public void run() {
        if (!sticky && refuted()) {
            children[current].cancel();
            fail();
            return;
        }
        for (; current < children.length; current++) {
            Status outcome = children[current].tick();
            if (outcome == Status.RUNNING) {
                running();
                return;
            }
            if (outcome == Status.FAILED) {
                fail();
                return;
            }
        }
        success();
    }

    private boolean refuted() {
        for (int earlier = 0; earlier < current; earlier++) {
            Node<A> child = children[earlier];
            if (child.isTest && child.tick() == Status.FAILED) {
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
