package dev.espalier.loop.llm.remote;

import dev.espalier.loop.llm.ModelException;
import dev.espalier.loop.llm.ModelException.Kind;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.net.URI;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Sends requests with one deadline for all of a call, from the connection to the last byte; bounds the size of what comes back and
 * takes the key out of it. A status that is no success becomes a {@link ModelException} with what the endpoint says about
 * waiting.
 */
final class GuardedHttpClient implements HttpClient {

    private static final int MOST_BYTES = 16 * 1024 * 1024;
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(20);

    /** Headers that the JDK's client sets itself and does not let others set. */
    private static final Set<String> OWN_HEADERS = Set.of("connection", "content-length", "host");

    private final java.net.http.HttpClient client = java.net.http.HttpClient.newBuilder()
            .version(Version.HTTP_1_1)
            .followRedirects(Redirect.NEVER)
            .connectTimeout(CONNECT_TIMEOUT)
            .build();
    private final Duration deadline;
    private final Secret secret;
    private final ThreadLocal<String> lastBody = ThreadLocal.withInitial(() -> "");

    /**
     * @param deadline for each call
     * @param secret that must not come through
     */
    GuardedHttpClient(Duration deadline, Secret secret) {
        this.deadline = deadline;
        this.secret = secret;
    }

    /** What the last successful call of this thread brought. */
    String lastBody() {
        return lastBody.get();
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        lastBody.set("");
        HttpResponse<byte[]> response = send(translated(request));
        String body = secret.removedFrom(new String(response.body(), StandardCharsets.UTF_8));
        if (response.statusCode() / 100 != 2) {
            throw Rejection.of(response.statusCode(), body, response.headers().firstValue("retry-after"));
        }
        lastBody.set(body);
        return SuccessfulHttpResponse.builder()
                .statusCode(response.statusCode())
                .headers(response.headers().map())
                .body(body)
                .build();
    }

    /** Answers are taken whole. */
    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        throw new UnsupportedOperationException("answers are not streamed");
    }

    private static java.net.http.HttpRequest translated(HttpRequest request) {
        java.net.http.HttpRequest.Builder builder = java.net.http.HttpRequest.newBuilder(URI.create(request.url()));
        String body = Optional.ofNullable(request.body()).orElse("");
        builder.method(request.method().name(), BodyPublishers.ofString(body, StandardCharsets.UTF_8));
        request.headers().forEach((name, values) -> setHeader(builder, name, values));
        return builder.build();
    }

    private static void setHeader(java.net.http.HttpRequest.Builder builder, String name, List<String> values) {
        if (!OWN_HEADERS.contains(name.toLowerCase(Locale.ROOT))) {
            values.forEach(value -> builder.header(name, value));
        }
    }

    private HttpResponse<byte[]> send(java.net.http.HttpRequest request) {
        CompletableFuture<HttpResponse<byte[]>> pending =
                client.sendAsync(request, headers -> new BoundedBody(MOST_BYTES));
        String host = String.valueOf(request.uri().getHost());
        try {
            return pending.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw new ModelException(Kind.TIMED_OUT, host + " gave no answer in " + seconds());
        } catch (ExecutionException failed) {
            throw new ModelException(Kind.UNREACHABLE, "the connection to " + host + " failed: " + reason(failed));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ModelException(Kind.UNANSWERABLE, "interrupted while waiting for " + host);
        } finally {
            pending.cancel(true);
        }
    }

    private String seconds() {
        return deadline.toMillis() % 1000 == 0 ? deadline.toSeconds() + " s" : deadline.toMillis() + " ms";
    }

    private String reason(ExecutionException failed) {
        Throwable cause = failed.getCause() == null ? failed : failed.getCause();
        String message = cause.getMessage() == null ? "" : ": " + cause.getMessage();
        return secret.removedFrom(cause.getClass().getSimpleName() + message);
    }
}
