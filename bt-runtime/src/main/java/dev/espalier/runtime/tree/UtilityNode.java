package dev.espalier.runtime.tree;

import java.util.List;

/**
 * Runs the child of the highest score, of equal ones the first; succeeds with the first that succeeds. In each tick those
 * whose score is above that of the running child are started afresh, from the highest down; the first that does not fail at
 * once takes over.
 */
final class UtilityNode<A> extends RatedSelectorNode<A> {

    UtilityNode(NodePlan<A> plan, TreeContext<A> context, List<Node<A>> children, boolean sticky) {
        super(plan, context, children, sticky);
    }

    @Override
    double valid(double score) {
        return Double.isNaN(score) ? Double.NEGATIVE_INFINITY : score;
    }

    @Override
    int pick() {
        int best = NONE;
        for (int i = 0; i < children.length; i++) {
            if (!failed[i] && (best == NONE || ratings[i] > ratings[best])) {
                best = i;
            }
        }
        return best;
    }

    @Override
    boolean interrupted() {
        rate();
        for (int best = pick(); ratings[best] > ratings[current]; best = pick()) {
            if (takenOverBy(best)) {
                return true;
            }
            failed[best] = true;
        }
        return false;
    }

    @Override
    boolean wakeHolds() {
        return anyChildWakes();
    }
}
