package dev.espalier.loop.cli;

import dev.espalier.game.Game;
import dev.espalier.game.Split;
import dev.espalier.game.view.ShownMatch;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say which match is to be shown. */
public final class ShownMatchOptions {

    @Mixin
    private final PlayedGame game = new PlayedGame();

    @Option(
            names = "--game-id",
            paramLabel = "ID",
            description = "Which game. Default: the first of those for training.")
    private String gameId = "";

    @Option(names = "--red", paramLabel = "POLICY", description = "Who plays the first side.")
    private String red = "";

    @Option(names = "--blue", paramLabel = "POLICY", description = "Who plays the second side.")
    private String blue = "";

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Of what is random in the match. Default: ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Option(names = "--replay", paramLabel = "FILE", description = "A match that was kept, instead of a new one.")
    private Optional<Path> replay = Optional.empty();

    /** The game that was asked for. */
    Game game(Games games) {
        return game.in(games);
    }

    /**
     * The match that was asked for; sides that were not named are played by policies that are shipped for training.
     *
     * @throws CommandFault if a policy cannot be read or has errors
     * @throws dev.espalier.game.UnknownGameException if there is no such game
     */
    ShownMatch match(Game played, PolicyFiles files) {
        return match(played, files, gameId);
    }

    /**
     * The match that was asked for on another game.
     *
     * @param wanted the game's id; empty for the first of those for training
     * @throws CommandFault as {@link #match(Game, PolicyFiles)}
     */
    ShownMatch match(Game played, PolicyFiles files, String wanted) {
        if (replay.isPresent()) {
            return ofReplay(replay.get(), wanted);
        }
        String id = wanted.isEmpty() ? played.gameId(Split.TRAINING, 0) : wanted;
        played.describe(id);
        Contenders contenders = new Contenders(played, files);
        List<String> shipped =
                red.isEmpty() || blue.isEmpty() ? Lineup.of(played).training() : List.of(red, blue);
        ShownMatch.Side first = contenders.shown(red.isEmpty() ? shipped.get(0) : red);
        ShownMatch.Side second = contenders.shown(blue.isEmpty() ? shipped.get(shipped.size() - 1) : blue);
        return new ShownMatch(id, seed, List.of(first, second));
    }

    private ShownMatch ofReplay(Path file, String wanted) {
        if (!wanted.isEmpty() || !red.isEmpty() || !blue.isEmpty()) {
            throw CommandFault.usage("--replay says which match it is: no game and no policies can be named beside it");
        }
        if (!Files.isRegularFile(file)) {
            throw CommandFault.usage("no such file: " + file);
        }
        return ShownMatch.ofReplay(file);
    }
}
