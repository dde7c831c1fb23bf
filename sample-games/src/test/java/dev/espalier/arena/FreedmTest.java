package dev.espalier.arena;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.espalier.arena.map.Spot;
import dev.espalier.arena.match.ArenaContestant;
import dev.espalier.arena.match.ArenaMatch;
import dev.espalier.arena.mode.Mode;
import dev.espalier.arena.nav.MeshCache;
import dev.espalier.arena.nav.Terrain;
import dev.espalier.arena.sim.MatchSetup;
import dev.espalier.arena.wad.WadMap;
import dev.espalier.arena.wad.WadMaps;
import dev.espalier.arena.wad.WadSearchPath;
import dev.espalier.game.MatchRecord;
import dev.espalier.game.MatchRequest;
import dev.espalier.game.Split;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** FreeDM's maps as arenas. They come with the package freedm of Debian and its relatives. */
class FreedmTest {

    private static final List<String> POLICIES = List.of(
            "opponents/rusher",
            "held-out/sniper",
            "opponents/skirmisher",
            "held-out/hunter",
            "opponents/holder",
            "starter",
            "held-out/guardian");

    private static Optional<Path> file = Optional.empty();

    @BeforeAll
    static void find() {
        file = WadSearchPath.ofProcess().find("freedm");
        assumeTrue(file.isPresent(), "freedm.wad is not installed: apt-get install freedm");
    }

    /** Each map in one mode, and in another the other way round; nobody throws, and each match ends by its limits. */
    @Test
    void mostMapsArePlayedOnInAllModesWithoutGettingStuck() {
        ArenaGame game = new ArenaGame();
        List<String> modes = Mode.ids();
        List<String> maps = playable(game);
        assertThat(maps).hasSizeGreaterThanOrEqualTo(24).doesNotHaveDuplicates();
        List<Double> stuck = new ArrayList<>();
        int fought = 0;
        for (int i = 0; i < maps.size(); i++) {
            ArenaContestant one = contestant(game, i);
            ArenaContestant other = contestant(game, i + 1);
            MatchRecord first = play(game, maps.get(i), "tdm", List.of(one, other));
            MatchRecord second = play(game, maps.get(i), modes.get(1 + i % (modes.size() - 1)), List.of(other, one));
            stuck.add(stuck(first));
            stuck.add(stuck(second));
            fought += first.sides().get(0).score() + first.sides().get(1).score() >= 2 ? 1 : 0;
        }
        Collections.sort(stuck);
        assertThat(stuck.get(stuck.size() / 2)).as("median").isLessThan(0.02);
        assertThat(stuck.get(stuck.size() * 99 / 100)).as("99th percentile").isLessThan(0.1);
        assertThat(fought).as("maps on which the sides meet").isGreaterThanOrEqualTo(24);
    }

    private static ArenaContestant contestant(ArenaGame game, int number) {
        return game.prepare(Policies.read(POLICIES.get(number % POLICIES.size())));
    }

    /** How a match of the first two policies goes on a map. */
    private static long fingerprint(Terrain terrain) {
        ArenaGame game = new ArenaGame();
        Mode mode = Mode.TEAM_DEATHMATCH;
        MatchSetup setup = new MatchSetup(terrain, mode.rules(), mode.lineUp(3), mode.contest(), 3);
        ArenaMatch match = new ArenaMatch("trial", setup, List.of(contestant(game, 0), contestant(game, 1)), false);
        while (match.end().isEmpty()) {
            match.step();
        }
        return match.record().fingerprint();
    }

    /** The maps of both splits, by the part of their ids before the mode. */
    private static List<String> playable(ArenaGame game) {
        List<String> maps = new ArrayList<>();
        for (Split split : Split.values()) {
            for (String id : game.gameIds("wad:freedm", "tdm", split)) {
                maps.add(id.substring(0, id.indexOf('/')));
            }
        }
        return maps;
    }

    private static MatchRecord play(ArenaGame game, String map, String mode, List<ArenaContestant> sides) {
        String size = mode.equals("ffa") ? "6" : "3v3";
        return game.play(new MatchRequest(map + "/" + mode + "/" + size, 7, List.copyOf(sides), false));
    }

    private static double stuck(MatchRecord record) {
        return record.sides().stream()
                .mapToDouble(side -> side.metrics().getOrDefault("stuck_time", 1.0))
                .average()
                .orElseThrow();
    }

    @Test
    void mapsAreTheSameOutOfTheCache(@TempDir Path folder) {
        Path wad = file.orElseThrow();
        for (String name : List.of("MAP03", "MAP12")) {
            WadMap plain = WadMaps.open(wad, MeshCache.none()).map(name);
            WadMap written = WadMaps.open(wad, MeshCache.in(folder)).map(name);
            WadMap read = WadMaps.open(wad, MeshCache.in(folder)).map(name);
            assertThat(written.report()).isEqualTo(plain.report());
            assertThat(read.report()).isEqualTo(plain.report());
            assertThat(fingerprint(read.terrain(3))).isEqualTo(fingerprint(plain.terrain(3)));
        }
        assertThat(folder).isNotEmptyDirectory();
    }

    @Test
    void everySpawnIsReachedFromEveryOther() {
        Terrain terrain = WadMaps.open(file.orElseThrow()).terrain("MAP07", 4);
        List<Spot> spawns = new ArrayList<>(terrain.map().spawns(0));
        spawns.addAll(terrain.map().spawns(1));
        for (Spot from : spawns) {
            for (Spot to : spawns) {
                assertThat(terrain.reachable(from.x(), from.y(), to.x(), to.y()))
                        .as("%s to %s", from, to)
                        .isTrue();
            }
        }
    }
}
