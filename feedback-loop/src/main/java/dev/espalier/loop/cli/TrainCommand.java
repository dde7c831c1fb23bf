package dev.espalier.loop.cli;

import dev.espalier.dsl.PolicyReader;
import dev.espalier.dsl.check.CheckedPolicy;
import dev.espalier.dsl.vocabulary.Skill;
import dev.espalier.game.Game;
import dev.espalier.game.ShippedModels;
import dev.espalier.game.train.Lesson;
import dev.espalier.loop.train.Examination;
import dev.espalier.loop.train.Examination.Verdict;
import dev.espalier.loop.train.TrainSettings;
import dev.espalier.loop.train.Training;
import dev.espalier.loop.train.TrainingException;
import dev.espalier.runtime.neural.Networks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code espalier train}. */
@Command(
        name = "train",
        header = "Trains the network of a skill.",
        description = {
            "Clones the teacher of the skill's lesson, then practises against its reward, and judges the result on games that"
                    + " training never saw. The network, its learning curves and a card go into the run folder's 'model', or"
                    + " where --models says."
        },
        footer = {
            "  espalier train aim",
            "  espalier train dodge --seed 3 --iterations 60 --run runs/dodge3",
            "  espalier train dodge --seed 3 --iterations 60 --run runs/dodge3 --resume",
            "  espalier train aim --evaluate --games 400          judges the network that is there already"
        })
final class TrainCommand implements Callable<Integer> {

    private final Console console;
    private final PolicyFiles files;
    private final Games games;

    @Parameters(paramLabel = "SKILL", description = "A skill of the game that can be trained.")
    private String skill = "";

    @Mixin
    private final PlayedGame game = new PlayedGame();

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--samples",
            paramLabel = "N",
            defaultValue = "50000",
            description = "How much of the teacher's play is cloned. Default: ${DEFAULT-VALUE}.")
    private int samples;

    @Option(
            names = "--epochs",
            paramLabel = "N",
            defaultValue = "30",
            description = "At most, over these samples. Default: ${DEFAULT-VALUE}.")
    private int epochs;

    @Option(
            names = "--hidden",
            paramLabel = "N",
            split = ",",
            defaultValue = "64,64",
            description = "Sizes of the hidden layers. Default: ${DEFAULT-VALUE}.")
    private List<Integer> hidden = List.of();

    @Option(
            names = "--iterations",
            paramLabel = "N",
            defaultValue = "30",
            description = "At most, of practice; 0 only clones. Default: ${DEFAULT-VALUE}.")
    private int iterations;

    @Option(
            names = "--matches",
            paramLabel = "N",
            defaultValue = "24",
            description = "In an iteration of practice. Default: ${DEFAULT-VALUE}.")
    private int matches;

    @Option(
            names = "--noise",
            paramLabel = "X",
            defaultValue = "0.1",
            description = "What is tried around a continuous action. Default: ${DEFAULT-VALUE}.")
    private double noise;

    @Option(names = "--threads", paramLabel = "N", description = "Matches at once. Default: one for each core.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--run", paramLabel = "DIR", description = "Where to work. Default: runs/SKILL-seedN.")
    private @Nullable Path run;

    @Option(names = "--resume", description = "Go on with the run in that folder.")
    private boolean resume;

    @Option(names = "--evaluate", description = "Train nothing; judge the network that is there.")
    private boolean evaluate;

    @Option(
            names = "--games",
            paramLabel = "N",
            defaultValue = "200",
            description = "By which it is judged, both sides of each. Default: ${DEFAULT-VALUE}.")
    private int judged;

    TrainCommand(Console console, PolicyFiles files, Games games) {
        this.console = console;
        this.files = files;
        this.games = games;
    }

    @Override
    public Integer call() {
        Game played = game.in(games);
        Lesson lesson = lesson(played);
        try {
            if (evaluate) {
                judge(played, lesson, ShippedModels.networks(played.vocabulary()))
                        .forEach(console.out()::println);
            } else {
                train(played, lesson);
            }
        } catch (TrainingException cause) {
            throw CommandFault.faulty(String.valueOf(cause.getMessage()));
        }
        return ExitCode.GOOD;
    }

    private Lesson lesson(Game played) {
        List<Lesson> all = ServiceLoader.load(Lesson.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(lesson -> lesson.game().equals(played.name()))
                .toList();
        return all.stream()
                .filter(lesson -> lesson.skill().name().equals(skill))
                .findFirst()
                .orElseThrow(() -> CommandFault.usage("there is no lesson in '" + skill + "'; those of " + played.name()
                        + " are: "
                        + all.stream().map(lesson -> lesson.skill().name()).collect(Collectors.joining(", "))));
    }

    private void train(Game played, Lesson lesson) {
        TrainSettings settings = new TrainSettings(seed, samples, epochs, hidden, iterations, matches, noise, threads);
        Path folder = run == null ? Path.of("runs", skill + "-seed" + seed) : run;
        long start = System.nanoTime();
        try (Training training =
                new Training(lesson, played, name -> checked(played, name), settings, folder, console.err()::println)) {
            training.run(resume);
            double seconds = (System.nanoTime() - start) / 1e9;
            List<String> verdicts = judge(played, lesson, Networks.none().with(skill, training.network()));
            Path model = game.models().map(models -> models.resolve(skill)).orElse(folder.resolve("model"));
            training.write(model, card(played, lesson, training, verdicts, seconds));
            training.story().forEach(console.out()::println);
            verdicts.forEach(console.out()::println);
            console.out().println("model    " + model);
        }
    }

    private List<String> judge(Game played, Lesson lesson, Networks networks) {
        Examination examination = new Examination(played, lesson.trial());
        List<Verdict> verdicts = examination.hold(
                played.prepare(checked(played, lesson.policy()), networks),
                name -> checked(played, name),
                judged,
                threads);
        List<String> lines = new ArrayList<>();
        lines.add(examination.measure() + " over " + judged + " held-out games ("
                + lesson.trial().mode() + "), both sides of each, against "
                + String.join(", ", lesson.trial().opponents()) + ":");
        verdicts.forEach(verdict -> lines.add(verdict.line()));
        return lines;
    }

    private CheckedPolicy checked(Game played, String name) {
        return new PolicyReader(played.vocabulary())
                .read(files.read(name).text())
                .policy()
                .orElseThrow(
                        () -> CommandFault.faulty("the policy " + name + " has errors; see espalier check " + name));
    }

    private List<String> card(Game played, Lesson lesson, Training training, List<String> verdicts, double seconds) {
        List<String> card = new ArrayList<>();
        card.add("# " + skill);
        card.add("");
        card.add(lesson.skill().documentation());
        card.add("");
        card.add("- **Game**: " + played.name() + " " + played.vocabulary().version() + ".");
        card.add("- **Sees**: " + channels(lesson.skill().observation()) + ".");
        card.add("- **Gives**: " + channels(lesson.skill().action()) + ".");
        card.add("- **Teacher**: " + lesson.teacher());
        card.add("- **Reward**: " + lesson.reward());
        card.add("- **Policy in which it learned**: " + lesson.policy() + ", against "
                + String.join(", ", lesson.opponents()) + ", on training games.");
        card.add("- **Network**: dense, hidden layers of " + hidden + " rectified units.");
        card.add(String.format(
                Locale.ROOT,
                "- **Command**: `espalier train %s --seed %d --samples %d --epochs %d --iterations %d --matches %d --noise %s"
                        + " --games %d`",
                skill,
                seed,
                samples,
                epochs,
                iterations,
                matches,
                noise,
                judged));
        card.add(String.format(Locale.ROOT, "- **Time**: %.0f s on %d threads.", seconds, threads));
        card.add("");
        card.add("## How it went");
        card.add("");
        training.story().forEach(line -> card.add("- " + line));
        card.add("");
        card.add("![Learning curves](curves.svg)");
        card.add("");
        card.add("## How it is judged");
        card.add("");
        card.add("```");
        card.addAll(verdicts);
        card.add("```");
        card.add("");
        card.add("`espalier train " + skill + " --evaluate --games " + judged + "` shows it again.");
        return card;
    }

    private static String channels(List<Skill.Channel> channels) {
        return channels.stream().map(channel -> channel.name() + unit(channel)).collect(Collectors.joining(", "));
    }

    private static String unit(Skill.Channel channel) {
        String symbol = channel.type().unit().symbol();
        return symbol.isEmpty() ? "" : " (" + symbol + ")";
    }
}
