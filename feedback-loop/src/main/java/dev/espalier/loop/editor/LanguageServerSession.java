package dev.espalier.loop.editor;

import dev.espalier.dsl.vocabulary.Vocabulary;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;

/** Serves one editor. */
public final class LanguageServerSession {

    private final Vocabulary vocabulary;
    private final String version;

    /**
     * @param vocabulary of the game that the policies are for
     * @param version that the editor is told
     */
    public LanguageServerSession(Vocabulary vocabulary, String version) {
        this.vocabulary = vocabulary;
        this.version = version;
    }

    /**
     * Answers until the editor says exit or the input ends.
     *
     * @return whether that was in order: a shutdown came before the exit, or the input ended
     */
    public boolean serve(InputStream input, OutputStream output) {
        CompletableFuture<Boolean> end = new CompletableFuture<>();
        PolicyLanguageServer server = new PolicyLanguageServer(vocabulary, version, end);
        Launcher<LanguageClient> launcher = LSPLauncher.createServerLauncher(server, input, output);
        server.connect(launcher.getRemoteProxy());
        Future<Void> listening = launcher.startListening();
        Thread watcher = new Thread(() -> completeAfter(listening, end), "end of input");
        watcher.setDaemon(true);
        watcher.start();
        boolean orderly = end.join();
        listening.cancel(true);
        return orderly;
    }

    private static void completeAfter(Future<Void> listening, CompletableFuture<Boolean> end) {
        try {
            listening.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | CancellationException ended) {
            // The connection broke: the session is over, as it is when the input ends.
        } finally {
            end.complete(true);
        }
    }
}
