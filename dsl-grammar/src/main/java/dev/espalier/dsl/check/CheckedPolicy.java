package dev.espalier.dsl.check;

import dev.espalier.dsl.syntax.Policy;
import dev.espalier.dsl.vocabulary.Vocabulary;

/**
 * A policy that has been checked against a vocabulary and can be compiled. Only {@link PolicyChecker} makes one.
 * Immutable; two are equal when the same object.
 */
public final class CheckedPolicy {

    private final Policy policy;
    private final Vocabulary vocabulary;
    private final CheckedNode root;
    private final int nodeCount;

    CheckedPolicy(Policy policy, Vocabulary vocabulary, CheckedNode root, int nodeCount) {
        this.policy = policy;
        this.vocabulary = vocabulary;
        this.root = root;
        this.nodeCount = nodeCount;
    }

    /** The policy as written. */
    public Policy policy() {
        return policy;
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    public CheckedNode root() {
        return root;
    }

    /** Number of nodes in the tree, calls expanded; node ids are below it. */
    public int nodeCount() {
        return nodeCount;
    }
}
