package dev.espalier.loop.generate;

import dev.espalier.dsl.syntax.Policy;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** One way to vary a policy. What it gives need not be valid: whoever calls it checks. */
interface Operation {

    /**
     * A varied policy.
     *
     * @param policy the one to vary
     * @param change what was done and where, in one line
     */
    record Edit(Policy policy, String change) {}

    /**
     * Varies a policy.
     *
     * @param mate another policy whose parts may be used; the policy itself when there is no other
     * @return empty if there was nothing to do, which another draw may change
     */
    Optional<Edit> apply(Policy policy, Policy mate, RandomGenerator random);
}
