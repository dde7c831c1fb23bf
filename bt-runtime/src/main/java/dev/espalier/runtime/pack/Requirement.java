package dev.espalier.runtime.pack;

import java.util.List;

/**
 * One thing that a policy uses of its game, with all by which its meaning could change.
 *
 * @param kind what sort of thing it is
 * @param name as policies write it
 * @param signature its parts in order, such as {@code range: 0 .. 8 m}: the parameters and what it gives, or the channels of a skill
 */
public record Requirement(Kind kind, String name, List<String> signature) {

    /** What a game offers. */
    public enum Kind {
        SENSOR("sensor"),
        FUNCTION("function"),
        TASK("task"),
        SKILL("skill"),
        TYPE("type");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** As it stands in a manifest. */
        public String word() {
            return word;
        }
    }

    public Requirement {
        signature = List.copyOf(signature);
    }

    @Override
    public String toString() {
        return kind.word() + " " + name + "(" + String.join(", ", signature) + ")";
    }
}
