package dev.espalier.runtime.tree;

import java.util.List;

/**
 * Succeeds with the first child that succeeds. In each tick an earlier child whose wake condition holds is started afresh
 * and, unless it fails at once, takes over from the running child.
 */
final class SelectorNode<A> extends SerialNode<A> {

    SelectorNode(Site site, TreeContext<A> context, List<Node<A>> children, boolean sticky) {
        super(site, context, children, anyHasWake(children), Status.FAILED, sticky);
    }

    @Override
    boolean interrupted() {
        for (int earlier = 0; earlier < current; earlier++) {
            if (children[earlier].wakes() && takenOverBy(earlier)) {
                return true;
            }
        }
        return false;
    }

    @Override
    boolean wakeHolds() {
        return anyChildWakes();
    }
}
