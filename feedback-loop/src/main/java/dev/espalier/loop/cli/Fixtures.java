package dev.espalier.loop.cli;

import dev.espalier.game.Game;
import dev.espalier.game.Split;
import dev.espalier.loop.evaluate.Contender;
import dev.espalier.loop.evaluate.Fixture;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.LongFunction;

/** Chooses the games and seeds of a measurement; the same for every opponent, so that they can be compared. */
final class Fixtures {

    private final LongFunction<String> gameIds;
    private final List<Long> seeds;

    private Fixtures(LongFunction<String> gameIds, int pairs, long seed) {
        this.gameIds = gameIds;
        this.seeds = new SplittableRandom(seed).longs(pairs).boxed().toList();
    }

    /** Each pair on a game of its own, drawn from a split. */
    static Fixtures drawn(Game game, Split split, int pairs, long seed) {
        return new Fixtures(random -> game.gameId(split, random & Integer.MAX_VALUE), pairs, seed);
    }

    /**
     * All pairs on one game.
     *
     * @throws dev.espalier.game.UnknownGameException if there is no such game
     */
    static Fixtures fixed(Game game, String gameId, int pairs, long seed) {
        game.describe(gameId);
        return new Fixtures(random -> gameId, pairs, seed);
    }

    List<Fixture> against(Contender opponent) {
        return seeds.stream()
                .map(seed -> new Fixture(gameIds.apply(seed), seed, opponent))
                .toList();
    }
}
