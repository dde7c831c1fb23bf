package dev.espalier.loop.cli;

import dev.espalier.game.Game;
import dev.espalier.game.Split;
import dev.espalier.loop.evaluate.Contender;
import dev.espalier.loop.evaluate.MatchPool;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code espalier eval}. */
@Command(
        name = "eval",
        header = "Measures a policy against others.",
        description = {
            "Plays pairs of matches: both sides of the same game and seed. The interval of the score rate is computed"
                    + " between pairs. The same command gives the same results, on any number of threads."
        },
        footer = {
            "  espalier eval rusher --against holder",
            "  espalier eval my_policy.bt --against rusher --against holder --matches 400 --games held-out",
            "  espalier eval best.bt --against rusher --matches 200 --json"
        })
final class EvalCommand implements Callable<Integer> {

    private final Console console;
    private final PolicyFiles files;
    private final Games games;

    @Parameters(paramLabel = "POLICY", description = "The policy to measure: a path, or the name of a shipped one.")
    private String policy = "";

    @Option(
            names = "--against",
            required = true,
            paramLabel = "POLICY",
            description = "An opponent; may be given several times.")
    private List<String> opponents = List.of();

    @Option(
            names = "--matches",
            paramLabel = "N",
            defaultValue = "200",
            description = "Matches against each opponent, an even number. Default: ${DEFAULT-VALUE}.")
    private int matches;

    @Mixin
    private final GameOption game = new GameOption();

    @ArgGroup
    private final Choice choice = new Choice();

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Draws the games and what is random in the matches. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(names = "--threads", paramLabel = "N", description = "Matches at once. Default: one for each core.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    EvalCommand(Console console, PolicyFiles files, Games games) {
        this.console = console;
        this.files = files;
        this.games = games;
    }

    /** Which games are played. */
    static final class Choice {

        @Option(
                names = "--games",
                paramLabel = "SPLIT",
                description = "training or held-out: each pair is played on another game of these. Default: training.")
        private GameSplit split = GameSplit.TRAINING;

        @Option(names = "--game-id", paramLabel = "ID", description = "Play all matches on this game.")
        private String gameId = "";
    }

    /** The splits as they are written on the command line. */
    enum GameSplit {
        TRAINING(Split.TRAINING),
        HELD_OUT(Split.HELD_OUT);

        private final Split split;

        GameSplit(Split split) {
            this.split = split;
        }

        Split split() {
            return split;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Override
    public Integer call() {
        if (matches < 2 || matches % 2 != 0) {
            throw CommandFault.usage("--matches must be an even number, at least 2, but is " + matches);
        }
        if (threads < 1) {
            throw CommandFault.usage("--threads must be at least 1, but is " + threads);
        }
        Game played = game.in(games);
        Contenders contenders = new Contenders(played, files);
        Contender measured = contenders.named(policy);
        List<Contender> against = opponents.stream().map(contenders::named).toList();
        Fixtures fixtures = choice.gameId.isEmpty()
                ? Fixtures.drawn(played, choice.split.split, matches / 2, seed)
                : Fixtures.fixed(played, choice.gameId, matches / 2, seed);
        String where = choice.gameId.isEmpty() ? choice.split.toString() : choice.gameId;
        Measurement measurement;
        try (MatchPool pool = new MatchPool(played, threads);
                Progress progress = Progress.on(console, "matches", (long) matches * against.size())) {
            measurement = Measurement.take(pool, measured, against, fixtures, progress);
        }
        EvalReport report = new EvalReport(measurement, played, where, seed, threads);
        if (json) {
            report.printJson(console.out());
        } else {
            report.lines().forEach(console.out()::println);
        }
        return ExitCode.GOOD;
    }
}
