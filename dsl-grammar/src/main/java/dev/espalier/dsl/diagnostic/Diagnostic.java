package dev.espalier.dsl.diagnostic;

import dev.espalier.dsl.syntax.Span;
import java.util.Optional;

/**
 * One fault of a policy, written for a designer and for a language model.
 *
 * @param code its stable kind
 * @param span where it is
 * @param message what is wrong, in a sentence that names the thing
 * @param remedy what to do about it, in a sentence
 * @param fix the same as a change of the text, where there is one obvious change
 */
public record Diagnostic(Code code, Span span, String message, String remedy, Optional<Fix> fix) {

    public Severity severity() {
        return code.severity();
    }

    /** The same where its fix would be of no use. */
    public Diagnostic withoutFix() {
        return new Diagnostic(code, span, message, remedy, Optional.empty());
    }
}
