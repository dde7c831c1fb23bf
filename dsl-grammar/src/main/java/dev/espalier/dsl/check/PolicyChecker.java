package dev.espalier.dsl.check;

import dev.espalier.dsl.diagnostic.Faults;
import dev.espalier.dsl.syntax.Limits;
import dev.espalier.dsl.syntax.Policy;
import dev.espalier.dsl.vocabulary.Vocabulary;
import java.util.Optional;

/**
 * Checks policies against one vocabulary. Making one prepares the vocabulary's names, so keep it for many checks. Immutable;
 * may be shared between threads.
 */
public final class PolicyChecker {

    private final Vocabulary vocabulary;
    private final VocabularyIndex index;
    private final Limits limits;

    /**
     * @throws IllegalArgumentException if the standard value of a task's parameter does not fit the parameter
     */
    public PolicyChecker(Vocabulary vocabulary) {
        this(vocabulary, Limits.STANDARD);
    }

    /**
     * @throws IllegalArgumentException if the standard value of a task's parameter does not fit the parameter
     */
    public PolicyChecker(Vocabulary vocabulary, Limits limits) {
        this.vocabulary = vocabulary;
        this.index = new VocabularyIndex(vocabulary);
        this.limits = limits;
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Checks a whole policy and reports every fault. Programs that rewrite trees come here without any text. */
    public CheckResult check(Policy policy) {
        Faults faults = new Faults(limits.faults());
        Scope scope = new Scope(index, faults, policy);
        ParamChecker params = new ParamChecker(faults);
        policy.params().forEach(params::check);
        ExpressionChecker expressions = new ExpressionChecker(scope, limits, faults);
        new VariableChecker(scope, expressions, faults).checkAll();
        NodeChecker nodes = new NodeChecker(scope, expressions, limits, faults);
        CheckedNode root = nodes.tree(policy.tree());
        int nodeCount = nodes.count();
        new Compositions(faults).requireFallback(policy.tree(), root);
        scope.conditions().forEach(expressions::define);
        scope.subtrees().forEach(nodes::define);
        scope.reportUnused();
        Optional<CheckedPolicy> checked = faults.failed()
                ? Optional.empty()
                : Optional.of(new CheckedPolicy(policy, vocabulary, scope.variables(), root, nodeCount));
        return new CheckResult(checked, faults.inSourceOrder());
    }
}
