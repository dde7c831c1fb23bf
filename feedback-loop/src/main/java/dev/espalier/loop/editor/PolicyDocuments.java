package dev.espalier.loop.editor;

import dev.espalier.dsl.PolicyReader;
import dev.espalier.dsl.editor.Definition;
import dev.espalier.dsl.editor.Place;
import dev.espalier.dsl.editor.Renaming;
import dev.espalier.dsl.editor.Suggestion;
import dev.espalier.dsl.format.PolicyFormatter;
import dev.espalier.dsl.parse.PolicyParser;
import dev.espalier.dsl.syntax.Policy;
import dev.espalier.dsl.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.jspecify.annotations.Nullable;

/**
 * Answers what is asked about open files; about files that are not open there is nothing to say. A policy is small enough to be
 * read again at every keystroke, so everything is answered at once and in order.
 */
final class PolicyDocuments implements TextDocumentService {

    private final Vocabulary vocabulary;
    private final PolicyReader reader;
    private final Map<String, OpenDocument> open = new ConcurrentHashMap<>();
    private volatile @Nullable LanguageClient client;

    PolicyDocuments(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.reader = new PolicyReader(vocabulary);
    }

    void connect(LanguageClient editor) {
        client = editor;
    }

    @Override
    public void didOpen(DidOpenTextDocumentParams params) {
        var document = params.getTextDocument();
        update(document.getUri(), document.getVersion(), document.getText());
    }

    @Override
    public void didChange(DidChangeTextDocumentParams params) {
        VersionedTextDocumentIdentifier document = params.getTextDocument();
        OpenDocument before = open.get(document.getUri());
        if (before != null) {
            Integer version = document.getVersion();
            update(
                    document.getUri(),
                    version == null ? before.version() : version,
                    before.changed(params.getContentChanges()));
        }
    }

    @Override
    public void didClose(DidCloseTextDocumentParams params) {
        String uri = params.getTextDocument().getUri();
        if (open.remove(uri) != null) {
            publish(new PublishDiagnosticsParams(uri, List.of()));
        }
    }

    /** What is saved has been seen already. */
    @Override
    public void didSave(DidSaveTextDocumentParams params) {}

    private void update(String uri, int version, String text) {
        OpenDocument document = OpenDocument.of(version, text, vocabulary, reader);
        open.put(uri, document);
        publish(new PublishDiagnosticsParams(
                uri,
                document.diagnostics().stream()
                        .map(fault -> Protocol.diagnostic(fault, document.positions()))
                        .toList(),
                version));
    }

    private void publish(PublishDiagnosticsParams diagnostics) {
        LanguageClient editor = client;
        if (editor != null) {
            editor.publishDiagnostics(diagnostics);
        }
    }

    @Override
    public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
        List<Either<Command, CodeAction>> actions = new ArrayList<>();
        find(params.getTextDocument()).ifPresent(document -> {
            TextPositions positions = document.positions();
            int start = positions.offset(params.getRange().getStart());
            int end = positions.offset(params.getRange().getEnd());
            document.diagnostics().stream()
                    .filter(fault ->
                            fault.span().start() <= end && start <= fault.span().end())
                    .forEach(fault -> fault.fix()
                            .map(fix -> Protocol.quickFix(
                                    fault, fix, params.getTextDocument().getUri(), positions))
                            .ifPresent(action -> actions.add(Either.forRight(action))));
        });
        return CompletableFuture.completedFuture(actions);
    }

    @Override
    public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(CompletionParams params) {
        List<CompletionItem> items = new ArrayList<>();
        find(params.getTextDocument()).ifPresent(document -> {
            int offset = offset(document, params);
            Range word = Protocol.range(document.policy().wordBegunAt(offset), document.positions());
            for (Suggestion suggestion : document.policy().suggestions(offset)) {
                items.add(Protocol.item(suggestion, items.size(), word));
            }
        });
        return CompletableFuture.completedFuture(Either.forLeft(items));
    }

    @Override
    public CompletableFuture<Hover> hover(HoverParams params) {
        return answer(find(params.getTextDocument())
                .flatMap(document -> document.policy()
                        .hover(offset(document, params))
                        .map(hover -> new Hover(
                                Protocol.markdown(hover.markdown()),
                                Protocol.range(hover.place(), document.positions())))));
    }

    @Override
    public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> definition(
            DefinitionParams params) {
        List<Location> locations = find(params.getTextDocument())
                .flatMap(document -> document.policy()
                        .definition(offset(document, params))
                        .map(definition -> location(
                                params.getTextDocument(), document, new Place(definition.start(), definition.end()))))
                .stream()
                .toList();
        return CompletableFuture.completedFuture(Either.forLeft(locations));
    }

    @Override
    public CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
        List<Location> locations = new ArrayList<>();
        find(params.getTextDocument()).ifPresent(document -> {
            int offset = offset(document, params);
            Optional<Definition> definition = document.policy().definition(offset);
            boolean all = params.getContext() == null || params.getContext().isIncludeDeclaration();
            for (Place place : document.policy().uses(offset)) {
                boolean declares = definition.isPresent() && definition.get().start() == place.start();
                if (all || !declares) {
                    locations.add(location(params.getTextDocument(), document, place));
                }
            }
        });
        return CompletableFuture.completedFuture(locations);
    }

    @Override
    public CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>> prepareRename(
            PrepareRenameParams params) {
        return answer(find(params.getTextDocument()).flatMap(document -> {
            int offset = offset(document, params);
            return document.policy().uses(offset).stream()
                    .filter(place -> place.start() <= offset && offset <= place.end())
                    .findFirst()
                    .map(place -> Either3.forFirst(Protocol.range(place, document.positions())));
        }));
    }

    @Override
    public CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
        return answer(find(params.getTextDocument()).map(document -> {
            Renaming renaming = document.policy().rename(offset(document, params), params.getNewName());
            renaming.refusal().ifPresent(PolicyDocuments::refuse);
            List<TextEdit> edits = renaming.places().stream()
                    .map(place -> new TextEdit(Protocol.range(place, document.positions()), params.getNewName()))
                    .toList();
            return new WorkspaceEdit(Map.of(params.getTextDocument().getUri(), edits));
        }));
    }

    @Override
    public CompletableFuture<List<? extends TextEdit>> formatting(DocumentFormattingParams params) {
        List<TextEdit> edits = new ArrayList<>();
        find(params.getTextDocument()).ifPresent(document -> {
            String text = document.policy().text();
            Optional<Policy> policy = PolicyParser.parse(text).policy();
            if (policy.isEmpty()) {
                refuse("The policy has syntax errors; it can be laid out when they are mended.");
            }
            policy.map(PolicyFormatter::format)
                    .filter(formatted -> !formatted.equals(text))
                    .ifPresent(formatted ->
                            edits.add(new TextEdit(document.positions().range(0, text.length()), formatted)));
        });
        return CompletableFuture.completedFuture(edits);
    }

    @Override
    public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
            DocumentSymbolParams params) {
        List<Either<SymbolInformation, DocumentSymbol>> symbols = new ArrayList<>();
        find(params.getTextDocument())
                .ifPresent(document -> document.policy().definitions().stream()
                        .filter(definition -> definition.kind() != Definition.Kind.PARAMETER)
                        .forEach(definition ->
                                symbols.add(Either.forRight(Protocol.symbol(definition, document.positions())))));
        return CompletableFuture.completedFuture(symbols);
    }

    private Optional<OpenDocument> find(TextDocumentIdentifier document) {
        return Optional.ofNullable(open.get(document.getUri()));
    }

    private static int offset(OpenDocument document, TextDocumentPositionParams params) {
        return document.positions().offset(params.getPosition());
    }

    private static Location location(TextDocumentIdentifier file, OpenDocument document, Place place) {
        return new Location(file.getUri(), Protocol.range(place, document.positions()));
    }

    private static void refuse(String why) {
        throw new ResponseErrorException(new ResponseError(ResponseErrorCode.RequestFailed, why, null));
    }

    /** The protocol says nothing with null. */
    @SuppressWarnings("NullAway")
    private static <T> CompletableFuture<T> answer(Optional<T> value) {
        return CompletableFuture.completedFuture(value.orElse(null));
    }
}
