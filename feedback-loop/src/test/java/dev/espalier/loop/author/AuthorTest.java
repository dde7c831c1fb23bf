package dev.espalier.loop.author;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.dsl.PolicyReader;
import dev.espalier.dsl.format.PolicyFormatter;
import dev.espalier.game.Game;
import dev.espalier.loop.author.Standing.Attempt;
import dev.espalier.loop.author.Standing.Parent;
import dev.espalier.loop.evaluate.Deal;
import dev.espalier.loop.feedback.Scenario;
import dev.espalier.loop.generate.Candidate;
import dev.espalier.loop.llm.Answer;
import dev.espalier.loop.llm.Answer.Ending;
import dev.espalier.loop.llm.AnswerForm;
import dev.espalier.loop.llm.Correspondence;
import dev.espalier.loop.llm.LanguageModel;
import dev.espalier.loop.llm.Request;
import dev.espalier.loop.llm.SessionMemory;
import dev.espalier.loop.llm.Templates;
import dev.espalier.loop.llm.Usage;
import dev.espalier.loop.record.Drafts;
import dev.espalier.loop.record.Drafts.Faultless;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class AuthorTest {

    private static final Game ARENA = ServiceLoader.load(Game.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(game -> game.name().equals("arena"))
            .findFirst()
            .orElseThrow();

    private static final String PARENT = """
            policy parent {
              param burst = 20 in 3 .. 30
              tree {
                selector {
                  sequence "fight" {
                    condition enemy_visible
                    task shoot(burst: burst)
                  }
                  task patrol()
                }
              }
            }
            """;

    private static final String GOOD =
            "policy other { tree { selector { sequence { condition enemy_visible task shoot() } task patrol() } } }";

    private final List<Request> requests = new ArrayList<>();

    @Test
    void writesAPartAWholeAndOutOfTwoInOneGeneration() {
        Parent mate = new Parent(parent().policy(), "It won 3 of 4 pairs.");
        Standing standing = new Standing(
                4, Optional.of(parent()), List.of(mate), List.of(Attempt.compared("ran faster", -0.031, 12, false)));
        Author author = author(
                1,
                request -> request.prompt().purpose().equals("rewrite")
                        ? "Idea: strafe while shooting.\n```\npolicy part { param burst = 9 in 3 .. 30\n"
                                + "tree { parallel(success: any) { task shoot(burst: burst) task strafe() } } }\n```"
                        : "Idea: better\n" + GOOD);

        List<Candidate> candidates = author.write(standing, 3, new SplittableRandom(1));

        assertThat(requests)
                .extracting(request -> request.prompt().purpose())
                .containsExactlyInAnyOrder("rewrite", "write", "combine");
        assertThat(candidates).hasSize(3);
        assertThat(PolicyFormatter.format(candidates.get(0).policy().policy())).isEqualTo("""
                policy parent {
                  param burst = 9 in 3 .. 30

                  tree {
                    selector {
                      parallel(success: any) "fight" {
                        task shoot(burst: burst)
                        task strafe()
                      }
                      task patrol()
                    }
                  }
                }
                """);
        assertThat(candidates)
                .extracting(Candidate::change)
                .containsExactly(
                        "rewrote \"fight\": strafe while shooting.",
                        "wrote the policy anew: better",
                        "combined two policies: better");
        assertThat(candidates.get(1).policy().policy().name()).isEqualTo("parent");
        assertThat(author.drafts())
                .containsEntry("scripted", new Drafts(3, new Faultless(3, 3, 3), new Faultless(3, 3, 3), 3, 0, 0, 0));
        assertThat(prompt("write"))
                .contains(
                        "task shoot(burst: burst)",
                        "It loses.",
                        "-3.1 points of the score in 12 pairs of matches: ran faster")
                .contains("enemy_visible: true or false", "policy house_cat", "Idea:", "It won 3 of 4 pairs.")
                .doesNotContain("{{", "What the designer wants");
        assertThat(prompt("rewrite")).contains("policy part {\n  param burst = 20 in 3 .. 30");
    }

    @Test
    void takesThePartOutOfAWholePolicyWhereOnlyThePartWasAskedFor() {
        Author author = author(
                0,
                request -> "policy parent { tree { selector { sequence \"fight\" { condition enemy_visible task aim() }"
                        + " task look_around() } } }");

        List<Candidate> candidates =
                author.write(new Standing(1, Optional.of(parent()), List.of(), List.of()), 1, new SplittableRandom(1));

        assertThat(PolicyFormatter.format(candidates.get(0).policy().policy()))
                .contains("task aim()", "task patrol()")
                .doesNotContain("look_around", "shoot");
    }

    @Test
    void mendsByProgramWhatHasOneObviousRemedy() {
        Author author = author(2, request -> "```\n" + GOOD.replace("shoot", "shot") + "\n```");

        assertThat(author.write(Standing.BLANK, 1, new SplittableRandom(1))).hasSize(1);
        assertThat(requests).hasSize(1);
        assertThat(author.drafts())
                .containsEntry("scripted", new Drafts(1, new Faultless(1, 0, 0), new Faultless(1, 1, 1), 0, 1, 0, 0));
    }

    @Test
    void givesFaultyPoliciesBackWithTheirDiagnostics() {
        String faulty = GOOD.replace("enemy_visible", "moon_is_full");
        Author author = author(
                2,
                request -> request.prompt().purpose().equals("repair") ? GOOD : "I think:\n```\n" + faulty + "\n```");

        assertThat(author.write(Standing.BLANK, 2, new SplittableRandom(1))).hasSize(2);
        assertThat(requests).hasSize(4);
        assertThat(prompt("repair"))
                .startsWith("# Task\n\nWrite a policy for the game below.")
                .contains("'moon_is_full'", "E020", "To fix: ", "^^^^");
        assertThat(requests.get(3).prompt().title())
                .startsWith("generation 1, candidate ")
                .endsWith(": write, repair 1");
        assertThat(author.drafts())
                .containsEntry("scripted", new Drafts(2, new Faultless(2, 0, 0), new Faultless(2, 2, 2), 0, 0, 2, 0));
    }

    @Test
    void aHugeAnswerDoesNotMakeTheNextPromptHuge() {
        String prose = "// Much is said here that nobody needs.\n".repeat(40_000);
        String unknown = "a".repeat(300_000);
        for (String faulty : List.of(
                prose + GOOD.replace("enemy_visible", "moon_is_full") + prose,
                GOOD.replace("enemy_visible", unknown),
                GOOD.replace("task patrol()", "task moon() ".repeat(20_000)),
                "{\"policy\": \"" + unknown + "\", \"tree\": {\"node\": \"" + unknown + "\"}}")) {
            requests.clear();
            Author author = author(1, request -> request.prompt().purpose().equals("repair") ? GOOD : faulty);

            assertThat(author.write(Standing.BLANK, 1, new SplittableRandom(1))).hasSize(1);
            assertThat(prompt("repair").length() - prompt("write").length()).isBetween(8_000, 25_000);
            assertThat(prompt("repair")).contains(" characters after this are left out]\n");
        }
    }

    @Test
    void showsThePlaceOfTheFirstFaultOfALongAnswer() {
        String prose = "// Much is said here that nobody needs.\n".repeat(1_000);
        Author author = author(
                1,
                request -> request.prompt().purpose().equals("repair")
                        ? GOOD
                        : prose + GOOD.replace("enemy_visible", "moon_is_full") + "\n" + prose);

        author.write(Standing.BLANK, 1, new SplittableRandom(1));

        assertThat(prompt("repair"))
                .contains("answer:1001:", "condition moon_is_full task shoot()")
                .containsPattern("\\[38,\\d{3} characters before this are left out; this is in line 9\\d\\d]\n// Much");
    }

    @Test
    void aPolicyMayNotBeLongerThanLaterPromptsCanBear() {
        String padded = "// " + "x".repeat(40_000) + "\n" + GOOD;
        Author author = author(1, request -> request.prompt().purpose().equals("repair") ? GOOD : padded);

        assertThat(author.write(Standing.BLANK, 1, new SplittableRandom(1))).hasSize(1);
        assertThat(prompt("repair")).containsPattern("The policy has 40,\\d+ characters; it may have 30,000\\.");
    }

    @Test
    void givesUpAfterTheRepairsThatAreAllowed() {
        Author author = author(2, request -> "policy x { tree { selector { condition moon_is_full } } }");

        assertThat(author.write(Standing.BLANK, 1, new SplittableRandom(1))).isEmpty();
        assertThat(requests).hasSize(3);
        assertThat(author.drafts())
                .containsEntry("scripted", new Drafts(1, new Faultless(1, 0, 0), new Faultless(1, 0, 0), 0, 0, 0, 0));
    }

    @Test
    void letsARefusalBeAndAsksForLessAfterATruncation() {
        Author refusing = author(2, request -> "");
        assertThat(refusing.write(Standing.BLANK, 1, new SplittableRandom(1))).isEmpty();
        assertThat(requests).hasSize(1);
        assertThat(refusing.drafts())
                .containsEntry("scripted", new Drafts(1, Faultless.NONE, Faultless.NONE, 0, 0, 0, 1));

        Author wordy =
                author(2, request -> request.prompt().purpose().equals("repair") ? GOOD : "```\npolicy x { tree {");
        assertThat(wordy.write(Standing.BLANK, 1, new SplittableRandom(1))).hasSize(1);
        assertThat(prompt("repair")).contains("The answer was cut off because it was too long.");
    }

    @Test
    void readsTheJsonFormToo() {
        Author author = author(
                0,
                request -> "{\"policy\": \"p\", \"tree\": {\"node\": \"selector\", \"children\": ["
                        + "{\"node\": \"task\", \"task\": \"patrol\"}]}}");

        List<Candidate> candidates = author.write(Standing.BLANK, 1, new SplittableRandom(1));

        assertThat(candidates).hasSize(1);
    }

    @Test
    void holdsAnswersToTheFormThatIsAskedFor() {
        for (AnswerForm.Notation notation : AnswerForm.Notation.values()) {
            new Author(
                            new Scenario(Deal.standard(ARENA), List.of()),
                            templates(),
                            new Correspondence(new Scripted(request -> GOOD), new SessionMemory()),
                            new AuthorSettings("", 0, 200, Optional.of(notation)))
                    .write(Standing.BLANK, 1, new SplittableRandom(1));

            AnswerForm form = requests.get(requests.size() - 1).prompt().form().orElseThrow();
            assertThat(form.notation()).isEqualTo(notation);
            assertThat(form.text()).contains("enemy_visible");
            assertThat(requests.get(requests.size() - 1).prompt().text()).doesNotContain("Idea:");
        }
    }

    private String prompt(String purpose) {
        return requests.stream()
                .map(Request::prompt)
                .filter(prompt -> prompt.purpose().equals(purpose))
                .reduce((first, second) -> second)
                .orElseThrow()
                .text();
    }

    private Author author(int repairs, Function<Request, String> answers) {
        return new Author(
                new Scenario(Deal.standard(ARENA), List.of()),
                templates(),
                new Correspondence(new Scripted(answers), new SessionMemory()),
                new AuthorSettings("", repairs, 200, Optional.empty()));
    }

    private static Templates templates() {
        return Templates.in(Path.of("..", "assets", "prompts"));
    }

    private static Parent parent() {
        return new Parent(
                new PolicyReader(ARENA.vocabulary()).read(PARENT).policy().orElseThrow(), "It loses.");
    }

    /** Answers by a rule; nothing means that it refuses, an open fence that it was cut off. */
    private final class Scripted implements LanguageModel {

        private final Function<Request, String> rule;

        Scripted(Function<Request, String> rule) {
            this.rule = rule;
        }

        @Override
        public String name() {
            return "scripted";
        }

        @Override
        public int parallelism() {
            return 1;
        }

        @Override
        public Answer ask(Request request) {
            synchronized (requests) {
                requests.add(request);
            }
            String text = rule.apply(request);
            Ending ending = text.isEmpty()
                    ? Ending.REFUSED
                    : text.indexOf("```") >= 0 && text.indexOf("```", 3) < 0 ? Ending.TRUNCATED : Ending.COMPLETE;
            return new Answer(text, ending, new Usage(10, 10), Optional.empty(), name(), 1, 1);
        }
    }
}
