package dev.espalier.dsl.xml;

/**
 * Something of a policy that BehaviorTree.CPP has no exact counterpart for.
 *
 * @param line the line of the policy, from 1; 0 when it is about the whole, or when nobody wrote that element
 * @param text what differs, in a sentence
 */
public record ExportNote(int line, String text) {

    /** With the line before it, where there is one. */
    @Override
    public String toString() {
        return line > 0 ? "line " + line + ": " + text : text;
    }
}
