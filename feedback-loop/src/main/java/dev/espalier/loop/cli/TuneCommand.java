package dev.espalier.loop.cli;

import dev.espalier.dsl.syntax.Param;
import dev.espalier.dsl.syntax.Policy;
import dev.espalier.game.Game;
import dev.espalier.game.Split;
import dev.espalier.loop.evaluate.Contender;
import dev.espalier.loop.evaluate.Deal;
import dev.espalier.loop.evaluate.Evaluator;
import dev.espalier.loop.evaluate.Evaluator.Entry;
import dev.espalier.loop.evaluate.Fixture;
import dev.espalier.loop.evaluate.FixtureDraw;
import dev.espalier.loop.evaluate.MatchMemory;
import dev.espalier.loop.evaluate.MatchPool;
import dev.espalier.loop.evaluate.PlayedPair;
import dev.espalier.loop.tune.Aim;
import dev.espalier.loop.tune.ParamSearch;
import dev.espalier.loop.tune.ParamSpace;
import dev.espalier.loop.tune.ParamText;
import dev.espalier.loop.tune.Tuning;
import dev.espalier.loop.tune.Tuning.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code espalier tune}: other numbers for the params of a policy. */
@Command(
        name = "tune",
        header = "Tunes the numbers of a policy: towards a win rate, or to do better.",
        description = {
            "Moves the params of the policy inside their ranges by CMA-ES, on training games, and tests what it found on fresh ones."
                    + " If that is shown to be nearer to what is wanted, it is measured on held-out games and written beside the"
                    + " policy, with its comments and its layout; only numbers change. If not, nothing is written.",
            "",
            "A param can be moved when it declares a range: param near = 2 m in 1 m .. 5 m. The same command finds the same, on any"
                    + " number of threads."
        },
        footer = {
            "  espalier tune skirmisher --target-win-rate 0.5 --against rusher",
            "  espalier tune my_policy.bt --against hunter,sniper -o better.bt",
            "  espalier tune my_policy.bt --objective \"score - 0.2*deaths\" --matches 8000",
            "  espalier tune zone_keeper --mode zone --against all_rounder --target-win-rate 0.6"
        })
final class TuneCommand implements Callable<Integer> {

    private final Console console;
    private final PolicyFiles files;
    private final Games games;

    @Parameters(paramLabel = "POLICY", description = "The policy: a path, or the name of a shipped one.")
    private String policy = "";

    @Mixin
    private final TuneOptions options = new TuneOptions();

    TuneCommand(Console console, PolicyFiles files, Games games) {
        this.console = console;
        this.files = files;
        this.games = games;
    }

    @Override
    public Integer call() {
        Game played = options.game(games);
        Aim aim = options.aim(played);
        Deal deal = options.deal(played);
        Contenders contenders = new Contenders(played, files);
        Contender start = contenders.named(policy);
        PolicySource source = files.read(policy);
        int dimension = dimension(source, start.policy().policy());
        List<Contender> opponents =
                options.opponents(played).stream().map(contenders::named).toList();
        long matches = options.matches(dimension, opponents.size());
        TuneText text = new TuneText(start, opponents, aim);
        FixtureDraw training = new FixtureDraw(deal, Split.TRAINING, opponents);
        Outcome outcome;
        List<PlayedPair> before = List.of();
        List<PlayedPair> after = List.of();
        try (MatchPool pool = options.pool(played);
                Progress progress = Progress.on(console, "matches", matches + 4L * options.heldOutPairs())) {
            progress.line(text.opening(played.name(), options.seed()));
            Evaluator evaluator = new Evaluator(pool, MatchMemory.NONE, progress::step);
            outcome = new Tuning(evaluator, training, aim, contenders.variants(source), progress::stage)
                    .tune(start, matches, options.seed());
            if (outcome.confirmed()) {
                progress.stage("held-out games");
                List<Fixture> heldOut = new FixtureDraw(deal, Split.HELD_OUT, opponents)
                        .draw(options.heldOutPairs(), new SplittableRandom(options.seed()));
                before = play(evaluator, start, heldOut);
                after = play(evaluator, outcome.found().orElseThrow(), heldOut);
            }
        }
        if (!outcome.confirmed()) {
            text.unchanged(outcome).forEach(console.out()::println);
            return ExitCode.GOOD;
        }
        Contender tuned = outcome.found().orElseThrow();
        text.params(tuned).forEach(console.out()::println);
        console.out().println();
        text.heldOut(before, after).forEach(console.out()::println);
        console.out().println();
        console.out().println("policy  " + write(source, tuned));
        return ExitCode.GOOD;
    }

    private static List<PlayedPair> play(Evaluator evaluator, Contender contender, List<Fixture> fixtures) {
        return evaluator.play(
                fixtures.stream().map(fixture -> new Entry(contender, fixture)).toList());
    }

    private Path write(PolicySource source, Contender tuned) {
        String text = ParamText.with(source.text(), tuned.policy().policy());
        return options.output().write(LineEndings.like(source.text(), text), source.name() + "-tuned");
    }

    /** How many params can be moved; there is something to tune, and not too much of it. */
    private static int dimension(PolicySource source, Policy policy) {
        int count = new ParamSpace(policy).dimension();
        if (count > ParamSearch.MOST_PARAMS) {
            throw CommandFault.usage(source.path() + " has " + count + " params with ranges; at most "
                    + ParamSearch.MOST_PARAMS + " can be tuned at once, so take the ranges of some away");
        }
        if (count == 0) {
            throw CommandFault.usage(source.path() + " has no param that can be moved, so there is nothing to tune; "
                    + policy.params().stream()
                            .findFirst()
                            .map(TuneCommand::withRange)
                            .orElse("declare one with its range, such as: param near = 2 m in 1 m .. 5 m"));
        }
        return count;
    }

    /** How to give a param a range, with numbers on both sides of its value. */
    private static String withRange(Param param) {
        String value = param.value().text();
        return "give one a range: param " + param.name() + " = " + value + " in LOW .. HIGH, such as"
                + " param near = 2 m in 1 m .. 5 m";
    }
}
