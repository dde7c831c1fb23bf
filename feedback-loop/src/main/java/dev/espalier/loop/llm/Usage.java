package dev.espalier.loop.llm;

/**
 * What an answer took, as the endpoint counts; zero where nobody counts.
 *
 * @param inputTokens of the prompt
 * @param outputTokens of the answer, with whatever the model thought before it
 */
public record Usage(long inputTokens, long outputTokens) {

    public static final Usage NONE = new Usage(0, 0);

    public long tokens() {
        return inputTokens + outputTokens;
    }

    public Usage plus(Usage more) {
        return new Usage(inputTokens + more.inputTokens, outputTokens + more.outputTokens);
    }
}
