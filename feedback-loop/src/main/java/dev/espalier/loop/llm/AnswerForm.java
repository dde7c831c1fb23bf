package dev.espalier.loop.llm;

/**
 * A form that an answer must have. Endpoints that decode under a grammar are held to it; for others the prompt has to be enough.
 *
 * @param name of the form, in letters and {@code _}
 * @param notation in which it is written down
 * @param text the grammar or schema
 */
public record AnswerForm(String name, Notation notation, String text) {

    /** Ways to write a form down. */
    public enum Notation {
        /** For structured outputs. */
        JSON_SCHEMA,
        /** For llama.cpp. */
        GBNF
    }
}
