package dev.espalier.loop.author;

import dev.espalier.dsl.check.CheckedPolicy;
import java.util.Optional;

/**
 * What could be made of one answer.
 *
 * @param syntax whether it had no fault of syntax
 * @param names whether it used nothing that there is not
 * @param policy what it says, if it can be played
 * @param mended whether that took the fixes of its diagnostics
 * @param problems what is wrong otherwise, as the model is told
 * @param shown the text that the problems speak of
 */
record Reading(
        boolean syntax, boolean names, Optional<CheckedPolicy> policy, boolean mended, String problems, String shown) {

    boolean isValid() {
        return policy.isPresent() && !mended;
    }
}
