package dev.espalier.loop.editor;

import dev.espalier.dsl.diagnostic.Fix;
import dev.espalier.dsl.diagnostic.Severity;
import dev.espalier.dsl.editor.Definition;
import dev.espalier.dsl.editor.Place;
import dev.espalier.dsl.editor.Suggestion;
import dev.espalier.dsl.syntax.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What the language says, in the words of the protocol. */
final class Protocol {

    private Protocol() {}

    static Diagnostic diagnostic(dev.espalier.dsl.diagnostic.Diagnostic fault, TextPositions positions) {
        Span span = fault.span();
        Diagnostic diagnostic = new Diagnostic(
                positions.range(span.start(), span.end()),
                fault.message() + "\nTo fix: " + fault.remedy(),
                fault.severity() == Severity.ERROR ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
                "espalier");
        diagnostic.setCode(fault.code().id());
        return diagnostic;
    }

    static CodeAction quickFix(
            dev.espalier.dsl.diagnostic.Diagnostic fault, Fix fix, String uri, TextPositions positions) {
        String remedy = fault.remedy();
        String title = remedy.endsWith(".") ? remedy.substring(0, remedy.length() - 1) : remedy;
        CodeAction action = new CodeAction(
                title.isEmpty() ? "Fix it" : title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1));
        action.setKind(CodeActionKind.QuickFix);
        action.setDiagnostics(List.of(diagnostic(fault, positions)));
        List<TextEdit> edits = fix.edits().stream()
                .map(edit -> new TextEdit(
                        positions.range(edit.span().start(), edit.span().end()), edit.replacement()))
                .toList();
        action.setEdit(new WorkspaceEdit(Map.of(uri, edits)));
        action.setIsPreferred(fix.sure());
        return action;
    }

    /**
     * @param number where it stands among the suggestions
     * @param word the word that it replaces
     */
    static CompletionItem item(Suggestion suggestion, int number, Range word) {
        CompletionItem item = new CompletionItem(suggestion.text().strip());
        boolean snippet = !suggestion.snippet().equals(suggestion.text());
        item.setKind(kind(suggestion.kind()));
        item.setInsertTextFormat(snippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText);
        item.setTextEdit(Either.forLeft(new TextEdit(word, suggestion.snippet())));
        item.setSortText(String.format(Locale.ROOT, "%04d", number));
        if (!suggestion.detail().isEmpty()) {
            item.setDetail(suggestion.detail());
        }
        if (!suggestion.documentation().isEmpty()) {
            item.setDocumentation(markdown(suggestion.documentation()));
        }
        return item;
    }

    static MarkupContent markdown(String text) {
        return new MarkupContent(MarkupKind.MARKDOWN, text);
    }

    static Range range(Place place, TextPositions positions) {
        return positions.range(place.start(), place.end());
    }

    static DocumentSymbol symbol(Definition definition, TextPositions positions) {
        Range name = positions.range(definition.start(), definition.end());
        return new DocumentSymbol(
                definition.name(),
                kind(definition.kind()),
                name,
                name,
                definition.kind().word());
    }

    private static SymbolKind kind(Definition.Kind kind) {
        return switch (kind) {
            case PARAM -> SymbolKind.Constant;
            case VARIABLE, PARAMETER -> SymbolKind.Variable;
            case CONDITION -> SymbolKind.Function;
            case SUBTREE -> SymbolKind.Method;
        };
    }

    private static CompletionItemKind kind(Suggestion.Kind kind) {
        return switch (kind) {
            case KEYWORD -> CompletionItemKind.Keyword;
            case TASK, SKILL, SUBTREE -> CompletionItemKind.Method;
            case SENSOR -> CompletionItemKind.Field;
            case FUNCTION, CONDITION -> CompletionItemKind.Function;
            case PARAM -> CompletionItemKind.Constant;
            case VARIABLE, PARAMETER -> CompletionItemKind.Variable;
            case ARGUMENT -> CompletionItemKind.Property;
            case VALUE -> CompletionItemKind.EnumMember;
            case TYPE -> CompletionItemKind.Class;
        };
    }
}
