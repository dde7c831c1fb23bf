package dev.espalier.dsl.diff;

import dev.espalier.dsl.syntax.Span;
import java.util.List;
import java.util.Optional;

/**
 * One difference between two policies.
 *
 * @param kind what has happened
 * @param subject what it has happened to: {@code "node"}, or the word that starts the definition, such as {@code "param"}
 * @param before where it was; empty for what was added
 * @param after where it is; empty for what was removed
 * @param details what exactly has changed; empty unless the kind is {@link Kind#CHANGED}
 * @param nodes how many nodes were added or removed together, this one on top of them; 0 for the other kinds
 * @param around what an added node was put around, or a removed one stood around: nodes that are where they were otherwise
 */
public record Change(
        Kind kind,
        String subject,
        Optional<Place> before,
        Optional<Place> after,
        List<Detail> details,
        int nodes,
        List<String> around) {

    public Change {
        details = List.copyOf(details);
        around = List.copyOf(around);
    }

    /** What has happened to an element of a policy. */
    public enum Kind {
        ADDED('+'),
        REMOVED('-'),
        CHANGED('~'),
        /** The same element, among other siblings or at another place among them. */
        MOVED('>');

        private final char mark;

        Kind(char mark) {
            this.mark = mark;
        }

        /** The sign at the start of its line in text. */
        public char mark() {
            return mark;
        }
    }

    /**
     * An element in one of the two policies.
     *
     * @param path from the definition down to the element, such as {@code tree}, {@code selector}, {@code "fight"}, {@code
     *     task strafe}; siblings that would be called the same are numbered
     * @param text the element in one line, without what is below it
     * @param span where it stands; {@link Span#NONE} when it was never text
     */
    public record Place(List<String> path, String text, Span span) {
        public Place {
            path = List.copyOf(path);
        }

        /** The path in one line: {@code tree > selector > "fight" > task strafe}. */
        public String pathText() {
            return String.join(" > ", path);
        }
    }

    /**
     * A property that has another value.
     *
     * @param what such as {@code label}, {@code value} or {@code argument range}
     * @param before its text; empty when there was none
     * @param after its text; empty when there is none
     */
    public record Detail(String what, Optional<String> before, Optional<String> after) {}
}
