package dev.espalier.loop.cli;

import dev.espalier.dsl.format.PolicyFormatter;
import dev.espalier.game.Game;
import dev.espalier.loop.critic.VisionCritic;
import dev.espalier.loop.evaluate.Deal;
import dev.espalier.loop.evaluate.MatchPool;
import dev.espalier.loop.feedback.Scenario;
import dev.espalier.loop.llm.ExchangeMemory;
import dev.espalier.loop.llm.Recording;
import dev.espalier.loop.llm.SessionMemory;
import dev.espalier.loop.record.ModelSettings;
import dev.espalier.loop.run.OnePass;
import dev.espalier.loop.run.OnePass.Played;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What {@code create} and {@code improve} have in common: a model that is asked once, and matches that show what came of it. */
public final class DesignOptions {

    @Mixin
    private ModelOptions models = new ModelOptions();

    @Mixin
    private PlayedGame game = new PlayedGame();

    @Option(
            names = "--mode",
            paramLabel = "MODE",
            description =
                    "The mode that games are dealt in, or mix for all of them; see espalier games list. Default: what"
                            + " the game deals by itself, which is tdm in the arena.")
    private Optional<String> mode = Optional.empty();

    @Option(
            names = "--against",
            split = ",",
            paramLabel = "POLICY",
            description = "Opponents to play against. Default: those that refine takes.")
    private List<String> against = List.of();

    @Option(
            names = "--candidates",
            paramLabel = "N",
            defaultValue = "3",
            description =
                    "How many policies are asked for; the one that scores most is kept. Default: ${DEFAULT-VALUE}.")
    private int candidates;

    @Option(
            names = "--pairs",
            paramLabel = "N",
            defaultValue = "20",
            description = "Pairs of matches against each opponent. Default: ${DEFAULT-VALUE}.")
    private int pairs;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Draws the games and what is random in them. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Mixin
    private PoolOptions playing = new PoolOptions();

    @Mixin
    private PolicyOutput output = new PolicyOutput();

    int candidates() {
        return candidates;
    }

    Game game(Games games) {
        output.requirePlace();
        if (candidates < 1 || pairs < 1) {
            throw CommandFault.usage("--candidates and --pairs must be at least 1");
        }
        return game.in(games);
    }

    /** The models that are to be asked, whose exchanges are kept as long as the command runs, and in the recording. */
    AskedModels models(PolicyFiles files) {
        ModelSettings settings = models.settings(files)
                .orElseThrow(() -> CommandFault.usage("a model is needed for this; name one by --llm"));
        ExchangeMemory memory = new SessionMemory();
        return new AskedModels(
                models,
                files,
                settings,
                models.recording()
                        .map(file -> (ExchangeMemory) Recording.of(memory, file))
                        .orElse(memory),
                seed);
    }

    /**
     * What the policies are for.
     *
     * @throws CommandFault if the game has not the mode, or there is no such opponent
     */
    Scenario scenario(Game played, PolicyFiles files) {
        Contenders contenders = new Contenders(played, files);
        Deal deal = Modes.deal(played, mode);
        List<String> names =
                against.isEmpty() ? Lineup.of(played).opponents(deal.mode()).training() : against;
        return new Scenario(deal, names.stream().map(contenders::named).toList());
    }

    OnePass pass(MatchPool pool, Scenario scenario, Optional<VisionCritic> critic, Progress progress) {
        return new OnePass(pool, scenario.deal(), scenario.opponents(), pairs, seed, critic, progress::step);
    }

    MatchPool pool(Game played) {
        return playing.open(played);
    }

    /** Writes the policy where it was asked for, else into a file that was not there. */
    Path write(Played played, String stem) {
        return output.write(PolicyFormatter.format(played.contender().policy().policy()), stem);
    }

    /** Such as {@code 61.3% [52.0%, 69.8%]}. */
    static String rate(Played played) {
        var interval = played.pairs().interval();
        return String.format(
                Locale.ROOT,
                "%.1f%% [%.1f%%, %.1f%%]",
                100 * played.pairs().rate(),
                100 * interval.low(),
                100 * interval.high());
    }
}
