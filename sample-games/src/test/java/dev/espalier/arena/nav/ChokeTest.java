package dev.espalier.arena.nav;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.espalier.arena.generate.MapGenerator;
import dev.espalier.arena.map.ArenaMapBuilder;
import dev.espalier.arena.map.Spot;
import org.junit.jupiter.api.Test;

class ChokeTest {

    /** Two halls of 20 m by 20 m, and between them a wall of 1 m with a gate that is 2 m wide. */
    private static Terrain halls() {
        ArenaMapBuilder map = new ArenaMapBuilder();
        int west = map.sector(0, 4);
        int gate = map.sector(0, 4);
        int east = map.sector(0, 4);
        map.line(0, 0, 0, 20, west, -1, false);
        map.line(0, 20, 20, 20, west, -1, false);
        map.line(20, 20, 20, 11, west, -1, false);
        map.line(20, 11, 20, 9, west, gate, false);
        map.line(20, 9, 20, 0, west, -1, false);
        map.line(20, 0, 0, 0, west, -1, false);
        map.line(20, 11, 21, 11, gate, -1, false);
        map.line(21, 9, 20, 9, gate, -1, false);
        map.line(21, 11, 21, 9, gate, east, false);
        map.line(21, 20, 41, 20, east, -1, false);
        map.line(41, 20, 41, 0, east, -1, false);
        map.line(41, 0, 21, 0, east, -1, false);
        map.line(21, 0, 21, 9, east, -1, false);
        map.line(21, 11, 21, 20, east, -1, false);
        return Terrain.of(map.build());
    }

    @Test
    void isTheGateBetweenTwoHalls() {
        Choke choke = new Choke(halls());
        assertThat(choke.find(38, 10, 8, 10)).isTrue();
        assertThat(choke.x()).isCloseTo(20.5, within(1.2));
        assertThat(choke.y()).isCloseTo(10, within(0.6));
        assertThat(choke.width()).isLessThan(2);
        assertThat(choke.beforeX()).as("as one comes from the east").isGreaterThan(choke.x() + 0.5);
    }

    @Test
    void isNowhereWithoutAWayOrWhereTheWayIsShort() {
        Terrain halls = halls();
        Choke choke = new Choke(halls);
        assertThat(choke.find(5, 10, 6, 10)).isFalse();
        assertThat(choke.find(-5, 10, 6, 10)).isFalse();
        assertThat(choke.find(38, 10, 8, 10)).as("remembers no failure").isTrue();
    }

    @Test
    void liesOnTheGroundOfGeneratedMaps() {
        int found = 0;
        for (int seed = 0; seed < 60; seed++) {
            Terrain terrain = new MapGenerator(seed, 3).generate();
            Spot from = terrain.map().spawns(1).get(0);
            Spot to = terrain.map().spawns(0).get(0);
            Choke choke = new Choke(terrain);
            if (choke.find(from.x(), from.y(), to.x(), to.y())) {
                found++;
                assertThat(terrain.mesh().areaAt(choke.x(), choke.y())).isNotNegative();
                assertThat(choke.width()).isBetween(0.0, 10.0);
            }
        }
        assertThat(found).isGreaterThan(50);
    }
}
