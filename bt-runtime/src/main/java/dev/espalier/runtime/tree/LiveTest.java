package dev.espalier.runtime.tree;

import com.badlogic.gdx.ai.btree.Task.Status;
import dev.espalier.runtime.expression.FlagExpression;
import java.util.Arrays;

/**
 * A condition, perhaps inverted, as the composite above it tests it: without a visit to its node, so that what most often
 * decides a step is read from one place that all trees share. Immutable.
 */
final class LiveTest<A> {

    private static final int[] NO_INVERTS = {};

    private final Site condition;
    private final FlagExpression<A> expression;

    /** The nodes that invert it, from the inside out. */
    private final int[] inverts;

    private LiveTest(Site condition, FlagExpression<A> expression, int[] inverts) {
        this.condition = condition;
        this.expression = expression;
        this.inverts = inverts;
    }

    static <A> LiveTest<A> of(Site condition, FlagExpression<A> expression) {
        return new LiveTest<>(condition, expression, NO_INVERTS);
    }

    LiveTest<A> inverted(Site by) {
        int[] longer = Arrays.copyOf(inverts, inverts.length + 1);
        longer[inverts.length] = by.node();
        return new LiveTest<>(condition, expression, longer);
    }

    /** Whether it holds. Changes nothing. */
    boolean holds(TreeContext<A> context) {
        return read(context) == ((inverts.length & 1) == 0);
    }

    /** Whether it holds, as an outcome of its nodes in this tick. */
    boolean tick(TreeContext<A> context) {
        Tracing tracing = context.tracing();
        if (tracing != null) {
            return tickTraced(context, tracing);
        }
        boolean held = read(context);
        context.settle(condition.node(), held ? Status.SUCCEEDED : Status.FAILED);
        for (int invert : inverts) {
            held = !held;
            context.settle(invert, held ? Status.SUCCEEDED : Status.FAILED);
        }
        return held;
    }

    private boolean tickTraced(TreeContext<A> context, Tracing tracing) {
        for (int i = inverts.length - 1; i >= 0; i--) {
            tracing.starts(inverts[i]);
        }
        tracing.starts(condition.node());
        boolean held = read(context);
        context.settle(condition.node(), held ? Status.SUCCEEDED : Status.FAILED);
        tracing.ticked(condition.node(), true, held ? Status.SUCCEEDED : Status.FAILED);
        for (int invert : inverts) {
            held = !held;
            context.settle(invert, held ? Status.SUCCEEDED : Status.FAILED);
            tracing.ticked(invert, true, held ? Status.SUCCEEDED : Status.FAILED);
        }
        return held;
    }

    private boolean read(TreeContext<A> context) {
        try {
            return expression.read(context.frame());
        } catch (Exception fault) {
            context.report(condition, fault);
            return false;
        }
    }
}
