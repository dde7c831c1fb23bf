package dev.espalier.loop.llm;

/**
 * One asking of a prompt. The same prompt may be asked several times; each asking has its own answer.
 *
 * @param prompt what is asked
 * @param hash of the prompt
 * @param ordinal which asking of this prompt in the run it is, from 0
 */
public record Request(Prompt prompt, String hash, int ordinal) {

    /** Identifies the asking within a run. */
    public record Key(String hash, int ordinal) {}

    public static Request of(Prompt prompt, int ordinal) {
        return new Request(prompt, prompt.hash(), ordinal);
    }

    public Key key() {
        return new Key(hash, ordinal);
    }

    /** Such as {@code write-3f2a90bc1d22-0}: fit for a file name. */
    public String shortName() {
        return prompt.purpose() + "-" + hash.substring(0, 12) + "-" + ordinal;
    }
}
