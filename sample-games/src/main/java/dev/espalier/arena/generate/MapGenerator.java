package dev.espalier.arena.generate;

import dev.espalier.arena.map.Spot;
import dev.espalier.arena.nav.Terrain;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Makes maps from seeds. The same seed and number of players give the same map, always. */
public final class MapGenerator {

    /** The most agents on a side that there is a map for. */
    public static final int MOST_PLAYERS = 8;

    private static final List<Family> FAMILIES = List.of(Family.values());
    private static final int ATTEMPTS = 12;

    /** Attempts in which no spawn point may be seen from one of the other side. */
    private static final int PATIENCE = 8;

    private static final int REPAIRS = 4;

    private final long seed;
    private final int players;
    private final Family family;

    /**
     * A generator of one map.
     *
     * @param seed any number
     * @param players agents on a side, from 1 to {@link #MOST_PLAYERS}
     */
    public MapGenerator(long seed, int players) {
        if (players < 1 || players > MOST_PLAYERS) {
            throw new IllegalArgumentException("a side has 1 to " + MOST_PLAYERS + " agents, not " + players);
        }
        this.seed = seed;
        this.players = players;
        this.family = FAMILIES.get(new SplittableRandom(seed).nextInt(FAMILIES.size()));
    }

    /** How long its maps are from side to side, in metres. */
    public int width() {
        return 2 * (10 + 3 * players) + 2;
    }

    /** The other way, in metres. */
    public int height() {
        return 2 * (8 + 2 * players) + 2;
    }

    public Family family() {
        return family;
    }

    /**
     * The finished map. Draws that leave somewhere unreachable are repaired by filling it in, or thrown away; after too
     * many, open ground remains.
     */
    public Terrain generate() {
        SplittableRandom random = new SplittableRandom(seed ^ 0x5deece66dL);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Blueprint blueprint = blank();
            family.draw(blueprint, random.split());
            blueprint.turn();
            Optional<Terrain> terrain = finish(blueprint, random.split(), attempt < PATIENCE);
            if (terrain.isPresent()) {
                return terrain.get();
            }
        }
        return finish(blank(), random, false).orElseThrow();
    }

    private Blueprint blank() {
        return new Blueprint(width(), height());
    }

    private Optional<Terrain> finish(Blueprint blueprint, RandomGenerator random, boolean hidden) {
        for (int repair = 0; repair <= REPAIRS; repair++) {
            Terrain bare = Terrain.of(BlueprintMap.of(blueprint));
            Traps traps = Traps.of(blueprint, bare);
            if (traps.isEmpty()) {
                return furnished(blueprint, bare, random, hidden);
            }
            traps.fillIn(blueprint);
        }
        return Optional.empty();
    }

    private Optional<Terrain> furnished(Blueprint blueprint, Terrain bare, RandomGenerator random, boolean hidden) {
        SpotDraw draw = new SpotDraw(blueprint, bare, random);
        List<Spot> spawns = draw.spots(1, 6, 2 * players + 2, 1.8, hidden);
        List<Spot> packs = draw.spots(5, blueprint.half(), 1 + players / 2, 5, false);
        if (spawns.size() < players + 1 || packs.isEmpty()) {
            return Optional.empty();
        }
        List<Spot> allPacks = new ArrayList<>(packs);
        packs.forEach(spot -> allPacks.add(draw.opposite(spot)));
        List<Spot> farSpawns = spawns.stream().map(draw::opposite).toList();
        return Optional.of(bare.with(List.of(spawns, farSpawns), allPacks));
    }
}
