package dev.espalier.loop.archive;

import dev.espalier.dsl.format.PolicyFormatter;
import dev.espalier.dsl.syntax.Policy;
import java.util.HashMap;
import java.util.Map;

/**
 * The lines of a policy in canonical layout, without comments and indentation and in any order: nearly always one to a node or
 * definition. The distance between two bags is a cheap stand-in for the edit distance of the trees: it sees what was added, removed and
 * changed, and not what was moved.
 */
public final class Structure {

    private final Map<String, Integer> lines = new HashMap<>();
    private int size;

    /** The structure of a policy. */
    public Structure(Policy policy) {
        for (String line :
                PolicyFormatter.format(policy).lines().map(Structure::bare).toList()) {
            if (!line.isEmpty() && !line.equals("}")) {
                lines.merge(line, 1, Integer::sum);
                size++;
            }
        }
    }

    /** Without indentation and comment; what looks like a comment in a label goes, too, which makes no odds here. */
    private static String bare(String line) {
        int comment = line.indexOf("//");
        return (comment < 0 ? line : line.substring(0, comment)).strip();
    }

    /** Which share of the lines of both has no equal in the other: 0 for the same lines, 1 for nothing in common. */
    public double distanceTo(Structure other) {
        int common = 0;
        for (Map.Entry<String, Integer> line : lines.entrySet()) {
            common += Math.min(line.getValue(), other.lines.getOrDefault(line.getKey(), 0));
        }
        return 1 - 2.0 * common / (size + other.size);
    }
}
