package dev.espalier.loop.llm.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.espalier.loop.llm.Answer;
import dev.espalier.loop.llm.Answer.Ending;
import dev.espalier.loop.llm.AnswerForm;
import dev.espalier.loop.llm.ModelException;
import dev.espalier.loop.llm.ModelException.Kind;
import dev.espalier.loop.llm.Picture;
import dev.espalier.loop.llm.Prompt;
import dev.espalier.loop.llm.Request;
import dev.espalier.loop.llm.Usage;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RemoteModelTest {

    private static final String KEY = "sk-planted-0123456789abcdef";
    private static final Duration DEADLINE = Duration.ofSeconds(30);
    private static final Duration SHORT = Duration.ofMillis(400);

    @Test
    void asksOpenAiForAnAnswerWithPicturesAndCountsItsTokens() throws JsonProcessingException {
        Picture picture = new Picture("map", "a map", () -> "not really a PNG".getBytes(StandardCharsets.UTF_8));
        try (ScriptedEndpoint server = new ScriptedEndpoint(ScriptedEndpoint.openAi("four", 11, 7))) {
            Answer answer = ask(server, Provider.OPENAI, prompt(List.of(picture), Optional.empty()));

            assertThat(answer.text()).isEqualTo("four");
            assertThat(answer.ending()).isEqualTo(Ending.COMPLETE);
            assertThat(answer.usage()).isEqualTo(new Usage(11, 7));
            assertThat(answer.model()).isEqualTo("openai:scripted");
            JsonNode body = new ObjectMapper().readTree(server.received().get(0).body());
            assertThat(server.received().get(0).path()).isEqualTo("/v1/chat/completions");
            assertThat(server.received().get(0).authorization()).isEqualTo("Bearer " + KEY);
            assertThat(body.path("model").asText()).isEqualTo("scripted");
            assertThat(body.path("max_tokens").asInt()).isEqualTo(500);
            assertThat(body.path("messages").get(0).path("content").asText()).isEqualTo("You count.");
            JsonNode contents = body.path("messages").get(1).path("content");
            assertThat(contents.get(0).path("text").asText()).isEqualTo("Two and two?");
            assertThat(contents.get(1).path("image_url").path("url").asText())
                    .startsWith("data:image/png;base64,bm90IHJlYWxseSBhIFBORw");
        }
    }

    @Test
    void asksAnthropicAndGeminiToo() {
        try (ScriptedEndpoint server = new ScriptedEndpoint(ScriptedEndpoint.anthropic("four", "end_turn", 11, 7))) {
            Answer answer = ask(server, Provider.ANTHROPIC, prompt(List.of(), Optional.empty()));

            assertThat(answer.text()).isEqualTo("four");
            assertThat(answer.usage()).isEqualTo(new Usage(11, 7));
            assertThat(server.received().get(0).path()).isEqualTo("/v1/messages");
            assertThat(server.received().get(0).authorization()).isEqualTo(KEY);
        }
        try (ScriptedEndpoint server = new ScriptedEndpoint(
                ScriptedEndpoint.gemini("four", 11, 7, 5),
                ScriptedEndpoint.status(200, "{\"promptFeedback\": {\"blockReason\": \"SAFETY\"}}"))) {
            Answer answer = ask(server, Provider.GEMINI, prompt(List.of(), Optional.empty()));
            Answer blocked = ask(server, Provider.GEMINI, prompt(List.of(), Optional.empty()));

            assertThat(answer.text()).isEqualTo("four");
            assertThat(answer.usage()).isEqualTo(new Usage(11, 12));
            assertThat(blocked.ending()).isEqualTo(Ending.REFUSED);
            assertThat(server.received().get(0).path()).isEqualTo("/v1/models/scripted:generateContent");
            assertThat(server.received().get(0).authorization()).isEqualTo(KEY);
        }
    }

    @Test
    void holdsTheAnswerToAFormWhereTheProtocolCan() throws JsonProcessingException {
        AnswerForm schema = new AnswerForm("ratings", AnswerForm.Notation.JSON_SCHEMA, "{\"type\": \"object\"}");
        AnswerForm grammar = new AnswerForm("policy", AnswerForm.Notation.GBNF, "root ::= \"policy\"");
        try (ScriptedEndpoint server =
                new ScriptedEndpoint(ScriptedEndpoint.openAi("{}", 1, 1), ScriptedEndpoint.openAi("policy", 1, 1))) {
            ask(server, Provider.OPENAI, prompt(List.of(), Optional.of(schema)));
            ask(server, Provider.OPENAI, prompt(List.of(), Optional.of(grammar)));

            ObjectMapper json = new ObjectMapper();
            JsonNode format = json.readTree(server.received().get(0).body()).path("response_format");
            assertThat(format.path("type").asText()).isEqualTo("json_schema");
            assertThat(format.path("json_schema").path("schema").path("type").asText())
                    .isEqualTo("object");
            assertThat(json.readTree(server.received().get(1).body())
                            .path("grammar")
                            .asText())
                    .isEqualTo("root ::= \"policy\"");
        }
        try (ScriptedEndpoint server = new ScriptedEndpoint(
                ScriptedEndpoint.gemini("{}", 1, 1, 0), ScriptedEndpoint.anthropic("{}", "end_turn", 1, 1))) {
            ask(server, Provider.GEMINI, prompt(List.of(), Optional.of(schema)));
            ask(server, Provider.ANTHROPIC, prompt(List.of(), Optional.of(schema)));

            assertThat(server.received().get(0).body()).contains("application/json", "\"object\"");
            assertThat(server.received().get(1).body()).doesNotContain("\"object\"");
        }
    }

    @Test
    void tellsTruncationsAndRefusalsFromWholeAnswers() {
        try (ScriptedEndpoint server = new ScriptedEndpoint(
                ScriptedEndpoint.openAi("policy half", "length", 11, 500),
                ScriptedEndpoint.openAiRefusal("I cannot help with weapons.", 11, 9),
                ScriptedEndpoint.openAi("", "content_filter", 11, 0))) {
            Answer truncated = ask(server, Provider.OPENAI, prompt(List.of(), Optional.empty()));
            Answer refused = ask(server, Provider.OPENAI, prompt(List.of(), Optional.empty()));
            Answer filtered = ask(server, Provider.OPENAI, prompt(List.of(), Optional.empty()));

            assertThat(truncated.ending()).isEqualTo(Ending.TRUNCATED);
            assertThat(truncated.text()).isEqualTo("policy half");
            assertThat(refused.ending()).isEqualTo(Ending.REFUSED);
            assertThat(refused.usage()).isEqualTo(new Usage(11, 9));
            assertThat(filtered.ending()).isEqualTo(Ending.REFUSED);
        }
        try (ScriptedEndpoint server = new ScriptedEndpoint(
                ScriptedEndpoint.anthropic("policy half", "max_tokens", 11, 500),
                ScriptedEndpoint.anthropic("No.", "refusal", 11, 1))) {
            assertThat(ask(server, Provider.ANTHROPIC, prompt(List.of(), Optional.empty()))
                            .ending())
                    .isEqualTo(Ending.TRUNCATED);
            assertThat(ask(server, Provider.ANTHROPIC, prompt(List.of(), Optional.empty()))
                            .ending())
                    .isEqualTo(Ending.REFUSED);
        }
    }

    @Test
    void saysOfEveryFailureWhetherAskingAgainCanHelp() {
        assertFailure(Kind.BUSY, "status 429: slow down", ScriptedEndpoint.busy("7"));
        assertFailure(Kind.FAILED, "status 503: down for today", ScriptedEndpoint.status(503, "<p>down for today</p>"));
        assertFailure(Kind.DENIED, "status 401", ScriptedEndpoint.status(401, "{}"));
        assertFailure(
                Kind.DENIED,
                "insufficient_quota",
                ScriptedEndpoint.status(429, "{\"error\": {\"code\": \"insufficient_quota\"}}"));
        assertFailure(
                Kind.INVALID, "too long", ScriptedEndpoint.status(400, "{\"error\": {\"message\": \"too long\"}}"));
        assertFailure(Kind.GARBLED, "is no answer", ScriptedEndpoint.garbage());
        assertFailure(Kind.GARBLED, "is no answer", ScriptedEndpoint.status(200, "{\"choices\": []}"));
        assertFailure(Kind.GARBLED, "without words", ScriptedEndpoint.openAi(" ", 1, 1));
        assertFailure(Kind.UNREACHABLE, "the connection to 127.0.0.1 failed", ScriptedEndpoint.reset());
        assertFailure(Kind.UNREACHABLE, "the connection to 127.0.0.1 failed", ScriptedEndpoint.brokenOff());
        URI dead;
        try (ScriptedEndpoint server = new ScriptedEndpoint()) {
            server.then(server.hang(), server.hangInTheMiddle());
            for (int i = 0; i < 2; i++) {
                assertThatThrownBy(() ->
                                model(server.url(), Provider.OPENAI, SHORT).ask(request()))
                        .isInstanceOf(ModelException.class)
                        .hasMessage("127.0.0.1 gave no answer in 400 ms")
                        .extracting(failure -> ((ModelException) failure).kind())
                        .isEqualTo(Kind.TIMED_OUT);
            }
            dead = server.url();
        }
        assertThatThrownBy(() -> model(dead, Provider.OPENAI).ask(request()))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("ConnectException");
    }

    @Test
    void passesOnHowLongTheEndpointWantsToBeLeftAlone() {
        assertThat(assertFailure(Kind.BUSY, "429", ScriptedEndpoint.busy("7")).retryAfter())
                .contains(Duration.ofSeconds(7));
        assertThat(assertFailure(Kind.BUSY, "429", ScriptedEndpoint.busy("Wed, 21 Oct 2015 07:28:00 GMT"))
                        .retryAfter())
                .contains(Duration.ZERO);
        assertThat(assertFailure(Kind.BUSY, "429", ScriptedEndpoint.busy("soon"))
                        .retryAfter())
                .isEmpty();
    }

    @Test
    void letsNoKeyThrough() {
        for (Provider provider : Provider.values()) {
            try (ScriptedEndpoint server = new ScriptedEndpoint(
                    ScriptedEndpoint.status(401, "{\"error\": {\"message\": \"Incorrect API key: " + KEY + "\"}}"),
                    ScriptedEndpoint.status(401, KEY.substring(0, 14) + " is wrong"),
                    ScriptedEndpoint.status(200, "no JSON but " + KEY))) {
                for (int i = 0; i < 3; i++) {
                    ModelException failure = catchThrowableOfType(
                            ModelException.class,
                            () -> model(server.url(), provider).ask(request()));
                    StringWriter trace = new StringWriter();
                    failure.printStackTrace(new PrintWriter(trace));
                    assertThat(trace.toString()).doesNotContain(KEY).doesNotContain(KEY.substring(0, 14));
                }
            }
        }
        try (ScriptedEndpoint server =
                new ScriptedEndpoint(ScriptedEndpoint.openAi("My key is " + KEY + ", keep it.", 1, 1))) {
            assertThat(ask(server, Provider.OPENAI, prompt(List.of(), Optional.empty()))
                            .text())
                    .isEqualTo("My key is ***, keep it.");
        }
    }

    @Test
    void asksNoProviderWithoutAKeyAndTakesNoneFromAnAddress() {
        assertThatThrownBy(() -> RemoteModel.at(
                        endpoint(Optional.empty(), Provider.ANTHROPIC, DEADLINE), name -> Optional.empty()))
                .isInstanceOf(ModelException.class)
                .hasMessage("anthropic:scripted needs a key: set the environment variable ANTHROPIC_API_KEY");
        assertThatThrownBy(() ->
                        endpoint(Optional.of(URI.create("http://me:" + KEY + "@host/v1")), Provider.OPENAI, DEADLINE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining(KEY);
    }

    private static ModelException assertFailure(Kind kind, String message, ScriptedEndpoint.Reaction reaction) {
        try (ScriptedEndpoint server = new ScriptedEndpoint(reaction)) {
            return assertFailure(server, kind, message);
        }
    }

    private static ModelException assertFailure(ScriptedEndpoint server, Kind kind, String message) {
        ModelException failure = catchThrowableOfType(
                ModelException.class, () -> model(server.url(), Provider.OPENAI).ask(request()));
        assertThat(failure.kind()).as(String.valueOf(failure.getMessage())).isEqualTo(kind);
        assertThat(failure).hasMessageContaining(message);
        return failure;
    }

    private static Answer ask(ScriptedEndpoint server, Provider provider, Prompt prompt) {
        return model(server.url(), provider).ask(Request.of(prompt, 0));
    }

    private static RemoteModel model(URI url, Provider provider) {
        return model(url, provider, DEADLINE);
    }

    private static RemoteModel model(URI url, Provider provider, Duration deadline) {
        Map<String, String> environment =
                Map.of("OPENAI_API_KEY", KEY, "ANTHROPIC_API_KEY", KEY, "GEMINI_API_KEY", KEY);
        return RemoteModel.at(
                endpoint(Optional.of(url), provider, deadline), name -> Optional.ofNullable(environment.get(name)));
    }

    private static Endpoint endpoint(Optional<URI> url, Provider provider, Duration deadline) {
        return new Endpoint(provider, "scripted", url, 500, Optional.empty(), 2, deadline);
    }

    private static Request request() {
        return Request.of(prompt(List.of(), Optional.empty()), 0);
    }

    private static Prompt prompt(List<Picture> pictures, Optional<AnswerForm> form) {
        return new Prompt("sum", "a sum", "You count.", "Two and two?", pictures, form, List.of());
    }
}
