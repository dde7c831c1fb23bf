package dev.espalier.loop.author;

import dev.espalier.loop.llm.AnswerForm;
import java.util.Optional;

/**
 * How a model is used as an author.
 *
 * @param brief what the designer wants, in words; empty when only strength counts
 * @param repairs how often a faulty policy goes back to the model at most
 * @param maxNodes greatest number of nodes of a candidate, calls expanded
 * @param objective what policies are chosen by, in a sentence; empty for the score
 * @param form to which answers are held, by endpoints that can be: JSON under a schema, or policy text under a grammar
 */
public record AuthorSettings(
        String brief, int repairs, int maxNodes, String objective, Optional<AnswerForm.Notation> form) {

    /** Policies that a person can still read. */
    public static final int STANDARD_MAX_NODES = 200;

    /** With the standard objective. */
    public AuthorSettings(String brief, int repairs, int maxNodes, Optional<AnswerForm.Notation> form) {
        this(brief, repairs, maxNodes, "", form);
    }

    public AuthorSettings {
        if (repairs < 0) {
            throw new IllegalArgumentException("repairs must not be negative, but is " + repairs);
        }
    }
}
