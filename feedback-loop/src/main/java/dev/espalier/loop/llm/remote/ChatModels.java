package dev.espalier.loop.llm.remote;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.anthropic.AnthropicChatModel;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.googleai.GoogleAiGeminiChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** LangChain4j's models, with its own retries and logging off. */
final class ChatModels {

    /** What servers without keys are sent, where the protocol wants something. */
    private static final String NO_KEY = "none";

    private ChatModels() {}

    static ChatModel build(Endpoint endpoint, Secret secret, HttpClient client) {
        return switch (endpoint.provider()) {
            case OPENAI -> openAi(endpoint, secret, client);
            case ANTHROPIC -> anthropic(endpoint, secret, client);
            case GEMINI -> gemini(endpoint, secret, client);
        };
    }

    private static ChatModel openAi(Endpoint endpoint, Secret secret, HttpClient client) {
        OpenAiChatModel.OpenAiChatModelBuilder builder = OpenAiChatModel.builder()
                .httpClientBuilder(new Fixed(client))
                .maxRetries(0)
                .logRequests(false)
                .logResponses(false)
                .strictJsonSchema(false)
                .modelName(endpoint.model());
        if (!secret.value().isEmpty()) {
            builder.apiKey(secret.value());
        }
        endpoint.temperature().ifPresent(builder::temperature);
        // OpenAI's own models take the newer name alone, most other servers the older.
        if (endpoint.baseUrl().isPresent()) {
            return builder.baseUrl(text(endpoint.baseUrl().get()))
                    .maxTokens(endpoint.mostOutputTokens())
                    .build();
        }
        return builder.maxCompletionTokens(endpoint.mostOutputTokens()).build();
    }

    private static ChatModel anthropic(Endpoint endpoint, Secret secret, HttpClient client) {
        AnthropicChatModel.AnthropicChatModelBuilder builder = AnthropicChatModel.builder()
                .httpClientBuilder(new Fixed(client))
                .maxRetries(0)
                .logRequests(false)
                .logResponses(false)
                .modelName(endpoint.model())
                .maxTokens(endpoint.mostOutputTokens())
                .apiKey(secret.value().isEmpty() ? NO_KEY : secret.value());
        endpoint.temperature().ifPresent(builder::temperature);
        endpoint.baseUrl().ifPresent(url -> builder.baseUrl(text(url)));
        return builder.build();
    }

    private static ChatModel gemini(Endpoint endpoint, Secret secret, HttpClient client) {
        GoogleAiGeminiChatModel.GoogleAiGeminiChatModelBuilder builder = GoogleAiGeminiChatModel.builder()
                .httpClientBuilder(new Fixed(client))
                .maxRetries(0)
                .logRequests(false)
                .logResponses(false)
                .modelName(endpoint.model())
                .maxOutputTokens(endpoint.mostOutputTokens())
                .apiKey(secret.value().isEmpty() ? NO_KEY : secret.value());
        endpoint.temperature().ifPresent(builder::temperature);
        endpoint.baseUrl().ifPresent(url -> builder.baseUrl(text(url)));
        return builder.build();
    }

    private static String text(URI url) {
        String text = url.toString();
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }

    /** Gives LangChain4j our client; it has its own deadline. */
    private record Fixed(HttpClient client) implements HttpClientBuilder {

        @Override
        public @Nullable Duration connectTimeout() {
            return null;
        }

        @Override
        public HttpClientBuilder connectTimeout(@Nullable Duration timeout) {
            return this;
        }

        @Override
        public @Nullable Duration readTimeout() {
            return null;
        }

        @Override
        public HttpClientBuilder readTimeout(@Nullable Duration timeout) {
            return this;
        }

        @Override
        public HttpClient build() {
            return client;
        }
    }
}
