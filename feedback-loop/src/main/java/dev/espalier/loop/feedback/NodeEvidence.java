package dev.espalier.loop.feedback;

import java.util.List;

/**
 * What one node of a policy did in traced matches.
 *
 * @param depth how deep it stands in the tree; 0 for the root
 * @param line of the policy's canonical text; 0 when it stands nowhere
 * @param text of the node alone, without what is below it
 * @param ticks how many ticks it was run in
 * @param starts how often it began
 * @param successes how often it ended well
 * @param failures how often it failed
 * @param cancellations how often it was broken off while it ran
 * @param takeovers how often in it another child took the place of the running one
 * @param occurred how much of each occurrence happened while it ran, in the order of {@link TreeEvidence#occurrences()}
 */
public record NodeEvidence(
        int depth,
        int line,
        String text,
        long ticks,
        long starts,
        long successes,
        long failures,
        long cancellations,
        long takeovers,
        List<Double> occurred) {

    public NodeEvidence {
        occurred = List.copyOf(occurred);
    }
}
