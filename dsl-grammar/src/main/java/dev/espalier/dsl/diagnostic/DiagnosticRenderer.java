package dev.espalier.dsl.diagnostic;

import dev.espalier.dsl.syntax.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Shows diagnostics of one text: to people with the source line and a caret, to programs as JSON. Immutable; may be shared
 * between threads.
 */
public final class DiagnosticRenderer {

    private static final int MOST_SHOWN = 120;

    private final String file;
    private final String source;

    /**
     * @param file what the text is called
     * @param source the text, empty if there is none
     */
    public DiagnosticRenderer(String file, String source) {
        this.file = file;
        this.source = source;
    }

    /** All of them as text, in the given order, each ending in a line feed. */
    public String text(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(this::text).collect(Collectors.joining("\n"));
    }

    /** One of them as text: where and what, the source line with a caret under the place, what to do. */
    public String text(Diagnostic diagnostic) {
        Span span = diagnostic.span();
        String place = span.line() > 0 ? file + ":" + span.line() + ":" + span.column() : file;
        return place + ": " + severity(diagnostic) + " " + diagnostic.code().id() + ": " + diagnostic.message() + "\n"
                + (span.line() > 0 && span.start() <= source.length() ? snippet(span) : "")
                + "  To fix: " + diagnostic.remedy() + "\n";
    }

    /** All of them as a JSON array of objects, one a line. Offsets are in UTF-16 units. */
    public String json(List<Diagnostic> diagnostics) {
        return diagnostics.isEmpty()
                ? "[]"
                : diagnostics.stream().map(this::json).collect(Collectors.joining(",\n  ", "[\n  ", "\n]"));
    }

    private String json(Diagnostic diagnostic) {
        Span span = diagnostic.span();
        String fix = diagnostic
                .fix()
                .map(change -> ", \"fix\": {\"sure\": " + change.sure() + ", \"edits\": "
                        + change.edits().stream()
                                .map(DiagnosticRenderer::json)
                                .collect(Collectors.joining(", ", "[", "]"))
                        + "}")
                .orElse("");
        return "{\"file\": " + JsonString.of(file)
                + ", \"code\": " + JsonString.of(diagnostic.code().id())
                + ", \"severity\": " + JsonString.of(severity(diagnostic))
                + ", \"line\": " + span.line()
                + ", \"column\": " + span.column()
                + ", \"start\": " + span.start()
                + ", \"end\": " + span.end()
                + ", \"message\": " + JsonString.of(diagnostic.message())
                + ", \"remedy\": " + JsonString.of(diagnostic.remedy())
                + fix + "}";
    }

    private static String json(Fix.Edit edit) {
        return "{\"start\": " + edit.span().start() + ", \"end\": "
                + edit.span().end() + ", \"replacement\": " + JsonString.of(edit.replacement()) + "}";
    }

    private static String severity(Diagnostic diagnostic) {
        return diagnostic.severity().name().toLowerCase(Locale.ROOT);
    }

    /** The line of the span, or of a very long line the part around it, and carets below. */
    private String snippet(Span span) {
        int start = span.start();
        int lineStart = start == 0 ? 0 : source.lastIndexOf('\n', start - 1) + 1;
        int lineEnd = source.indexOf('\n', start);
        lineEnd = lineEnd < 0 ? source.length() : lineEnd;
        int from = start - lineStart > MOST_SHOWN * 2 / 3 ? start - MOST_SHOWN / 2 : lineStart;
        int to = Math.min(lineEnd, from + MOST_SHOWN);
        String before = (from > lineStart ? "..." : "") + shown(from, start);
        int end = Math.min(span.end(), to);
        int carets = end <= start ? 1 : Math.max(1, source.codePointCount(start, end));
        String margin = "  ";
        return margin + before + shown(start, to).stripTrailing() + (to < lineEnd ? "..." : "") + "\n" + margin
                + " ".repeat(before.codePointCount(0, before.length())) + "^".repeat(carets) + "\n";
    }

    /** A part of the source in which every character takes one column. */
    private String shown(int from, int to) {
        StringBuilder shown = new StringBuilder();
        source.substring(from, Math.max(from, to)).codePoints().forEach(character -> {
            boolean half = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
            shown.appendCodePoint(Character.isISOControl(character) || half ? ' ' : character);
        });
        return shown.toString();
    }
}
