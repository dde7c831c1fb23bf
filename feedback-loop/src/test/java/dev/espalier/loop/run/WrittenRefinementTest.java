package dev.espalier.loop.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.game.Game;
import dev.espalier.game.view.TellingMoment;
import dev.espalier.loop.author.Author;
import dev.espalier.loop.author.AuthorSettings;
import dev.espalier.loop.critic.Gallery;
import dev.espalier.loop.critic.Scene;
import dev.espalier.loop.critic.Still;
import dev.espalier.loop.critic.VisionCritic;
import dev.espalier.loop.evaluate.Deal;
import dev.espalier.loop.evaluate.MatchPool;
import dev.espalier.loop.feedback.Scenario;
import dev.espalier.loop.llm.Answer;
import dev.espalier.loop.llm.Answer.Ending;
import dev.espalier.loop.llm.Correspondence;
import dev.espalier.loop.llm.ExchangeMemory;
import dev.espalier.loop.llm.LanguageModel;
import dev.espalier.loop.llm.Limits;
import dev.espalier.loop.llm.Picture;
import dev.espalier.loop.llm.Recording;
import dev.espalier.loop.llm.ReplayModel;
import dev.espalier.loop.llm.Request;
import dev.espalier.loop.llm.Templates;
import dev.espalier.loop.llm.Usage;
import dev.espalier.loop.record.Budget;
import dev.espalier.loop.record.GenerationSummary;
import dev.espalier.loop.record.Incumbent;
import dev.espalier.loop.record.ModelSettings;
import dev.espalier.loop.record.NamedPolicy;
import dev.espalier.loop.record.RunSettings;
import dev.espalier.loop.record.RunSummary;
import dev.espalier.loop.store.RunFolder;
import dev.espalier.loop.store.RunStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small run in the real arena with an author and a critic. */
class WrittenRefinementTest {

    private static final Path ASSETS = Path.of("..", "assets");
    private static final String REASON = "All three stand at the northern wall.";
    private static final Game ARENA = ServiceLoader.load(Game.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(game -> game.name().equals("arena"))
            .findFirst()
            .orElseThrow();

    @TempDir
    Path temporary;

    private final List<Request> requests = new ArrayList<>();
    private final AtomicInteger drawn = new AtomicInteger();

    @Test
    void whatTheCriticSeesReachesTheAuthorAndReplays() {
        Path recording = temporary.resolve("recording.jsonl");

        RunSummary run = run("run", new Model(), Optional.of(recording));

        Incumbent start = run.lineage().get(0);
        assertThat(start.feedback()).contains("Score:", "- map control 2: " + REASON, "- Go out.");
        List<Request> ratings = requests.stream()
                .filter(request -> request.prompt().purpose().equals("rate"))
                .toList();
        assertThat(ratings).hasSize(1 + run.lineage().size());
        assertThat(ratings.get(0).prompt().text())
                .contains("Rate how the side called `policy` plays", "Score:", "- `map_control`: ")
                .contains("\n1. map, against ", "\n4. map, against ", "what an agent sees. R1 is about to fall");
        assertThat(ratings.get(1).prompt().text()).contains("There is no JSON object in the answer.");
        assertThat(ratings.get(0).prompt().pictures()).hasSize(6).doesNotHaveDuplicates();
        assertThat(ratings.get(0).prompt().pictures().get(0).subject())
                .matches("gen:\\S+, seed -?\\d+, [0-9a-f]{16} against [0-9a-f]{16}, 0\\.0 s to \\d+\\.\\d s");
        assertThat(requests.stream()
                        .map(Request::prompt)
                        .filter(prompt -> !prompt.purpose().equals("rate"))
                        .toList())
                .hasSize(4)
                .allSatisfy(prompt -> assertThat(prompt.text()).contains(REASON));
        assertThat(drawn.get()).isPositive();

        int asked = requests.size();
        drawn.set(0);
        RunSummary replayed = run("replayed", new ReplayModel(recording), Optional.empty());

        assertThat(replayed.lineage()).isEqualTo(run.lineage());
        assertThat(replayed.generations()).isEqualTo(run.generations());
        assertThat(replayed.models()).isEqualTo(run.models());
        assertThat(requests).hasSize(asked);
        assertThat(drawn.get()).as("pictures that nobody looked at").isZero();
    }

    @Test
    void theAuthorIsToldWhatDidNotWorkAndWhy() {
        RunSummary run = run(
                "run",
                new Model("sequence { condition enemy_visible condition not enemy_visible task patrol() }"),
                Optional.empty());

        String reason = "no task was ever reached: the tree failed in each of ";
        assertThat(run.generations().get(0).dropped()).singleElement().satisfies(dropped -> {
            assertThat(dropped.number()).isEqualTo(2);
            assertThat(dropped.reason()).startsWith(reason);
        });
        assertThat(requests.stream()
                        .filter(request -> request.prompt().title().startsWith("generation 2, candidate"))
                        .toList())
                .hasSize(2)
                .allSatisfy(request -> assertThat(request.prompt().text())
                        .contains("- did not work, so it was not compared (" + reason));
        try (RunStore store = RunStore.open(temporary.resolve("run/run.db"))) {
            assertThat(store.candidates().get(1).dropped().orElseThrow()).startsWith(reason);
            assertThat(store.candidates().get(1).screeningPairs()).isZero();
            assertThat(store.summary().orElseThrow().generations()).isEqualTo(run.generations());
        }
    }

    private RunSummary run(String name, LanguageModel model, Optional<Path> recording) {
        Templates templates = Templates.in(ASSETS.resolve("prompts"));
        try (RunFolder folder = RunFolder.open(temporary.resolve(name));
                RunStore store = RunStore.open(folder.database());
                MatchPool pool = new MatchPool(ARENA, 2)) {
            ExchangeMemory memory = recording
                    .map(file -> (ExchangeMemory) Recording.of(store.exchanges(), file))
                    .orElseGet(store::exchanges);
            Author author = new Author(
                    new Scenario(Deal.standard(ARENA), List.of()),
                    templates,
                    new Correspondence(model, memory),
                    new AuthorSettings("", 1, 200, Optional.empty()));
            VisionCritic critic = new VisionCritic(
                    new Scenario(Deal.standard(ARENA), List.of()),
                    templates,
                    new Correspondence(model, memory),
                    new CountedPictures(drawn),
                    1);
            return new Refinement(
                            settings(),
                            author,
                            Optional.of(critic),
                            folder,
                            store,
                            pool,
                            new Silent(),
                            System::nanoTime)
                    .run();
        }
    }

    /** Pictures that nobody can see, but count. */
    private record CountedPictures(AtomicInteger drawn) implements Gallery {
        @Override
        public byte[] map(Scene scene) {
            return picture();
        }

        @Override
        public List<TellingMoment> moments(Scene scene) {
            return List.of(new TellingMoment(scene.fromSeconds() + 1, 0, 0, "R1 is about to fall to B1."));
        }

        @Override
        public byte[] still(Still still) {
            return picture();
        }

        private byte[] picture() {
            return ("picture " + drawn.incrementAndGet()).getBytes(StandardCharsets.UTF_8);
        }
    }

    private static RunSettings settings() {
        return new RunSettings(
                "test",
                "arena",
                Optional.empty(),
                5,
                policy("starter.bt"),
                List.of(policy("opponents/rusher.bt"), policy("opponents/holder.bt")),
                List.of(policy("held-out/hunter.bt")),
                new Budget(2, 2, 2, 12, 4),
                Optional.of(new ModelSettings(
                        "test:model",
                        Optional.of("test:model"),
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        1,
                        Optional.empty(),
                        "",
                        Limits.NONE)));
    }

    private static NamedPolicy policy(String file) {
        try {
            Path path = ASSETS.resolve("policies").resolve(file);
            return new NamedPolicy(String.valueOf(path.getFileName()).replace(".bt", ""), Files.readString(path));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** Writes one policy after another, and rates at the second try. */
    private final class Model implements LanguageModel {

        private final String whole;
        private int written;

        Model() {
            this("");
        }

        /**
         * @param whole the tree of all that is not a part; its own when empty
         */
        Model(String whole) {
            this.whole = whole;
        }

        @Override
        public String name() {
            return "test:model";
        }

        @Override
        public int parallelism() {
            return 1;
        }

        @Override
        public Answer ask(Request request) {
            requests.add(request);
            request.prompt().pictures().forEach(Picture::png);
            return new Answer(text(request), Ending.COMPLETE, new Usage(10, 5), Optional.empty(), name(), 1, 3);
        }

        private String text(Request request) {
            if (request.prompt().purpose().equals("rate")) {
                boolean first = requests.size() == 1;
                return first ? "I see a map." : rating();
            }
            written++;
            String fight = "sequence \"fight\" { condition enemy_visible parallel(success: any) { task shoot(burst: "
                    + (4 + written) + ") task strafe() } }";
            return request.prompt().purpose().equals("rewrite")
                    ? "Idea: move\npolicy part { tree { " + fight + " } }"
                    : "Idea: move\npolicy x { tree { selector { " + (whole.isEmpty() ? fight + " task patrol()" : whole)
                            + " } } }";
        }

        private String rating() {
            return "{\"map_control\": {\"rating\": 2, \"reason\": \"" + REASON + "\"}, "
                    + "\"adaptability\": {\"rating\": 2, \"reason\": \"x\"}, "
                    + "\"coordination\": {\"rating\": 2, \"reason\": \"x\"}, "
                    + "\"aggression\": {\"rating\": 2, \"reason\": \"x\"}, "
                    + "\"goal_achievement\": {\"rating\": 2, \"reason\": \"x\"}, \"advice\": [\"Go out.\"]}";
        }
    }

    private static final class Silent implements RunListener {

        @Override
        public void stage(String name) {}

        @Override
        public void matchPlayed() {}

        @Override
        public void generation(GenerationSummary generation) {}

        @Override
        public void limitReached(String message) {}

        @Override
        public void givenUp(String message) {}

        @Override
        public void promoted(Incumbent incumbent) {}
    }
}
