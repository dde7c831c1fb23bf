package dev.espalier.runtime.tree;

import java.util.List;

/**
 * Draws its next child, with a probability in proportion to its weight, among those that have not failed; succeeds with the
 * first that succeeds. What it has drawn runs to its end.
 */
final class RandomSelectorNode<A> extends RatedSelectorNode<A> {

    private static final double GREATEST_WEIGHT = 1_000_000;

    RandomSelectorNode(NodePlan<A> plan, TreeContext<A> context, List<Node<A>> children) {
        super(plan, context, children, true);
    }

    @Override
    double valid(double weight) {
        return weight > 0 ? Math.min(weight, GREATEST_WEIGHT) : 0;
    }

    @Override
    int pick() {
        double total = 0;
        for (int i = 0; i < children.length; i++) {
            total += failed[i] ? 0 : ratings[i];
        }
        if (total == 0) {
            return NONE;
        }
        double point = context.random().nextDouble() * total;
        double sum = 0;
        int picked = NONE;
        for (int i = 0; i < children.length && (picked == NONE || sum <= point); i++) {
            if (!failed[i] && ratings[i] > 0) {
                sum += ratings[i];
                picked = i;
            }
        }
        return picked;
    }

    @Override
    boolean interrupted() {
        return false;
    }

    @Override
    boolean wakeHolds() {
        return false;
    }
}
