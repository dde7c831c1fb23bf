package dev.espalier.arena.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.espalier.arena.map.ArenaMap;
import dev.espalier.arena.map.Spot;
import dev.espalier.arena.nav.Terrain;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MapGeneratorTest {

    @Test
    void everySpawnPointAndPackCanBeWalkedToFromEveryOther() {
        for (int seed = 0; seed < 300; seed++) {
            Terrain terrain = new MapGenerator(seed, 1 + seed % 4).generate();
            List<Spot> spots = new ArrayList<>(terrain.map().spawns(0));
            spots.addAll(terrain.map().spawns(1));
            spots.addAll(terrain.map().healthPacks());
            for (Spot from : spots) {
                for (Spot to : spots) {
                    assertThat(terrain.reachable(from.x(), from.y(), to.x(), to.y()))
                            .as("map %d from %s to %s", seed, from, to)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void bothSidesHaveTheSameGround() {
        for (int seed = 0; seed < 40; seed++) {
            ArenaMap map = new MapGenerator(seed, 3).generate().map();
            assertThat(map.spawns(0)).hasSameSizeAs(map.spawns(1)).hasSizeGreaterThan(3);
            for (double x = 0.25; x < map.maxX(); x += 1.1) {
                for (double y = 0.25; y < map.maxY(); y += 1.1) {
                    int here = map.sectorAt(x, y, -1);
                    int there = map.sectorAt(map.minX() + map.maxX() - x, map.minY() + map.maxY() - y, -1);
                    assertThat(here < 0).isEqualTo(there < 0);
                    if (here >= 0) {
                        assertThat(map.floor(here)).isEqualTo(map.floor(there));
                        assertThat(map.ceiling(here)).isEqualTo(map.ceiling(there));
                    }
                }
            }
        }
    }

    @Test
    void theSameSeedGivesTheSameMapAndAnotherSeedAnother() {
        assertThat(spots(5)).isEqualTo(spots(5));
        assertThat(spots(5)).isNotEqualTo(spots(7));
    }

    private static List<Spot> spots(long seed) {
        return new MapGenerator(seed, 3).generate().map().healthPacks();
    }

    @Test
    void spawnPointsOfTheSidesMostlyDoNotSeeEachOther() {
        int open = 0;
        for (int seed = 0; seed < 100; seed++) {
            Terrain terrain = new MapGenerator(seed, 3).generate();
            boolean seen = terrain.map().spawns(0).stream()
                    .anyMatch(a -> terrain.map().spawns(1).stream()
                            .anyMatch(b -> terrain.sight().clear(a.x(), a.y(), 1.6, b.x(), b.y(), 1.6)));
            open += seen ? 1 : 0;
        }
        assertThat(open).isLessThan(10);
    }

    @Test
    void everyFamilyComesUp() {
        Map<Family, Integer> counts = new EnumMap<>(Family.class);
        for (int seed = 0; seed < 500; seed++) {
            counts.merge(new MapGenerator(seed, 3).family(), 1, Integer::sum);
        }
        assertThat(counts).hasSize(Family.values().length);
        assertThat(counts.values()).allMatch(count -> count > 60);
    }

    @Test
    void refusesASideOfNobody() {
        assertThatThrownBy(() -> new MapGenerator(1, 0)).hasMessage("a side has 1 to 8 agents, not 0");
    }
}
