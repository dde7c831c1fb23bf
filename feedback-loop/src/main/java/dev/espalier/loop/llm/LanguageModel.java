package dev.espalier.loop.llm;

/** Someone who answers prompts: an endpoint, a person, a recording. Thread-safe. */
public interface LanguageModel {

    /** What it is called in records, such as {@code openai:gpt-5}. */
    String name();

    /** How many requests it can work on at once; positive. */
    int parallelism();

    /**
     * Waits for an answer.
     *
     * @throws ModelException if there is none; it says whether asking again can help
     * @throws LimitReachedException if asking would go past what may be spent
     */
    Answer ask(Request request);
}
