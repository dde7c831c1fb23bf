package dev.espalier.runtime.tree;

import java.util.List;

/**
 * Succeeds with the first child that succeeds. In each tick an earlier child whose wake condition holds is started afresh
 * and, unless it fails at once, takes over from the running child.
 */
final class SelectorNode<A> extends CompositeNode<A> {

    private final boolean sticky;
    private int current;

    SelectorNode(Site site, TreeContext<A> context, List<Node<A>> children, boolean sticky) {
        super(site, context, children, children.stream().anyMatch(child -> child.hasWake));
        this.sticky = sticky;
    }

    @Override
    public void start() {
        current = 0;
    }

    @Override
    public void run() {
        if (!sticky && takenOver()) {
            return;
        }
        for (; current < children.length; current++) {
            Status outcome = children[current].tick();
            if (outcome == Status.RUNNING) {
                running();
                return;
            }
            if (outcome == Status.SUCCEEDED) {
                success();
                return;
            }
        }
        fail();
    }

    private boolean takenOver() {
        for (int earlier = 0; earlier < current; earlier++) {
            Node<A> child = children[earlier];
            if (!child.hasWake || !child.wakes()) {
                continue;
            }
            Status outcome = child.tick();
            if (outcome == Status.FAILED) {
                continue;
            }
            children[current].cancel();
            current = earlier;
            if (outcome == Status.RUNNING) {
                running();
            } else {
                success();
            }
            return true;
        }
        return false;
    }

    @Override
    boolean wakeHolds() {
        for (Node<A> child : children) {
            if (child.hasWake && child.wakes()) {
                return true;
            }
        }
        return false;
    }
}
