package dev.espalier.loop.evaluate;

import dev.espalier.game.Split;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Draws fixtures from one split of a game, with the opponents in turn. */
public final class FixtureDraw {

    private static final long GAMES = 1_000_000;

    private final Deal deal;
    private final Split split;
    private final List<Contender> opponents;

    /**
     * A draw.
     *
     * @param opponents at least one
     */
    public FixtureDraw(Deal deal, Split split, List<Contender> opponents) {
        this.deal = deal;
        this.split = split;
        this.opponents = List.copyOf(opponents);
    }

    /** How many opponents there are. */
    public int opponentCount() {
        return opponents.size();
    }

    /**
     * Fixtures in an order in which any beginning has about as many against each opponent.
     *
     * @param count how many
     */
    public List<Fixture> draw(int count, RandomGenerator random) {
        List<Fixture> fixtures = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String gameId = deal.gameId(split, random.nextLong(GAMES));
            fixtures.add(new Fixture(gameId, random.nextLong(), opponents.get(i % opponents.size())));
        }
        return fixtures;
    }
}
