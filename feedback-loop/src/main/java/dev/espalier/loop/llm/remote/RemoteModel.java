package dev.espalier.loop.llm.remote;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.espalier.loop.llm.Answer;
import dev.espalier.loop.llm.Answer.Ending;
import dev.espalier.loop.llm.LanguageModel;
import dev.espalier.loop.llm.ModelException;
import dev.espalier.loop.llm.ModelException.Kind;
import dev.espalier.loop.llm.Request;
import dev.espalier.loop.llm.Usage;
import dev.langchain4j.exception.ContentFilteredException;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/** A model behind an endpoint. Sends each request once; whoever wants retries puts them around it. */
public final class RemoteModel implements LanguageModel {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Endpoint endpoint;
    private final GuardedHttpClient client;
    private final ChatModel chat;
    private final AtomicBoolean formless = new AtomicBoolean();

    private RemoteModel(Endpoint endpoint, GuardedHttpClient client, ChatModel chat) {
        this.endpoint = endpoint;
        this.client = client;
        this.chat = chat;
    }

    /**
     * A model at an endpoint.
     *
     * @param environment gives the value of an environment variable, if it is set; the key comes from there and from nowhere else
     * @throws ModelException if the provider's own endpoint is meant and there is no key
     */
    public static RemoteModel at(Endpoint endpoint, Function<String, Optional<String>> environment) {
        Optional<String> key = endpoint.provider().key(environment);
        if (key.isEmpty() && endpoint.baseUrl().isEmpty()) {
            throw new ModelException(
                    Kind.DENIED,
                    endpoint.name() + " needs a key: set the environment variable "
                            + endpoint.provider().keyVariables().get(0));
        }
        Secret secret = new Secret(key.orElse(""));
        GuardedHttpClient client = new GuardedHttpClient(endpoint.deadline(), secret);
        return new RemoteModel(endpoint, client, ChatModels.build(endpoint, secret, client));
    }

    @Override
    public String name() {
        return endpoint.name();
    }

    @Override
    public int parallelism() {
        return endpoint.parallelism();
    }

    @Override
    public Answer ask(Request request) {
        boolean held = request.prompt().form().isPresent() && !formless.get();
        try {
            return answer(chat.chat(ChatRequests.of(request.prompt(), endpoint, held)));
        } catch (ContentFilteredException refused) {
            return new Answer("", Ending.REFUSED, usageOfLastBody(), Optional.empty(), name(), 1, 0);
        } catch (RuntimeException failure) {
            if (body().path("promptFeedback").hasNonNull("blockReason")) {
                return new Answer("", Ending.REFUSED, Usage.NONE, Optional.empty(), name(), 1, 0);
            }
            throw withoutForm(translated(failure), held);
        }
    }

    /**
     * Not every server that speaks a protocol can hold answers to a form, and those that cannot reject the request. From then on they
     * are asked without one: the prompt says what is wanted anyway.
     */
    private ModelException withoutForm(ModelException failure, boolean held) {
        if (!held || failure.kind() != Kind.INVALID) {
            return failure;
        }
        formless.set(true);
        return new ModelException(Kind.FAILED, failure.getMessage() + " (answers are no longer held to a form)");
    }

    private Answer answer(ChatResponse response) {
        String text = Optional.ofNullable(response.aiMessage().text()).orElse("");
        FinishReason reason = response.finishReason();
        Ending ending = reason == FinishReason.LENGTH
                ? Ending.TRUNCATED
                : reason == FinishReason.CONTENT_FILTER || stoppedByRefusal() ? Ending.REFUSED : Ending.COMPLETE;
        if (text.isBlank() && ending == Ending.COMPLETE) {
            throw new ModelException(Kind.GARBLED, "the endpoint sent an answer without words");
        }
        TokenUsage usage = response.tokenUsage();
        return new Answer(text, ending, usage(usage), Optional.empty(), name(), 1, 0);
    }

    /** Where more tokens count in all than for prompt and answer, the rest was thought, which is paid like answers. */
    private static Usage usage(TokenUsage usage) {
        if (usage == null) {
            return Usage.NONE;
        }
        long input = count(usage.inputTokenCount());
        long output = count(usage.outputTokenCount());
        return new Usage(input, Math.max(output, count(usage.totalTokenCount()) - input));
    }

    private static long count(Integer tokens) {
        return tokens == null ? 0 : tokens;
    }

    /** Anthropic's reason {@code refusal}, which LangChain4j does not tell from others. */
    private boolean stoppedByRefusal() {
        return body().path("stop_reason").asText().equals("refusal");
    }

    /** LangChain4j drops the counts when a model declines. */
    private Usage usageOfLastBody() {
        JsonNode usage = body().path("usage");
        return new Usage(
                usage.path("prompt_tokens").asLong(),
                usage.path("completion_tokens").asLong());
    }

    private JsonNode body() {
        try {
            return JSON.readTree(client.lastBody());
        } catch (JsonProcessingException garbled) {
            return JSON.missingNode();
        }
    }

    private ModelException translated(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ModelException known) {
                return known;
            }
        }
        return new ModelException(
                Kind.GARBLED,
                "what the endpoint sent is no answer (" + failure.getClass().getSimpleName() + ")");
    }
}
