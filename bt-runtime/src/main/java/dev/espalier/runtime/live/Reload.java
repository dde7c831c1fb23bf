package dev.espalier.runtime.live;

import dev.espalier.runtime.pack.PolicyLoadException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What came of a change of a policy's file.
 *
 * @param file which
 * @param fault why the policy of before goes on; empty when the new one has taken its place
 */
public record Reload(Path file, Optional<PolicyLoadException> fault) {

    /** Whether the new policy has taken the place of the one before. */
    public boolean swapped() {
        return fault.isEmpty();
    }
}
