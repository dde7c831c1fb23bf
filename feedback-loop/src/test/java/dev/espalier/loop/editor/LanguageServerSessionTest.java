package dev.espalier.loop.editor;

import static dev.espalier.loop.editor.EditorConnection.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.espalier.dsl.syntax.Unit;
import dev.espalier.dsl.vocabulary.Sensor;
import dev.espalier.dsl.vocabulary.TaskParameter;
import dev.espalier.dsl.vocabulary.TaskSignature;
import dev.espalier.dsl.vocabulary.Type;
import dev.espalier.dsl.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class LanguageServerSessionTest {

    private static final Vocabulary ROPE = new Vocabulary(
            "rope",
            "1",
            "Pulling.",
            List.of(new Sensor("energy", new Type.Numeric(Unit.RATIO, 0, 1), "What is left.")),
            List.of(
                    new TaskSignature(
                            "pull",
                            List.of(new TaskParameter(
                                    "effort", new Type.Numeric(Unit.RATIO, 0, 1), Optional.empty(), "How hard.")),
                            "Pulls; never ends."),
                    new TaskSignature("rest", List.of(), "Gathers strength.")));

    private static final String URI = "file:///pacer.bt";
    private static final TextDocumentIdentifier FILE = new TextDocumentIdentifier(URI);

    /** The comment takes more UTF-16 units than characters. */
    private static final String PACER = """
            policy pacer {
              param low = 0.3 in 0.1 .. 0.5
              tree {
                selector { // 🌳🌳
                  sequence "🌳" { condition energy < low task rest() }
                  task pull(effort: 0.6)
                }
              }
            }
            """;

    private PipedOutputStream toServer = new PipedOutputStream();
    private CompletableFuture<Boolean> session = new CompletableFuture<>();
    private EditorConnection editor = new EditorConnection(InputStream.nullInputStream(), toServer);
    private TextDocumentService documents = editor.server().getTextDocumentService();

    @BeforeEach
    void connect() throws Exception {
        toServer = new PipedOutputStream();
        PipedOutputStream fromServer = new PipedOutputStream();
        PipedInputStream serverInput = new PipedInputStream(toServer, 1 << 16);
        PipedInputStream editorInput = new PipedInputStream(fromServer, 1 << 16);
        session = CompletableFuture.supplyAsync(
                () -> new LanguageServerSession(ROPE, "1.2.3").serve(serverInput, fromServer));
        editor = new EditorConnection(editorInput, toServer);
        documents = editor.server().getTextDocumentService();
    }

    @AfterEach
    void disconnect() throws IOException {
        toServer.close();
        editor.disconnect();
    }

    @Test
    void saysWhatItCanDoAndEndsWhenTold() throws Exception {
        assertThat(editor.initialize().getServerInfo().getVersion()).isEqualTo("1.2.3");
        answer(editor.server().shutdown());
        editor.server().exit();
        assertThat(answer(session)).isTrue();
    }

    @Test
    void anExitWithoutAShutdownIsNotInOrder() throws Exception {
        editor.server().exit();
        assertThat(answer(session)).isFalse();
    }

    @Test
    void endsWhenItsInputEnds() throws Exception {
        editor.initialize();
        toServer.close();
        assertThat(answer(session)).isTrue();
    }

    @Test
    void reportsFaultsAsOneTypesAndOffersToMendThem() throws Exception {
        open(PACER.replace("task rest", "task rset"));
        Diagnostic fault = editor.diagnostics().getDiagnostics().get(0);
        assertThat(fault.getCode().getLeft()).isEqualTo("E021");
        assertThat(fault.getRange()).isEqualTo(range(4, 50, 4, 54));
        assertThat(fault.getMessage().getLeft()).contains("Did you mean 'rest'?", "To fix: replace 'rset' by 'rest'.");

        CodeAction action = answer(documents.codeAction(
                        new CodeActionParams(FILE, range(4, 51, 4, 51), new CodeActionContext(List.of()))))
                .get(0)
                .getRight();
        assertThat(action.getTitle()).isEqualTo("Replace 'rset' by 'rest'");
        assertThat(action.getEdit().getChanges())
                .isEqualTo(Map.of(URI, List.of(new TextEdit(range(4, 50, 4, 54), "rest"))));

        change(2, new TextDocumentContentChangeEvent(range(4, 50, 4, 54), "rest"));
        assertThat(editor.diagnostics().getDiagnostics()).isEmpty();
        change(3, new TextDocumentContentChangeEvent("policy pacer {"));
        assertThat(editor.diagnostics()).satisfies(last -> {
            assertThat(last.getVersion()).isEqualTo(3);
            assertThat(last.getDiagnostics()).isNotEmpty();
        });
        documents.didClose(new DidCloseTextDocumentParams(FILE));
        assertThat(editor.diagnostics().getDiagnostics()).isEmpty();
    }

    @Test
    void completesHalfTypedText() throws Exception {
        open("policy p {\n  tree {\n    task pu");
        List<CompletionItem> items = answer(documents.completion(new CompletionParams(FILE, new Position(2, 11))))
                .getLeft();
        assertThat(items).extracting(CompletionItem::getLabel).containsExactly("pull()", "rest()");
        assertThat(items.get(0).getTextEdit().getLeft())
                .isEqualTo(new TextEdit(range(2, 9, 2, 11), "pull(effort: ${1})"));
    }

    @Test
    void explainsWordsAndFindsWhereTheyAreDefined() throws Exception {
        open(PACER);
        assertThat(answer(documents.hover(new HoverParams(FILE, new Position(4, 34))))
                        .getContents()
                        .getRight()
                        .getValue())
                .contains("energy: number (ratio) 0 .. 1", "What is left.");
        Position low = new Position(4, 42);
        assertThat(answer(documents.definition(new DefinitionParams(FILE, low))).getLeft())
                .singleElement()
                .satisfies(location -> assertThat(location.getRange()).isEqualTo(range(1, 8, 1, 11)));
        List<Range> uses =
                answer(documents.references(new ReferenceParams(FILE, low, new ReferenceContext(false)))).stream()
                        .map(Location::getRange)
                        .toList();
        assertThat(uses).containsExactly(range(4, 41, 4, 44));
        assertThat(answer(documents.documentSymbol(new DocumentSymbolParams(FILE))))
                .singleElement()
                .satisfies(symbol -> assertThat(symbol.getRight().getName()).isEqualTo("low"));
    }

    @Test
    void renamesWhatThePolicyDefinesAndRefusesConflicts() throws Exception {
        open(PACER);
        Position low = new Position(4, 42);
        assertThat(answer(documents.prepareRename(new PrepareRenameParams(FILE, low)))
                        .getFirst())
                .isEqualTo(range(4, 41, 4, 44));
        assertThat(answer(documents.rename(new RenameParams(FILE, low, "tired")))
                        .getChanges())
                .isEqualTo(Map.of(
                        URI,
                        List.of(
                                new TextEdit(range(1, 8, 1, 11), "tired"),
                                new TextEdit(range(4, 41, 4, 44), "tired"))));
        assertThatThrownBy(() -> answer(documents.rename(new RenameParams(FILE, low, "energy"))))
                .isInstanceOf(ExecutionException.class)
                .hasMessageContaining("taken by a sensor of the game");
    }

    @Test
    void laysOutThePolicyAndKeepsItsComments() throws Exception {
        open("policy p { // why\n tree { task rest() } }");
        TextEdit edit = format().get(0);
        assertThat(edit.getRange()).isEqualTo(range(0, 0, 1, 23));
        assertThat(edit.getNewText()).isEqualTo("// why\npolicy p {\n  tree {\n    task rest()\n  }\n}\n");
        change(2, new TextDocumentContentChangeEvent("policy p { tree { task"));
        assertThatThrownBy(this::format).hasMessageContaining("The policy has syntax errors");
    }

    @Test
    void survivesWhateverAClientSends() throws Exception {
        Position nowhere = new Position(-3, 1_000_000);
        assertThat(answer(documents.hover(new HoverParams(FILE, nowhere)))).isNull();
        assertThat(answer(documents.completion(new CompletionParams(FILE, nowhere)))
                        .getLeft())
                .isEmpty();
        assertThat(answer(documents.rename(new RenameParams(FILE, nowhere, "x"))))
                .isNull();
        assertThat(format()).isEmpty();
        change(1, new TextDocumentContentChangeEvent("to a file that is not open"));
        documents.didOpen(new DidOpenTextDocumentParams());
        documents.didClose(new DidCloseTextDocumentParams(FILE));
        send("{ this is no message");
        send("{\"jsonrpc\": \"2.0\", \"id\": 99, \"method\": \"no/such/method\"}");
        send("{\"jsonrpc\": \"2.0\", \"method\": \"textDocument/didChange\", \"params\": 7}");
        send("{\"jsonrpc\": \"2.0\", \"method\": \"textDocument/didChange\", \"params\": {}}");
        open("\u0000}}}((\"" + "{".repeat(5_000) + "\uD800");
        assertThat(editor.diagnostics().getDiagnostics()).isNotEmpty();
        change(9, new TextDocumentContentChangeEvent(new Range(new Position(7, 7), nowhere), "?"));
        assertThat(editor.diagnostics().getDiagnostics()).isNotEmpty();
        assertThat(answer(documents.completion(new CompletionParams(FILE, new Position(99, 99))))
                        .getLeft())
                .isNotNull();
        answer(editor.server().shutdown());
        editor.server().exit();
        assertThat(answer(session)).isTrue();
    }

    private List<? extends TextEdit> format() throws Exception {
        return answer(documents.formatting(new DocumentFormattingParams(FILE, new FormattingOptions(2, true))));
    }

    private void open(String text) {
        documents.didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(URI, "espalier-bt", 1, text)));
    }

    private void change(int version, TextDocumentContentChangeEvent change) {
        documents.didChange(
                new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(URI, version), List.of(change)));
    }

    private void send(String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        toServer.write(("Content-Length: " + bytes.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        toServer.write(bytes);
        toServer.flush();
    }

    private static Range range(int line, int character, int endLine, int endCharacter) {
        return new Range(new Position(line, character), new Position(endLine, endCharacter));
    }
}
