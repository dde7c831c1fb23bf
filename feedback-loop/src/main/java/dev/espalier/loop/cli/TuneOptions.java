package dev.espalier.loop.cli;

import dev.espalier.game.Game;
import dev.espalier.loop.evaluate.Deal;
import dev.espalier.loop.evaluate.MatchPool;
import dev.espalier.loop.objective.Objective;
import dev.espalier.loop.objective.ObjectiveException;
import dev.espalier.loop.tune.Aim;
import dev.espalier.loop.tune.Tuning;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a policy is tuned for, on which games, and how long. */
public final class TuneOptions {

    @Option(
            names = "--target-win-rate",
            paramLabel = "RATE",
            description =
                    "The score rate that is wanted against the opponents, from 0 to 1; a draw counts as half. Without it the"
                            + " objective is made greater.")
    private Optional<Double> target = Optional.empty();

    @Option(
            names = "--objective",
            paramLabel = "SUM",
            description =
                    "What to make greater: score, win_rate, any metric, or a sum such as"
                            + " \"score + 0.2*accuracy - 0.1*deaths\"; each as the policy's share of what both sides have. Default: score.")
    private Optional<String> objective = Optional.empty();

    @Option(
            names = "--against",
            split = ",",
            paramLabel = "POLICY",
            description = "Opponents to play against. Default: those that refine takes.")
    private List<String> against = List.of();

    @Mixin
    private final PlayedGame game = new PlayedGame();

    @Option(
            names = "--mode",
            paramLabel = "MODE",
            description =
                    "The mode that games are dealt in, or mix for all of them; see espalier games list. Default: what"
                            + " the game deals by itself, which is tdm in the arena.")
    private Optional<String> mode = Optional.empty();

    @Option(
            names = "--matches",
            paramLabel = "N",
            defaultValue = "6000",
            description = "Most training matches: two thirds to search, a third to test what was found."
                    + " Held-out matches come on top. Default: ${DEFAULT-VALUE}.")
    private long matches;

    @Option(
            names = "--held-out-pairs",
            paramLabel = "N",
            defaultValue = "150",
            description = "Pairs of held-out matches for the policy before and after. Default: ${DEFAULT-VALUE}.")
    private int heldOutPairs;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "The seed of everything random. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Mixin
    private final PoolOptions playing = new PoolOptions();

    @Mixin
    private final PolicyOutput output = new PolicyOutput();

    /**
     * The game that was asked for.
     *
     * @throws CommandFault if an option has a value that it cannot have
     */
    Game game(Games games) {
        if (heldOutPairs < 1) {
            throw CommandFault.usage("--held-out-pairs must be at least 1, but is " + heldOutPairs);
        }
        if (target.isPresent() && objective.isPresent()) {
            throw CommandFault.usage("--target-win-rate and --objective are two aims; give one of them");
        }
        target.filter(rate -> !(rate >= 0 && rate <= 1)).ifPresent(rate -> {
            throw CommandFault.usage("--target-win-rate lies from 0 to 1, such as 0.5, but is " + rate);
        });
        output.requirePlace();
        return game.in(games);
    }

    /** What is aimed at in the game. */
    Aim aim(Game played) {
        try {
            return target.<Aim>map(Aim.TargetRate::new)
                    .orElseGet(() -> new Aim.Greatest(
                            objective.map(text -> Objective.read(text, played)).orElse(Objective.STANDARD)));
        } catch (ObjectiveException fault) {
            throw CommandFault.usage("--objective: " + fault.getMessage());
        }
    }

    Deal deal(Game played) {
        return Modes.deal(played, mode);
    }

    /** The names of the opponents. */
    List<String> opponents(Game played) {
        return against.isEmpty()
                ? Lineup.of(played).opponents(deal(played).mode()).training()
                : against;
    }

    MatchPool pool(Game played) {
        return playing.open(played);
    }

    /**
     * How many training matches may be played.
     *
     * @param dimension how many params can be moved
     * @throws CommandFault if they are too few
     */
    long matches(int dimension, int opponents) {
        long fewest = Tuning.fewestMatches(dimension, opponents);
        if (matches < fewest) {
            throw CommandFault.usage("--matches must be at least " + fewest + " for " + dimension
                    + (dimension == 1 ? " param" : " params") + " and " + opponents
                    + (opponents == 1 ? " opponent" : " opponents") + ", but is " + matches);
        }
        return matches;
    }

    int heldOutPairs() {
        return heldOutPairs;
    }

    long seed() {
        return seed;
    }

    PolicyOutput output() {
        return output;
    }
}
