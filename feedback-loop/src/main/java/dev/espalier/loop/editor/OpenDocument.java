package dev.espalier.loop.editor;

import dev.espalier.dsl.PolicyReader;
import dev.espalier.dsl.diagnostic.Diagnostic;
import dev.espalier.dsl.editor.EditedPolicy;
import dev.espalier.dsl.vocabulary.Vocabulary;
import java.util.List;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/**
 * A file as the editor has it.
 *
 * @param version that the editor gave it
 * @param policy its text
 * @param positions in its text
 * @param diagnostics its faults
 */
record OpenDocument(int version, EditedPolicy policy, TextPositions positions, List<Diagnostic> diagnostics) {

    static OpenDocument of(int version, String text, Vocabulary vocabulary, PolicyReader reader) {
        return new OpenDocument(
                version,
                new EditedPolicy(text, vocabulary),
                new TextPositions(text),
                reader.read(text).diagnostics());
    }

    /** The text after some changes, each of the text that the one before has left. */
    String changed(List<TextDocumentContentChangeEvent> changes) {
        String text = policy.text();
        TextPositions current = positions;
        for (TextDocumentContentChangeEvent change : changes) {
            Range range = change.getRange();
            String replacement = change.getText() == null ? "" : change.getText();
            if (range == null) {
                text = replacement;
            } else {
                int start = current.offset(range.getStart());
                int end = Math.max(start, current.offset(range.getEnd()));
                text = text.substring(0, start) + replacement + text.substring(end);
            }
            current = new TextPositions(text);
        }
        return text;
    }
}
