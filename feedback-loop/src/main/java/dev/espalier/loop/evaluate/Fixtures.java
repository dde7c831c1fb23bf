package dev.espalier.loop.evaluate;

import dev.espalier.game.Split;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** The games and seeds of a measurement; the same for every opponent, so that they can be compared. */
public final class Fixtures {

    private final List<Setting> settings;

    private Fixtures(List<Setting> settings) {
        this.settings = List.copyOf(settings);
    }

    /** What a pair is played on. */
    private record Setting(String gameId, long seed) {}

    /**
     * Each pair on a game of its own.
     *
     * @param pairs how many
     */
    public static Fixtures drawn(Deal deal, Split split, int pairs, long seed) {
        Set<Long> drawn = new HashSet<>();
        return new Fixtures(new SplittableRandom(seed)
                .longs()
                .filter(random -> drawn.add(index(random)))
                .limit(pairs)
                .mapToObj(random -> new Setting(deal.gameId(split, index(random)), random))
                .toList());
    }

    /**
     * Pairs on these games in turn, as often as it takes.
     *
     * @param gameIds at least one
     * @param pairs how many
     */
    public static Fixtures listed(List<String> gameIds, int pairs, long seed) {
        List<Setting> settings = new ArrayList<>(pairs);
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < pairs; i++) {
            settings.add(new Setting(gameIds.get(i % gameIds.size()), random.nextLong()));
        }
        return new Fixtures(settings);
    }

    /** How many pairs. */
    public int count() {
        return settings.size();
    }

    /** One for each pair. */
    public List<Fixture> against(Contender opponent) {
        return settings.stream()
                .map(setting -> new Fixture(setting.gameId(), setting.seed(), opponent))
                .toList();
    }

    private static long index(long random) {
        return random & Integer.MAX_VALUE;
    }
}
