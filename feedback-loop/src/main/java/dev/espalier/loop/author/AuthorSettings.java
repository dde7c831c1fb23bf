package dev.espalier.loop.author;

import dev.espalier.loop.llm.AnswerForm;
import java.util.Optional;

/**
 * How a model is used as an author.
 *
 * @param brief what the designer wants, in words; empty when only strength counts
 * @param repairs how often a faulty policy goes back to the model at most
 * @param maxNodes greatest number of nodes of a candidate, calls expanded
 * @param form to which answers are held, by endpoints that can be: JSON under a schema, or policy text under a grammar
 */
public record AuthorSettings(String brief, int repairs, int maxNodes, Optional<AnswerForm.Notation> form) {

    /** Policies that a person can still read. */
    public static final int STANDARD_MAX_NODES = 200;

    public AuthorSettings {
        if (repairs < 0) {
            throw new IllegalArgumentException("repairs must not be negative, but is " + repairs);
        }
    }
}
