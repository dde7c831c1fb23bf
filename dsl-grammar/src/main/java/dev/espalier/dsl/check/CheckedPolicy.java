package dev.espalier.dsl.check;

import dev.espalier.dsl.syntax.Policy;
import dev.espalier.dsl.vocabulary.Vocabulary;
import java.util.List;

/**
 * A policy that has been checked against a vocabulary and can be compiled. Only {@link PolicyChecker} makes one.
 * Immutable; two are equal when the same object.
 */
public final class CheckedPolicy {

    private final Policy policy;
    private final Vocabulary vocabulary;
    private final List<CheckedVariable> variables;
    private final CheckedNode root;
    private final int nodeCount;

    CheckedPolicy(
            Policy policy, Vocabulary vocabulary, List<CheckedVariable> variables, CheckedNode root, int nodeCount) {
        this.policy = policy;
        this.vocabulary = vocabulary;
        this.variables = List.copyOf(variables);
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

    /** What agents and teams remember, in source order. */
    public List<CheckedVariable> variables() {
        return variables;
    }

    public CheckedNode root() {
        return root;
    }

    /** Number of nodes in the tree, calls expanded; node ids are below it. */
    public int nodeCount() {
        return nodeCount;
    }
}
