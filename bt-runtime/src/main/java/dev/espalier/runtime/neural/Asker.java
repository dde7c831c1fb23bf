package dev.espalier.runtime.neural;

/** What waits for a network's answer: a node of a tree. */
public interface Asker {

    /**
     * The answer, in the network's own units.
     *
     * @param answers may be written to in its own part
     * @param offset where in {@code answers} its part begins
     */
    void answer(float[] answers, int offset);

    /** There is no answer, because the network threw this. */
    void unanswered(Exception cause);
}
