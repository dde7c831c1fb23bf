package dev.espalier.runtime.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a selector or a sequence knows of its children without a visit to them. Immutable; shared by all trees of a policy. */
final class Branch<A> {

    private final int[] nodes;
    private final boolean[] wakes;
    private final @Nullable LiveTest<A>[] tests;
    private final @Nullable Branch<A>[] testedSequences;
    private final int leadingTests;

    Branch(List<NodePlan<A>> children) {
        int size = children.size();
        nodes = new int[size];
        wakes = new boolean[size];
        tests = noTests(size);
        testedSequences = noBranches(size);
        for (int child = 0; child < size; child++) {
            NodePlan<A> plan = children.get(child);
            nodes[child] = plan.site().node();
            wakes[child] = plan.hasWake();
            tests[child] = plan.test();
            testedSequences[child] = plan.testedSequence();
        }
        leadingTests =
                (int) children.stream().takeWhile(child -> child.test() != null).count();
    }

    /** The child's {@link dev.espalier.dsl.check.CheckedNode#id()}. */
    int node(int child) {
        return nodes[child];
    }

    /** Whether the child has a wake condition, by which it can take over from a later one. */
    boolean hasWake(int child) {
        return wakes[child];
    }

    /** The condition that the child is; null when it is something else. */
    @Nullable
    LiveTest<A> test(int child) {
        return tests[child];
    }

    /** What the child knows of its children, if it is a sequence that begins with conditions; null when it is none. */
    @Nullable
    Branch<A> testedSequence(int child) {
        return testedSequences[child];
    }

    /** How many conditions stand before anything else. */
    int leadingTests() {
        return leadingTests;
    }

    /** Whether what stands after the leading conditions has a wake condition, too. */
    boolean wakesPastTests() {
        return leadingTests < wakes.length && wakes[leadingTests];
    }

    /** Whether all leading conditions hold. Changes nothing. */
    boolean leadingTestsHold(TreeContext<A> context) {
        for (int child = 0; child < leadingTests; child++) {
            LiveTest<A> test = tests[child];
            if (test != null && !test.holds(context)) {
                return false;
            }
        }
        return true;
    }

    /** Runs the leading conditions until one fails; gives whether all have succeeded. */
    boolean leadingTestsSucceed(TreeContext<A> context) {
        for (int child = 0; child < leadingTests; child++) {
            LiveTest<A> test = tests[child];
            if (test != null && !test.tick(context)) {
                return false;
            }
        }
        return true;
    }

    @SuppressWarnings({"unchecked", "rawtypes"
    }) // Java has no arrays of generic types; this one never leaves the branch
    private static <A> @Nullable LiveTest<A>[] noTests(int size) {
        return new LiveTest[size];
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <A> @Nullable Branch<A>[] noBranches(int size) {
        return new Branch[size];
    }
}
