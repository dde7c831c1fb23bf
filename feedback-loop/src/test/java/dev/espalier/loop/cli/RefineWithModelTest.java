package dev.espalier.loop.cli;

import static dev.espalier.loop.llm.remote.ScriptedEndpoint.anthropic;
import static dev.espalier.loop.llm.remote.ScriptedEndpoint.openAi;
import static dev.espalier.loop.llm.remote.ScriptedEndpoint.status;
import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.loop.llm.Exchange;
import dev.espalier.loop.llm.Recording;
import dev.espalier.loop.llm.remote.ScriptedEndpoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whole runs whose policies a model writes. */
@Timeout(240)
final class RefineWithModelTest {

    private static final String IDLER = """
            policy idler {
              tree {
                selector {
                  sequence "breathe" { condition energy < 0.8 task rest() }
                  task pull(effort: 0.3)
                }
              }
            }
            """;

    @TempDir
    Path home;

    private final AtomicInteger written = new AtomicInteger();

    @BeforeEach
    void shipThreePolicies() throws IOException {
        Path policies = Files.createDirectories(home.resolve("assets/policies/rope"));
        Files.writeString(policies.resolve("brute.bt"), RopeGame.BRUTE);
        Files.writeString(policies.resolve("pacer.bt"), RopeGame.PACER);
        Files.writeString(policies.resolve("idler.bt"), IDLER);
    }

    /** The n-th answer: a part where a part is asked for, else a policy; some rest early and some late. */
    private String answer(String request) {
        double threshold = 0.2 + 0.05 * (written.incrementAndGet() % 9);
        String rest = "sequence \"breathe\" { condition energy < " + threshold + " task rest() }";
        return request.contains("rewriting one part of it")
                ? "I think it rests too early.\nIdea: rest later\n```\npolicy part { tree { " + rest + " } }\n```\n"
                : "Idea: pull harder\n```\npolicy strong { tree { selector { " + rest + " task pull(effort: 0."
                        + (5 + written.get() % 5) + ") } } }\n```";
    }

    @Test
    void writesPlaysAndReportsThroughFaultsOfEveryKind() {
        try (ScriptedEndpoint server = new ScriptedEndpoint(
                status(500, "oops"),
                openAi("policy odd { tree { task pul(effort: 0.7) } }", 100, 10),
                openAi("policy odd { tree { task fly() } }", 100, 10),
                ScriptedEndpoint.openAiRefusal("No.", 100, 10),
                openAi(this::answer, "stop", 100, 10))) {
            server.always(openAi(this::answer, "stop", 100, 10));

            CommandRun run =
                    refine("--run=" + home.resolve("run"), "--llm=openai:scripted", "--base-url=" + server.url());

            assertThat(run.exitCode()).as(run.err()).isZero();
            assertThat(run.out())
                    .contains("On held-out games against held-out opponents (pacer)")
                    .contains("model    openai:scripted: 7 answers to 8 requests, 700 tokens in, 70 out")
                    .contains(
                            "6 policies: 3 valid at the first try (syntax 5, names 3, both 3), 1 mended by program, 1 repaired by the"
                                    + " model (then syntax 5, names 5, both 5), 1 not playable");
            assertThat(server.received()).hasSize(8);
            assertThat(home.resolve("run/report.html"))
                    .content()
                    .contains("answers of models", "openai:scripted", "--llm openai:scripted");
            CommandRun again = CommandRun.in(home, "report", home.resolve("run").toString());
            assertThat(again.out()).isEqualTo(run.out());
        }
    }

    @Test
    void comesThroughAllThatAnEndpointCanDoInAnthropicsProtocolToo() {
        try (ScriptedEndpoint server = new ScriptedEndpoint(
                status(529, "{\"error\": {\"message\": \"Overloaded\"}}"),
                anthropic(this::answer, "end_turn", 100, 10),
                ScriptedEndpoint.busy("2"),
                anthropic(this::answer, "end_turn", 100, 10),
                ScriptedEndpoint.reset(),
                anthropic("```\npolicy cut { tree { selector {", "max_tokens", 100, 500),
                ScriptedEndpoint.garbage(),
                anthropic(this::answer, "end_turn", 100, 10),
                ScriptedEndpoint.brokenOff(),
                anthropic("I will not.", "refusal", 100, 10))) {
            server.always(anthropic(this::answer, "end_turn", 100, 10));

            CommandRun run = refine(
                    "--run=" + home.resolve("run"),
                    "--llm=anthropic:scripted",
                    "--base-url=" + server.url(),
                    "--parallel=1");

            assertThat(run.exitCode()).as(run.err()).isZero();
            assertThat(run.out())
                    .contains("model    anthropic:scripted: 7 answers to 12 requests, 700 tokens in, 560 out")
                    .contains(
                            "6 policies: 4 valid at the first try", "1 repaired by the model (then ", "1 not playable");
            assertThat(server.received()).hasSize(12);
        }
    }

    @Test
    void isRecordedAndReplaysToTheSameResultWithoutTheModel() {
        Path recording = home.resolve("recording.jsonl");
        CommandRun run;
        try (ScriptedEndpoint server = new ScriptedEndpoint()) {
            server.always(openAi(this::answer, "stop", 100, 10));
            run = refine(
                    "--run=" + home.resolve("run"),
                    "--llm=openai:scripted",
                    "--base-url=" + server.url(),
                    "--record=" + recording);
        }
        CommandRun replayed = refine("--run=" + home.resolve("replayed"), "--llm=replay:" + recording);

        assertThat(replayed.out()).isEqualTo(run.out().replace("/run/", "/replayed/"));
        assertThat(home.resolve("replayed/best.bt")).hasSameTextualContentAs(home.resolve("run/best.bt"));
        CommandRun other = refine("--run=" + home.resolve("other"), "--llm=replay:" + recording, "--brief=be kind");
        assertThat(other.exitCode()).isEqualTo(1);
        assertThat(other.err())
                .contains("the recording has no answer to generation 1, candidate 1 of 3")
                .contains("+ What the designer wants, above all else: be kind")
                .contains("go on with: espalier refine --resume --run " + home.resolve("other"));
    }

    @Test
    void runsOnAnswerFilesAloneAndReplaysThem() throws Exception {
        Path letters = home.resolve("letters");
        Path recording = home.resolve("recording.jsonl");
        int answered = 0;
        CompletableFuture<CommandRun> pending = CompletableFuture.supplyAsync(
                () -> refine("--run=" + home.resolve("run"), "--llm=exchange:" + letters, "--record=" + recording));
        while (!pending.isDone()) {
            for (Path request : openRequests(letters)) {
                Files.writeString(
                        request.resolve("answer.part"), answer(Files.readString(request.resolve("request.md"))));
                Files.move(request.resolve("answer.part"), request.resolve("answer.md"));
                answered++;
            }
            Thread.sleep(20);
        }
        CommandRun run = pending.get(1, TimeUnit.SECONDS);

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(answered).isEqualTo(6);
        assertThat(Recording.read(recording))
                .hasSize(6)
                .extracting(Exchange::purpose)
                .contains("rewrite", "write");
        CommandRun replayed = refine("--run=" + home.resolve("replayed"), "--llm=replay:" + recording);
        assertThat(replayed.out()).isEqualTo(run.out().replace("/run/", "/replayed/"));
        assertThat(home.resolve("replayed/best.bt")).hasSameTextualContentAs(home.resolve("run/best.bt"));
    }

    private static List<Path> openRequests(Path letters) throws IOException {
        if (!Files.isDirectory(letters)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(letters)) {
            return entries.filter(entry -> entry.getFileName().toString().matches("\\d+-.*"))
                    .filter(entry -> !Files.exists(entry.resolve("answer.md")))
                    .toList();
        }
    }

    @Test
    void measuresWhatItHasWhenALimitIsReachedAndGoesOnWithAHigherOne() {
        try (ScriptedEndpoint server = new ScriptedEndpoint()) {
            server.always(openAi(this::answer, "stop", 100, 10));
            String[] arguments = {"--run=" + home.resolve("run"), "--llm=openai:scripted", "--base-url=" + server.url()
            };

            CommandRun run = refine(with(arguments, "--max-calls=4"));

            assertThat(run.exitCode()).as(run.err()).isZero();
            assertThat(run.err()).contains("No more generations: the limit of 4 calls for models is reached");
            assertThat(run.out()).contains("  result ", "4 answers to 4 requests");
            assertThat(server.received()).hasSize(4);

            CommandRun resumed = refine(with(arguments, "--resume", "--max-calls=6"));

            assertThat(resumed.out()).contains("6 answers to 6 requests");
            assertThat(server.received()).hasSize(6);
        }
    }

    @Test
    void endsWithAResumableRunWhenTheEndpointIsDead() {
        try (ScriptedEndpoint server =
                new ScriptedEndpoint(openAi(this::answer, "stop", 100, 10), status(403, "not you"))) {
            String[] arguments = {"--run=" + home.resolve("run"), "--llm=openai:scripted", "--base-url=" + server.url()
            };

            CommandRun run = refine(with(arguments, "--parallel=1"));

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .contains("espalier: the endpoint answered with status 403: not you\n"
                            + "Nothing is lost; go on with: espalier refine --resume --run " + home.resolve("run"));
            assertThat(server.received()).hasSize(2);

            server.always(openAi(this::answer, "stop", 100, 10));
            CommandRun resumed = refine(with(arguments, "--resume"));

            assertThat(resumed.exitCode()).as(resumed.err()).isZero();
            assertThat(server.received()).hasSize(7);
            assertThat(resumed.out()).contains("6 answers to 6 requests");
        }
    }

    @Test
    void saysWhatIsWrongBeforeItBegins() {
        assertFault("no model is called 'gpt-5'; write openai:NAME", refine("--llm=gpt-5"));
        assertFault("no model is called 'mistral:large'", refine("--llm=mistral:large"));
        assertFault("cannot read the recording", refine("--llm=replay:" + home.resolve("none.jsonl")));
        assertFault("need a model that writes; name one by --llm", refine("--brief=be kind"));
        assertFault(
                "must hold no user, password or query",
                refine("--llm=openai:x", "--base-url=http://user:secret@localhost/v1"));
        assertFault(
                "--max-cost needs the price of openai:x",
                refine("--llm=openai:x", "--base-url=http://localhost:1/v1", "--max-cost=1"));
        assertFault("not an amount of dollars: 'lots'", refine("--llm=openai:x", "--max-cost=lots"));
        assertFault("--hold-to takes json-schema or gbnf", refine("--llm=openai:x", "--hold-to=xml"));
        assertThat(home.resolve("runs")).doesNotExist();
    }

    private static void assertFault(String message, CommandRun run) {
        assertThat(run.exitCode()).as(run.err()).isEqualTo(2);
        assertThat(run.err()).startsWith("espalier: ").contains(message).doesNotContain("secret");
    }

    private static String[] with(String[] arguments, String... more) {
        return Stream.concat(Stream.of(arguments), Stream.of(more)).toArray(String[]::new);
    }

    private CommandRun refine(String... arguments) {
        List<String> all = new ArrayList<>(List.of(
                "refine",
                "idler",
                "--game=rope",
                "--against=brute",
                "--held-out=pacer",
                "--prompts=" + Path.of("..", "assets", "prompts"),
                "--generations=2",
                "--candidates=3",
                "--screening-pairs=3",
                "--test-pairs=20",
                "--held-out-pairs=10"));
        all.addAll(List.of(arguments));
        return CommandRun.in(home, all.toArray(String[]::new));
    }
}
