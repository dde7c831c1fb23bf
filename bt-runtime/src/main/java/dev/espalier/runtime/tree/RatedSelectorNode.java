package dev.espalier.runtime.tree;

import java.util.Arrays;
import java.util.List;

/** A selector that picks the next child by its rating at that moment, among those that have not failed. */
abstract class RatedSelectorNode<A> extends SerialNode<A> {

    final boolean[] failed;

    /** What the children that have not failed were worth when they were last asked. */
    final double[] ratings;

    RatedSelectorNode(NodePlan<A> plan, TreeContext<A> context, List<Node<A>> children, boolean sticky) {
        super(plan, context, children, Status.FAILED, sticky);
        this.failed = new boolean[children.size()];
        this.ratings = new double[children.size()];
    }

    @Override
    public final void start() {
        super.start();
        Arrays.fill(failed, false);
    }

    @Override
    final int next() {
        if (current != NONE) {
            failed[current] = true;
        }
        rate();
        return pick();
    }

    /** Asks all children that have not failed what they are worth now. */
    final void rate() {
        context.spendRatings(children.length);
        for (int i = 0; i < children.length; i++) {
            if (!failed[i]) {
                ratings[i] = valid(children[i].rating());
            }
        }
    }

    /** What a rating counts as; it may be any number or none. */
    abstract double valid(double rating);

    /** The child to run, by the ratings, of those that have not failed; {@link #NONE} when there is none. */
    abstract int pick();
}
