package dev.espalier.loop.generate;

import dev.espalier.dsl.PolicyReader;
import dev.espalier.dsl.check.CheckResult;
import dev.espalier.dsl.check.CheckedPolicy;
import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.format.PolicyFormatter;
import dev.espalier.dsl.syntax.Policy;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides which drafts become candidates. A draft is simplified, written in canonical layout and read again, so that what
 * the loop plays is exactly what it stores and every span points into that text.
 */
final class Admission {

    /** Warnings that make a draft a lesser one: part of it can do nothing. */
    private static final Set<Code> FAULTS = Set.of(Code.UNREACHABLE, Code.BUSY_LOOP, Code.DECIDED);

    /**
     * A draft that is valid and new.
     *
     * @param policy checked
     * @param clean whether it has no more idle parts than the first parent
     */
    record Admitted(CheckedPolicy policy, boolean clean) {}

    private final PolicyReader reader;
    private final List<Policy> known;
    private final int maxNodes;
    private final long toleratedFaults;

    /**
     * @param parents none of which a candidate may repeat; the first sets what is tolerated
     * @param maxNodes greatest number of nodes, unless the first parent has more
     */
    Admission(PolicyReader reader, List<CheckedPolicy> parents, int maxNodes) {
        this.reader = reader;
        this.known = parents.stream().map(parent -> meaning(parent.policy())).toList();
        this.maxNodes = Math.max(maxNodes, parents.get(0).nodeCount());
        this.toleratedFaults = faults(read(parents.get(0).policy()));
    }

    /** The draft as a candidate; empty if it has errors, is too large or repeats a parent. */
    Optional<Admitted> admit(Policy draft) {
        CheckResult result = read(Definitions.pruned(Simplification.of(draft)));
        return result.policy()
                .filter(policy -> policy.nodeCount() <= maxNodes)
                .filter(policy -> !known.contains(meaning(policy.policy())))
                .map(policy -> new Admitted(policy, faults(result) <= toleratedFaults));
    }

    private CheckResult read(Policy policy) {
        return reader.read(PolicyFormatter.format(policy));
    }

    private static long faults(CheckResult result) {
        return result.diagnostics().stream()
                .filter(diagnostic -> FAULTS.contains(diagnostic.code()))
                .count();
    }

    /** What a policy says, whatever its name and wherever it stood. */
    private static Policy meaning(Policy policy) {
        return Bare.of(policy).withName("");
    }
}
