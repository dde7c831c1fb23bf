package dev.espalier.loop.cli;

import dev.espalier.game.Game;
import dev.espalier.game.GameCatalogue;
import dev.espalier.loop.evaluate.Contender;
import dev.espalier.loop.evaluate.Deal;
import dev.espalier.loop.evaluate.Fixtures;
import dev.espalier.loop.evaluate.League;
import dev.espalier.loop.evaluate.MatchPool;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code espalier league}. */
@Command(
        name = "league",
        header = "Lets policies play each other, all against all, and ranks them.",
        description = {
            "Every two policies meet on the same games and seeds, on both sides of each, in each mode. Rates and Elo are"
                    + " against all others together; their intervals are computed between games. The same command gives the"
                    + " same results, on any number of threads."
        },
        footer = {
            "  espalier league",
            "  espalier league rusher holder my_policy.bt --mode zone --matches 100",
            "  espalier league --game gold --games held-out --csv matches.csv"
        })
final class LeagueCommand implements Callable<Integer> {

    private static final String ALL = "all";

    private final Console console;
    private final PolicyFiles files;
    private final Games games;

    @Parameters(
            arity = "0..*",
            paramLabel = "POLICY",
            description =
                    "Paths, or names of shipped policies; at least two. Default: all that are shipped for the game.")
    private List<String> policies = List.of();

    @Option(
            names = "--mode",
            paramLabel = "MODE",
            defaultValue = ALL,
            description = "One mode, mix for games of all modes in one league, or all for a league in each mode."
                    + " Default: ${DEFAULT-VALUE}.")
    private String mode = ALL;

    @Option(
            names = "--matches",
            paramLabel = "N",
            defaultValue = "20",
            description = "Matches of every two policies in a mode, an even number. Default: ${DEFAULT-VALUE}.")
    private int matches;

    @Option(names = "--games", paramLabel = "SPLIT", description = "training or held-out. Default: training.")
    private GameSplit split = GameSplit.TRAINING;

    @Mixin
    private final PlayedGame game = new PlayedGame();

    @Mixin
    private final MeasureOptions options = new MeasureOptions();

    LeagueCommand(Console console, PolicyFiles files, Games games) {
        this.console = console;
        this.files = files;
        this.games = games;
    }

    @Override
    public Integer call() {
        if (matches < 2 || matches % 2 != 0) {
            throw CommandFault.usage("--matches must be an even number, at least 2, but is " + matches);
        }
        options.playing().threads();
        Game played = game.in(games);
        List<Deal> deals = deals(played);
        LeagueReport report = new LeagueReport(
                played.name(), split.toString(), options.seed(), matches, play(played, league(played), deals));
        if (options.json()) {
            report.printJson(console.out());
        } else {
            report.lines().forEach(console.out()::println);
        }
        return ExitCode.GOOD;
    }

    private List<LeagueReport.Round> play(Game played, League league, List<Deal> deals) {
        List<LeagueReport.Round> rounds = new ArrayList<>();
        long total = 2 * league.pairCount(matches / 2) * deals.size();
        try (MatchCsv rows = MatchCsv.create(played, options.csv());
                MatchPool pool = options.playing().open(played);
                Progress progress = Progress.on(console, "matches", total)) {
            for (Deal deal : deals) {
                String name = deal.mode().orElse(played.name());
                progress.stage(name);
                Fixtures fixtures = Fixtures.drawn(deal, split.split(), matches / 2, options.seed());
                rounds.add(new LeagueReport.Round(
                        name,
                        league.play(
                                pool,
                                fixtures,
                                progress::step,
                                (one, other, pair) -> rows.write(one.name(), other.name(), pair))));
            }
        }
        return rounds;
    }

    private League league(Game played) {
        List<String> entered = policies.isEmpty() ? Lineup.of(played).all() : policies;
        Contenders contenders = new Contenders(played, files);
        List<Contender> ready = entered.stream().map(contenders::named).toList();
        if (ready.size() < 2) {
            throw CommandFault.usage("a league takes at least two policies");
        }
        Set<String> names = new HashSet<>();
        for (Contender contender : ready) {
            if (!names.add(contender.name())) {
                throw CommandFault.usage(
                        "two policies are called " + contender.name() + "; their results could not be told apart");
            }
        }
        return new League(ready);
    }

    /** One for each league. */
    private List<Deal> deals(Game played) {
        if (!mode.equals(ALL)) {
            return List.of(Modes.deal(played, Optional.of(mode)));
        }
        List<String> modes = Deal.modes(played);
        return modes.isEmpty()
                ? List.of(Deal.standard(played))
                : modes.stream()
                        .filter(name -> !name.equals(GameCatalogue.MIX))
                        .map(name -> Modes.deal(played, Optional.of(name)))
                        .toList();
    }
}
