package dev.espalier.loop.llm;

import static dev.espalier.loop.llm.remote.ScriptedEndpoint.busy;
import static dev.espalier.loop.llm.remote.ScriptedEndpoint.garbage;
import static dev.espalier.loop.llm.remote.ScriptedEndpoint.openAi;
import static dev.espalier.loop.llm.remote.ScriptedEndpoint.reset;
import static dev.espalier.loop.llm.remote.ScriptedEndpoint.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.espalier.loop.llm.Prices.Price;
import dev.espalier.loop.llm.remote.Endpoint;
import dev.espalier.loop.llm.remote.Provider;
import dev.espalier.loop.llm.remote.RemoteModel;
import dev.espalier.loop.llm.remote.ScriptedEndpoint;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Retries, limits and what is kept, against an endpoint that fails in every way. */
@Timeout(60)
class FailuresTest {

    private static final Backoff QUICK =
            new Backoff(4, Duration.ofMillis(8), Duration.ofMillis(20), Duration.ofSeconds(30));

    private final List<Duration> waits = new ArrayList<>();

    @Test
    void asksAgainUntilThereIsAnAnswerAndCountsExactly() {
        Spending spending = new Spending(Limits.NONE);
        try (ScriptedEndpoint server =
                new ScriptedEndpoint(status(500, ""), reset(), garbage(), openAi("done", 20, 5))) {
            RetryingModel model = retrying(server, spending);

            Answer answer = model.ask(Request.of(prompt("a"), 0));

            assertThat(answer.text()).isEqualTo("done");
            assertThat(answer.attempts()).isEqualTo(4);
            assertThat(model.retries()).isEqualTo(3);
            assertThat(spending.calls()).isEqualTo(4);
            assertThat(spending.tokens()).isEqualTo(25);
            assertThat(server.received()).hasSize(4);
        }
    }

    @Test
    void survivesAHangByItsDeadline() {
        try (ScriptedEndpoint server = new ScriptedEndpoint()) {
            server.then(server.hang(), openAi("late but well", 1, 1));

            assertThat(retrying(server, new Spending(Limits.NONE), Duration.ofSeconds(3))
                            .ask(Request.of(prompt("a"), 0))
                            .attempts())
                    .isEqualTo(2);
        }
    }

    @Test
    void waitsAsLongAsTheEndpointAsks() {
        try (ScriptedEndpoint server = new ScriptedEndpoint(busy("3"), openAi("done", 1, 1))) {
            retrying(server, new Spending(Limits.NONE)).ask(Request.of(prompt("a"), 0));

            assertThat(waits).containsExactly(Duration.ofSeconds(3));
        }
    }

    @Test
    void waitsTwiceAsLongEachTimeWithSomeChance() {
        SplittableRandom random = new SplittableRandom(1);
        ModelException failure = new ModelException(ModelException.Kind.FAILED, "down");
        Backoff backoff = Backoff.STANDARD;
        for (int attempt = 1; attempt < backoff.attempts(); attempt++) {
            long most = Math.min(2000L << (attempt - 1), 60_000);
            assertThat(backoff.after(attempt, failure, random).orElseThrow().toMillis())
                    .isBetween(most / 2, most);
        }
        assertThat(backoff.after(backoff.attempts(), failure, random)).isEmpty();
        assertThat(backoff.after(1, new ModelException(ModelException.Kind.INVALID, "no"), random))
                .isEmpty();
    }

    @Test
    void givesUpOnADeadEndpointAndSaysSo() {
        try (ScriptedEndpoint server =
                new ScriptedEndpoint(status(500, ""), status(500, ""), status(500, ""), status(502, ""))) {
            assertThatThrownBy(() -> retrying(server, new Spending(Limits.NONE)).ask(Request.of(prompt("a"), 0)))
                    .isInstanceOf(ModelException.class)
                    .hasMessageStartingWith("the endpoint answered with status 502 (gave up after 4 attempts in ");
            assertThat(server.received()).hasSize(4);
        }
        try (ScriptedEndpoint server = new ScriptedEndpoint(busy("3600"))) {
            assertThatThrownBy(() -> retrying(server, new Spending(Limits.NONE)).ask(Request.of(prompt("a"), 0)))
                    .hasMessageEndingWith("(it asks to be left alone for 60 minutes)");
        }
    }

    @Test
    void asksOnceOnlyWhenAskingAgainCannotHelp() {
        try (ScriptedEndpoint server = new ScriptedEndpoint(status(401, "no"))) {
            assertThatThrownBy(() -> retrying(server, new Spending(Limits.NONE)).ask(Request.of(prompt("a"), 0)))
                    .hasMessage("the endpoint answered with status 401: no");
            assertThat(server.received()).hasSize(1);
        }
    }

    @Test
    void asksWithoutAFormWhereTheServerKnowsNone() {
        AnswerForm form = new AnswerForm("f", AnswerForm.Notation.JSON_SCHEMA, "{\"type\": \"object\"}");
        Prompt prompt = new Prompt("test", "a test", "s", "a", List.of(), Optional.of(form), List.of());
        try (ScriptedEndpoint server =
                new ScriptedEndpoint(status(400, "unknown field"), openAi("{}", 1, 1), openAi("{}", 1, 1))) {
            RetryingModel model = retrying(server, new Spending(Limits.NONE));

            assertThat(model.ask(Request.of(prompt, 0)).attempts()).isEqualTo(2);
            assertThat(model.ask(Request.of(prompt, 1)).attempts()).isEqualTo(1);
            assertThat(server.received())
                    .extracting(request -> request.body().contains("response_format"))
                    .containsExactly(true, false, false);
        }
    }

    @Test
    void staysWithinEveryLimit() {
        Limits calls = new Limits(Optional.of(3L), Optional.empty(), Optional.empty());
        Limits tokens = new Limits(Optional.empty(), Optional.of(1500L), Optional.empty());
        Limits money = new Limits(Optional.empty(), Optional.empty(), Optional.of(Dollars.parse("0.007")));

        assertThat(answersWithin(calls)).isEqualTo(3);
        assertThat(answersWithin(tokens)).isEqualTo(3);
        assertThat(answersWithin(money)).isEqualTo(2);
    }

    /** Every answer takes 300 tokens and costs $0.0012; at worst one takes 701 and costs $0.005201. */
    private int answersWithin(Limits limits) {
        Spending spending = new Spending(limits);
        try (ScriptedEndpoint server = new ScriptedEndpoint(
                IntStream.range(0, 9).mapToObj(i -> openAi("x", 200, 100)).toArray(ScriptedEndpoint.Reaction[]::new))) {
            RetryingModel model = retrying(server, spending);
            int answers = 0;
            try {
                for (; answers < 9; answers++) {
                    model.ask(Request.of(prompt("a"), answers));
                }
            } catch (LimitReachedException reached) {
                assertThat(reached).hasMessageStartingWith("the limit of ");
            }
            assertThat(server.received()).hasSize(answers);
            assertThat(spending.tokens()).isEqualTo(300L * answers);
            assertThat(spending.cost()).isEqualTo(new Dollars(1_200_000L * answers));
            return answers;
        }
    }

    @Test
    void keepsThePaidAnswersWhenOneOfManyFails() {
        SessionMemory memory = new SessionMemory();
        List<Prompt> prompts = List.of(prompt("a"), prompt("a"), prompt("b"), prompt("c"));
        try (ScriptedEndpoint server = new ScriptedEndpoint(openAi("one", 1, 1), status(401, ""))) {
            server.then(ScriptedEndpoint.after(Duration.ofMillis(100), openAi("two", 1, 1)));
            Correspondence first = new Correspondence(retrying(server, new Spending(Limits.NONE)), memory);
            assertThatThrownBy(() -> first.ask(prompts)).isInstanceOf(ModelException.class);
        }
        int paid = memory.all().size();
        assertThat(paid).isBetween(1, 2);
        try (ScriptedEndpoint server = new ScriptedEndpoint(openAi("three", 1, 1), openAi("four", 1, 1))) {
            server.then(openAi("five", 1, 1));
            Correspondence resumed = new Correspondence(retrying(server, new Spending(Limits.NONE)), memory);
            List<Answer> answers = resumed.ask(prompts);
            assertThat(answers).extracting(Answer::text).doesNotHaveDuplicates().hasSize(4);
            assertThat(server.received()).hasSize(4 - paid);

            Correspondence again = new Correspondence(retrying(server, new Spending(Limits.NONE)), memory);
            assertThat(again.ask(prompts)).isEqualTo(answers);
            assertThat(server.received()).hasSize(4 - paid);
        }
    }

    private RetryingModel retrying(ScriptedEndpoint server, Spending spending) {
        return retrying(server, spending, Duration.ofSeconds(30));
    }

    private RetryingModel retrying(ScriptedEndpoint server, Spending spending, Duration deadline) {
        Endpoint endpoint = new Endpoint(
                Provider.OPENAI, "scripted", Optional.of(server.url()), 500, Optional.empty(), 2, deadline);
        Price price = new Price(Dollars.parse("1"), Dollars.parse("10"));
        LimitedModel limited =
                new LimitedModel(RemoteModel.at(endpoint, name -> Optional.empty()), spending, Optional.of(price), 500);
        return new RetryingModel(limited, QUICK, waits::add, 7);
    }

    private static Prompt prompt(String text) {
        return new Prompt("test", "a test", "s", text, List.of(), Optional.empty(), List.of());
    }
}
