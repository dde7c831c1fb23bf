package dev.espalier.arena;

import dev.espalier.arena.match.ArenaContestant;
import dev.espalier.arena.match.ArenaMatch;
import dev.espalier.arena.match.ArenaMetrics;
import dev.espalier.arena.mode.Mode;
import dev.espalier.arena.nav.MeshCache;
import dev.espalier.arena.nav.Terrain;
import dev.espalier.arena.sim.MatchSetup;
import dev.espalier.arena.sim.World;
import dev.espalier.arena.wad.WadException;
import dev.espalier.arena.wad.WadMap;
import dev.espalier.arena.wad.WadMaps;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Plays the policies that come with Espalier against each other on the maps of a WAD file, and tells how it went. */
final class WadTrial {

    private static final int PER_SIDE = 3;
    static final List<String> NAMES = List.of(
            "opponents/rusher",
            "held-out/sniper",
            "opponents/skirmisher",
            "held-out/hunter",
            "opponents/holder",
            "starter",
            "held-out/guardian");

    /**
     * What was seen on one map.
     *
     * @param buildSeconds what it took to read the map and prepare it
     * @param stuck the share of their lives that agents were stuck in each match, ascending
     * @param contactSeconds when the sides first met, on average
     * @param kills in a match, on average
     */
    record Row(WadMap map, double buildSeconds, List<Double> stuck, double contactSeconds, double kills) {

        double medianStuck() {
            return stuck.get(stuck.size() / 2);
        }

        double mostStuck() {
            return stuck.get(stuck.size() - 1);
        }

        String text() {
            return String.format(
                    Locale.ROOT,
                    "%-6s %4.0f x %-4.0f %6.2f %6d %6d %5d %8.0f%% %9.2f%% %8.2f%% %9.1f %7.1f",
                    map.report().name(),
                    map.report().widthMetres(),
                    map.report().depthMetres(),
                    buildSeconds,
                    map.ground().mesh().areas(),
                    map.report().spawns(),
                    map.report().packs(),
                    100 * map.report().reachableShare(),
                    100 * medianStuck(),
                    100 * mostStuck(),
                    contactSeconds,
                    kills);
        }
    }

    private final ArenaGame game = new ArenaGame();

    /** How a match of the first two policies goes on a map. */
    static long fingerprint(Terrain terrain) {
        WadTrial trial = new WadTrial();
        return match(terrain, List.of(trial.contestant(0), trial.contestant(1)), 3)
                .fingerprint();
    }

    /** Plays pairings of policies on a map, each both ways round. */
    Row play(WadMaps maps, String name, int firstPairing, int pairings) {
        long start = System.nanoTime();
        WadMap map = maps.map(name);
        Terrain terrain = map.terrain(PER_SIDE);
        double buildSeconds = (System.nanoTime() - start) / 1e9;
        List<Double> stuck = new ArrayList<>();
        double contact = 0;
        double kills = 0;
        for (int i = 0; i < pairings; i++) {
            ArenaContestant one = contestant(firstPairing + i);
            ArenaContestant other = contestant(firstPairing + i + 1);
            for (List<ArenaContestant> sides : List.of(List.of(one, other), List.of(other, one))) {
                World world = match(terrain, sides, i).world();
                stuck.add((metric(world, 0, "stuck_time") + metric(world, 1, "stuck_time")) / 2);
                contact +=
                        Math.min(metric(world, 0, "time_to_first_contact"), metric(world, 1, "time_to_first_contact"));
                kills += world.frags(0) + world.frags(1);
            }
        }
        return new Row(
                map, buildSeconds, stuck.stream().sorted().toList(), contact / stuck.size(), kills / stuck.size());
    }

    private ArenaContestant contestant(int number) {
        return game.prepare(Policies.read(NAMES.get(number % NAMES.size())));
    }

    private static double metric(World world, int side, String name) {
        return ArenaMetrics.of(world, side).getOrDefault(name, Double.NaN);
    }

    private static ArenaMatch match(Terrain terrain, List<ArenaContestant> sides, long seed) {
        Mode mode = Mode.TEAM_DEATHMATCH;
        MatchSetup setup = new MatchSetup(terrain, mode.rules(), mode.lineUp(PER_SIDE), mode.contest(), seed);
        ArenaMatch match = new ArenaMatch("trial", setup, sides, false);
        while (match.end().isEmpty()) {
            match.step();
        }
        match.record();
        return match;
    }

    /** Prints the table of a file's maps; the arguments are the file and how many pairings are played on each. */
    public static void main(String[] arguments) {
        WadTrial trial = new WadTrial();
        WadMaps maps = WadMaps.open(Path.of(arguments[0]), MeshCache.none());
        System.out.println("map     size in m  build s  areas spawns packs reachable"
                + "    stuck: median, most  contact s   kills");
        for (String name : maps.names()) {
            try {
                System.out.println(trial.play(maps, name, 0, Integer.parseInt(arguments[1]))
                        .text());
            } catch (WadException refused) {
                System.out.println(refused.getMessage());
            }
        }
    }
}
