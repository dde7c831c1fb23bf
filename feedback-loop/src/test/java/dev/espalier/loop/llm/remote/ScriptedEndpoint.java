package dev.espalier.loop.llm.remote;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * A server on the loopback that speaks a provider's protocol and does what a script says: one reaction for each request, in the
 * order in which requests arrive. What is not in the script is answered with status 404.
 */
public final class ScriptedEndpoint implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What the server does with a request. */
    public interface Reaction {
        void to(HttpExchange exchange, String body) throws IOException, InterruptedException;
    }

    /** What arrived. */
    public record Received(String path, String authorization, String body) {}

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Queue<Reaction> script = new ArrayDeque<>();
    private final List<Received> received = new ArrayList<>();
    private Reaction afterwards = status(404, "{\"error\": {\"message\": \"not in the script\"}}");

    public ScriptedEndpoint(Reaction... reactions) {
        script.addAll(List.of(reactions));
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        } catch (IOException cause) {
            throw new IllegalStateException(cause);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    private void handle(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Reaction reaction;
        synchronized (this) {
            String bearer = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
            String key = exchange.getRequestHeaders().getFirst("x-api-key");
            String googleKey = exchange.getRequestHeaders().getFirst("x-goog-api-key");
            received.add(new Received(
                    exchange.getRequestURI().toString(),
                    key != null ? key : googleKey != null ? googleKey : bearer,
                    body));
            Reaction next = script.poll();
            reaction = next == null ? afterwards : next;
        }
        try {
            reaction.to(exchange, body);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
    }

    public synchronized List<Received> received() {
        return List.copyOf(received);
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    /** An answer in OpenAI's protocol. */
    public static Reaction openAi(String text, int inputTokens, int outputTokens) {
        return openAi(text, "stop", inputTokens, outputTokens);
    }

    public static Reaction openAi(String text, String finishReason, int inputTokens, int outputTokens) {
        return openAi(body -> text, finishReason, inputTokens, outputTokens);
    }

    /** An answer that depends on the request's body. */
    public static Reaction openAi(
            Function<String, String> text, String finishReason, int inputTokens, int outputTokens) {
        return (exchange, body) -> {
            ObjectNode json = openAiBody(finishReason, inputTokens, outputTokens);
            ((ObjectNode) json.path("choices").get(0).path("message")).put("content", text.apply(body));
            send(exchange, 200, json.toString().getBytes(StandardCharsets.UTF_8));
        };
    }

    /** A refusal in OpenAI's protocol. */
    public static Reaction openAiRefusal(String words, int inputTokens, int outputTokens) {
        return (exchange, body) -> {
            ObjectNode json = openAiBody("stop", inputTokens, outputTokens);
            ObjectNode message = (ObjectNode) json.path("choices").get(0).path("message");
            message.putNull("content").put("refusal", words);
            send(exchange, 200, json.toString().getBytes(StandardCharsets.UTF_8));
        };
    }

    private static ObjectNode openAiBody(String finishReason, int inputTokens, int outputTokens) {
        ObjectNode json = JSON.createObjectNode();
        json.put("id", "chatcmpl-1")
                .put("object", "chat.completion")
                .put("created", 1)
                .put("model", "scripted");
        ObjectNode choice = json.putArray("choices").addObject().put("index", 0).put("finish_reason", finishReason);
        choice.putObject("message").put("role", "assistant");
        json.putObject("usage")
                .put("prompt_tokens", inputTokens)
                .put("completion_tokens", outputTokens)
                .put("total_tokens", inputTokens + outputTokens);
        return json;
    }

    /** An answer in Anthropic's protocol. */
    public static Reaction anthropic(String text, String stopReason, int inputTokens, int outputTokens) {
        return anthropic(body -> text, stopReason, inputTokens, outputTokens);
    }

    /** An answer that depends on the request's body. */
    public static Reaction anthropic(
            Function<String, String> text, String stopReason, int inputTokens, int outputTokens) {
        return (exchange, body) -> {
            ObjectNode json = JSON.createObjectNode();
            json.put("id", "msg_1")
                    .put("type", "message")
                    .put("role", "assistant")
                    .put("model", "scripted");
            json.putArray("content").addObject().put("type", "text").put("text", text.apply(body));
            json.put("stop_reason", stopReason).putNull("stop_sequence");
            json.putObject("usage").put("input_tokens", inputTokens).put("output_tokens", outputTokens);
            send(exchange, 200, json.toString().getBytes(StandardCharsets.UTF_8));
        };
    }

    /** An answer in Gemini's protocol, which counts what was thought apart. */
    public static Reaction gemini(String text, int inputTokens, int outputTokens, int thoughtTokens) {
        return (exchange, body) -> {
            ObjectNode json = JSON.createObjectNode();
            ObjectNode candidate = json.putArray("candidates").addObject().put("finishReason", "STOP");
            candidate
                    .putObject("content")
                    .put("role", "model")
                    .putArray("parts")
                    .addObject()
                    .put("text", text);
            json.putObject("usageMetadata")
                    .put("promptTokenCount", inputTokens)
                    .put("candidatesTokenCount", outputTokens)
                    .put("thoughtsTokenCount", thoughtTokens)
                    .put("totalTokenCount", inputTokens + outputTokens + thoughtTokens);
            send(exchange, 200, json.toString().getBytes(StandardCharsets.UTF_8));
        };
    }

    /** A status with a body. */
    public static Reaction status(int status, String text) {
        return (exchange, body) -> send(exchange, status, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Too many requests, with the wish to be left alone for so long. */
    public static Reaction busy(String retryAfter) {
        return (exchange, body) -> {
            exchange.getResponseHeaders().add("Retry-After", retryAfter);
            send(exchange, 429, "{\"error\": {\"message\": \"slow down\"}}".getBytes(StandardCharsets.UTF_8));
        };
    }

    /** Bytes that mean nothing, as a success. */
    public static Reaction garbage() {
        return (exchange, body) -> send(exchange, 200, new byte[] {(byte) 0xff, 0, 17, (byte) 0xc3, 40, 7});
    }

    /** A connection that ends before there is any answer. */
    public static Reaction reset() {
        return (exchange, body) -> exchange.close();
    }

    /** A connection that ends in the middle of an answer. */
    public static Reaction brokenOff() {
        return (exchange, body) -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write("{\"id\": \"chat".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            exchange.close();
        };
    }

    /** Nothing at all, until the server is closed. */
    public Reaction hang() {
        return (exchange, body) -> closing.await(60, TimeUnit.SECONDS);
    }

    /** The beginning of an answer, and then nothing, until the server is closed. */
    public Reaction hangInTheMiddle() {
        return (exchange, body) -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            closing.await(60, TimeUnit.SECONDS);
        };
    }

    /** Adds reactions behind those that are left. */
    public synchronized ScriptedEndpoint then(Reaction... reactions) {
        script.addAll(List.of(reactions));
        return this;
    }

    /** Reacts in this way to whatever comes when the script is at its end. */
    public synchronized ScriptedEndpoint always(Reaction reaction) {
        afterwards = reaction;
        return this;
    }

    /** A reaction that comes late. */
    public static Reaction after(Duration delay, Reaction reaction) {
        return (exchange, body) -> {
            Thread.sleep(delay.toMillis());
            reaction.to(exchange, body);
        };
    }

    private static void send(HttpExchange exchange, int status, byte[] bytes) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
