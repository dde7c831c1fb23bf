package dev.espalier.loop.run;

import dev.espalier.game.Split;
import dev.espalier.loop.evaluate.Contender;
import dev.espalier.loop.evaluate.Deal;
import dev.espalier.loop.evaluate.Fixture;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Draws fixtures from one split of a game, with the opponents in turn. */
final class FixtureDraw {

    private static final long GAMES = 1_000_000;

    private final Deal deal;
    private final Split split;
    private final List<Contender> opponents;

    FixtureDraw(Deal deal, Split split, List<Contender> opponents) {
        this.deal = deal;
        this.split = split;
        this.opponents = List.copyOf(opponents);
    }

    /**
     * Fixtures in an order in which any beginning has about as many against each opponent.
     *
     * @param count how many
     */
    List<Fixture> draw(int count, RandomGenerator random) {
        List<Fixture> fixtures = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String gameId = deal.gameId(split, random.nextLong(GAMES));
            fixtures.add(new Fixture(gameId, random.nextLong(), opponents.get(i % opponents.size())));
        }
        return fixtures;
    }
}
