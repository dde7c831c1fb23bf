package dev.espalier.dsl.json;

import dev.espalier.dsl.diagnostic.Faults;
import dev.espalier.dsl.syntax.Limits;
import dev.espalier.dsl.syntax.Policy;
import java.util.Optional;

/**
 * Reads the JSON form of a policy. Every fault of the text is a diagnostic; no text makes it throw. The places in the policy
 * are places in the JSON text, so that what {@link dev.espalier.dsl.check.PolicyChecker} finds in it points there too; but
 * the fixes that the checker attaches are written in the policy language. May be used from several threads.
 */
public final class PolicyJsonReader {

    /** How many characters of JSON may stand for one of a policy: the most are those of indentation. */
    private static final int GROWTH = 32;

    private PolicyJsonReader() {}

    /** Reads a policy within {@link Limits#STANDARD}. */
    public static JsonParseResult read(String json) {
        return read(json, Limits.STANDARD);
    }

    /** Reads a policy. The JSON of any policy within the limits is let through, though it is longer. */
    public static JsonParseResult read(String json, Limits limits) {
        Faults faults = new Faults(limits.faults());
        Optional<Policy> policy = JsonDocument.read(json, limits, faults)
                .flatMap(document -> new PolicyDecoder(limits, faults).decode(document));
        return new JsonParseResult(faults.failed() ? Optional.empty() : policy, faults.inSourceOrder());
    }

    static int longestText(Limits limits) {
        return (int) Math.min(Integer.MAX_VALUE - 16, (long) limits.characters() * GROWTH);
    }
}
