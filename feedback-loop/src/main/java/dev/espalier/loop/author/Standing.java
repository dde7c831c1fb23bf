package dev.espalier.loop.author;

import dev.espalier.dsl.check.CheckedPolicy;
import java.util.List;
import java.util.Optional;

/**
 * Where a search stands: what its next candidates are written from.
 *
 * @param generation that is to be written, from 1
 * @param incumbent the policy to beat; empty when there is none yet
 * @param others further good policies, the best first
 * @param tried what was tried lately, the latest last
 */
public record Standing(int generation, Optional<Parent> incumbent, List<Parent> others, List<Attempt> tried) {

    public Standing {
        others = List.copyOf(others);
        tried = List.copyOf(tried);
    }

    /** Before anything has been written. */
    public static final Standing BLANK = new Standing(1, Optional.empty(), List.of(), List.of());

    /**
     * A policy to write from.
     *
     * @param policy the policy
     * @param results how it does, in prose; may have several lines
     */
    public record Parent(CheckedPolicy policy, String results) {}

    /**
     * Something that was tried.
     *
     * @param change what, in a line
     * @param lead over the incumbent of that time, in score share from -1 to 1
     * @param pairs over how many pairs of matches
     * @param promoted whether it became the incumbent
     * @param dropped why it could not work, so that it was not compared; empty when it was
     */
    public record Attempt(String change, double lead, int pairs, boolean promoted, Optional<String> dropped) {

        /** One that was compared with the incumbent. */
        public static Attempt compared(String change, double lead, int pairs, boolean promoted) {
            return new Attempt(change, lead, pairs, promoted, Optional.empty());
        }

        /** One that could not work. */
        public static Attempt dropped(String change, String reason) {
            return new Attempt(change, 0, 0, false, Optional.of(reason));
        }
    }
}
