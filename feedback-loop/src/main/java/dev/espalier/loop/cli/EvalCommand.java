package dev.espalier.loop.cli;

import dev.espalier.game.Game;
import dev.espalier.loop.evaluate.Contender;
import dev.espalier.loop.evaluate.Fixtures;
import dev.espalier.loop.evaluate.MatchPool;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
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
            "  espalier eval best.bt --against rusher --matches 200 --json",
            "  espalier eval rusher --against holder --mode mix --matches 2000 --csv matches.csv",
            "  espalier games list --ids --mode ctf | espalier eval rusher --against holder --game-ids -"
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

    @Mixin
    private final PlayedGame game = new PlayedGame();

    @Mixin
    private final GameChoice choice = new GameChoice();

    @Mixin
    private final MeasureOptions options = new MeasureOptions();

    @Option(
            names = "--groups-csv",
            paramLabel = "FILE",
            description = "Write the results by mode and by family to a file.")
    private Optional<Path> groupsCsv = Optional.empty();

    @Option(
            names = "--replays",
            paramLabel = "DIR",
            description = "Keep the matches in a folder, to be opened by 'espalier play --replay'; 2 kB each.")
    private Optional<Path> replays = Optional.empty();

    @Option(
            names = "--replays-of",
            paramLabel = "OUTCOME",
            defaultValue = "all",
            description = "Which of them: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private ReplayFolder.Which replaysOf = ReplayFolder.Which.ALL;

    EvalCommand(Console console, PolicyFiles files, Games games) {
        this.console = console;
        this.files = files;
        this.games = games;
    }

    @Override
    public Integer call() {
        int threads = options.playing().threads();
        Game played = game.in(games);
        Contenders contenders = new Contenders(played, files);
        Contender measured = contenders.named(policy);
        List<Contender> against = opponents.stream().map(contenders::named).toList();
        Fixtures fixtures = choice.fixtures(played, options.seed());
        Optional<ReplayFolder> kept = replays.map(folder -> new ReplayFolder(played, folder, replaysOf));
        Measurement measurement = measure(played, measured, against, fixtures, kept);
        EvalReport report = new EvalReport(measurement, played, choice.words(), options.seed(), threads);
        if (options.json()) {
            report.printJson(console.out());
        } else {
            report.lines().forEach(console.out()::println);
        }
        kept.ifPresent(folder -> console.err().println(folder.words()));
        return ExitCode.GOOD;
    }

    /** The files are begun before anything is played: who cannot have them should not wait first. */
    private Measurement measure(
            Game played, Contender measured, List<Contender> against, Fixtures fixtures, Optional<ReplayFolder> kept) {
        try (MatchCsv matches = MatchCsv.create(played, options.csv());
                CsvFile groups = CsvFile.create(groupsCsv);
                MatchPool pool = options.playing().open(played);
                Progress progress = Progress.on(console, "matches", 2L * fixtures.count() * against.size())) {
            Measurement measurement =
                    Measurement.take(pool, measured, against, fixtures, progress, (opponent, pair) -> {
                        matches.write(measured.name(), opponent.name(), pair);
                        kept.ifPresent(folder -> folder.keep(measured, opponent, pair));
                    });
            BreakdownData.writeCsv(measurement.breakdowns(), groups);
            return measurement;
        }
    }
}
