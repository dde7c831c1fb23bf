package dev.espalier.loop.cli;

import dev.espalier.dsl.PolicyReader;
import dev.espalier.dsl.check.CheckResult;
import dev.espalier.dsl.diagnostic.Severity;
import dev.espalier.dsl.format.PolicyFormatter;
import dev.espalier.game.Game;
import dev.espalier.loop.evaluate.Deal;
import dev.espalier.loop.llm.Limits;
import dev.espalier.loop.objective.Objective;
import dev.espalier.loop.objective.ObjectiveException;
import dev.espalier.loop.record.CandidateSource;
import dev.espalier.loop.record.ModelSettings;
import dev.espalier.loop.record.NamedPolicy;
import dev.espalier.loop.record.RunLimits;
import dev.espalier.loop.record.RunSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The arguments that determine a run. */
public final class RunOptions {

    @Parameters(
            arity = "0..1",
            paramLabel = "POLICY",
            description = "The policy to refine: a file, or the name of a shipped one. Default: starter;"
                    + " in the game gold: greenhorn.")
    private Optional<String> start = Optional.empty();

    @Option(
            names = "--mode",
            paramLabel = "MODE",
            description =
                    "The mode that games are dealt in, or mix for all of them; see espalier games list. Default: what"
                            + " the game deals by itself, which is tdm in the arena.")
    private Optional<String> mode = Optional.empty();

    @Option(names = "--seed", paramLabel = "N", description = "The seed of everything random in the run. Default: 1.")
    private Optional<Long> seed = Optional.empty();

    @Option(
            names = "--generator",
            paramLabel = "KIND",
            description =
                    "Who makes the candidates when no model does: evolution, or random, which draws each afresh and"
                            + " is the control: the best of as many, by the same tests. Default: evolution.")
    private Optional<CandidateSource> source = Optional.empty();

    @Option(
            names = "--against",
            split = ",",
            paramLabel = "POLICY",
            description =
                    "Opponents that selection measures against. Default: rusher,holder,skirmisher, and in modes with"
                            + " zones, flags or gold some that play for them; in the game gold: prospector,warden.")
    private List<String> training = List.of();

    @Option(
            names = "--held-out",
            split = ",",
            paramLabel = "POLICY",
            description =
                    "Opponents that only the final figures measure against. Default: hunter,sniper,guardian, and in"
                            + " modes with zones, flags or gold all_rounder,hunter,quartermaster; in the game gold: burglar,bandit.")
    private List<String> heldOut = List.of();

    @Option(
            names = "--objective",
            paramLabel = "SUM",
            description =
                    "What selection makes greater: score, win_rate, time_between_kills, any metric, or a sum such as"
                            + " \"score + 0.2*accuracy - 0.1*deaths\"; each as the policy's share of what both sides have. Default: score.")
    private Optional<String> objective = Optional.empty();

    @Mixin
    private LimitOptions limits = new LimitOptions();

    @Mixin
    private BudgetOptions budget = new BudgetOptions();

    @Mixin
    private ModelOptions models = new ModelOptions();

    /** Which models are asked, and how. */
    ModelOptions models() {
        return models;
    }

    /** The seed of a new run. */
    long seed() {
        return seed.orElse(1L);
    }

    /** What the start of a new run is called, for the name of its folder. */
    String startName(Game game, PolicyFiles files) {
        return files.read(start(game)).name();
    }

    private String start(Game game) {
        return start.orElseGet(() -> Lineup.of(game).start());
    }

    /** The mode asked for; none when it is the one that the game deals by itself. */
    private Optional<String> mode(Game game) {
        Optional<String> asked = Modes.deal(game, mode).mode();
        return asked.filter(name -> !name.equals(Deal.modes(game).get(0)));
    }

    /** Settings of a new run. */
    RunSettings settings(Game game, PolicyFiles files) {
        Optional<String> dealt = mode(game);
        List<NamedPolicy> selecting = policies(
                game,
                files,
                training.isEmpty() ? Lineup.of(game).opponents(dealt).training() : training);
        List<NamedPolicy> judging = policies(
                game,
                files,
                heldOut.isEmpty() ? Lineup.of(game).opponents(dealt).heldOut() : heldOut);
        requireUnseen(judging, selecting);
        requireOneSource(models.wanted());
        return new RunSettings(
                Version.text(),
                game.name(),
                dealt,
                seed(),
                source(),
                policy(game, files, start(game)),
                selecting,
                judging,
                budget.over(models.wanted() ? BudgetOptions.WRITTEN : BudgetOptions.STANDARD),
                models.settings(files),
                objective(game).orElse(Objective.STANDARD.text()),
                limits.over(RunLimits.NONE),
                NetworkHash.of(game.vocabulary()));
    }

    private Optional<String> objective(Game game) {
        try {
            return objective.map(text -> Objective.read(text, game).text());
        } catch (ObjectiveException fault) {
            throw CommandFault.usage("--objective: " + fault.getMessage());
        }
    }

    private CandidateSource source() {
        return source.orElse(CandidateSource.EVOLUTION);
    }

    private void requireOneSource(boolean written) {
        if (written && source() != CandidateSource.EVOLUTION) {
            throw CommandFault.usage("--generator random cannot stand beside --llm: the model makes the candidates");
        }
    }

    /** Figures against an opponent that selection has seen would be worth nothing. */
    private static void requireUnseen(List<NamedPolicy> judging, List<NamedPolicy> selecting) {
        for (NamedPolicy judge : judging) {
            if (selecting.stream().anyMatch(seen -> seen.text().equals(judge.text()))) {
                throw CommandFault.usage("the opponent " + judge.name()
                        + " is held out, so selection must not see it; it cannot stand in --against too");
            }
        }
    }

    /**
     * Settings of a run that is taken up again; only its limits may be other than they were.
     *
     * @throws CommandFault if an argument asks for something else than the run was begun with
     */
    RunSettings resumed(RunSettings begun, Game game, PolicyFiles files) {
        requireOneSource(begun.models().isPresent());
        RunSettings asked = new RunSettings(
                Version.text(),
                begun.game(),
                mode.isPresent() ? mode(game) : begun.mode(),
                seed.orElse(begun.seed()),
                source.orElse(begun.source()),
                start.map(name -> policy(game, files, name)).orElse(begun.start()),
                training.isEmpty() ? begun.trainingOpponents() : policies(game, files, training),
                heldOut.isEmpty() ? begun.heldOutOpponents() : policies(game, files, heldOut),
                budget.over(begun.budget()),
                models.over(begun.models(), files),
                objective(game).orElse(begun.objective()),
                limits.over(begun.limits()),
                NetworkHash.of(game.vocabulary()));
        List<String> differences = differences(begun, asked);
        if (!differences.isEmpty()) {
            throw CommandFault.usage("the run was begun with another " + String.join(", ", differences)
                    + "; leave these arguments out, or begin a new run without --resume");
        }
        return asked;
    }

    private static List<String> differences(RunSettings begun, RunSettings asked) {
        List<String> differences = new ArrayList<>();
        if (!begun.version().equals(asked.version())) {
            differences.add("version of Espalier (" + begun.version() + ")");
        }
        if (!begun.mode().equals(asked.mode())) {
            differences.add("mode (" + begun.mode().orElse("the standard one") + ")");
        }
        if (begun.seed() != asked.seed()) {
            differences.add("seed (" + begun.seed() + ")");
        }
        if (begun.source() != asked.source()) {
            differences.add("generator (" + begun.source().text() + ")");
        }
        if (!begun.start().equals(asked.start())) {
            differences.add("start (" + begun.start().name() + ")");
        }
        if (!begun.trainingOpponents().equals(asked.trainingOpponents())) {
            differences.add("list of training opponents");
        }
        if (!begun.heldOutOpponents().equals(asked.heldOutOpponents())) {
            differences.add("list of held-out opponents");
        }
        Optional<ModelSettings> modelsBegun = begun.models().map(models -> models.withLimits(Limits.NONE));
        Optional<ModelSettings> modelsAsked = asked.models().map(models -> models.withLimits(Limits.NONE));
        if (!modelsBegun.equals(modelsAsked)) {
            differences.add("use of models ("
                    + begun.models().map(ModelSettings::author).orElse("none") + "), or other prompts");
        }
        if (!begun.objective().equals(asked.objective())) {
            differences.add("objective (" + begun.objective() + ")");
        }
        if (begun.networks().isPresent() && !begun.networks().equals(asked.networks())) {
            differences.add("set of networks (see --models)");
        }
        if (!begun.budget().equals(asked.budget())) {
            differences.add("budget (" + begun.budget() + ")");
        }
        return differences;
    }

    private static List<NamedPolicy> policies(Game game, PolicyFiles files, List<String> arguments) {
        return arguments.stream().map(argument -> policy(game, files, argument)).toList();
    }

    private static NamedPolicy policy(Game game, PolicyFiles files, String argument) {
        PolicySource source = files.read(argument);
        CheckResult result = new PolicyReader(game.vocabulary()).read(source.text());
        return result.policy()
                .map(checked -> new NamedPolicy(source.name(), PolicyFormatter.format(checked.policy())))
                .orElseThrow(() -> {
                    long errors = result.diagnostics().stream()
                            .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                            .count();
                    return CommandFault.faulty(source.path() + " has " + errors + (errors == 1 ? " error" : " errors")
                            + "; see: espalier check " + source.path());
                });
    }
}
