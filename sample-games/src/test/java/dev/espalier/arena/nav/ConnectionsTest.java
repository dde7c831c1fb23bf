package dev.espalier.arena.nav;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.arena.generate.MapGenerator;
import dev.espalier.arena.map.ArenaMap;
import dev.espalier.arena.map.ArenaMapBuilder;
import org.junit.jupiter.api.Test;

class ConnectionsTest {

    /** A floor of 10 m by 10 m between a pit that one falls into and a tower that nobody gets onto. */
    private static ArenaMap pitAndTower() {
        ArenaMapBuilder map = new ArenaMapBuilder();
        int pit = map.sector(-3, 8);
        int floor = map.sector(0, 8);
        int tower = map.sector(3, 8);
        int[] sectors = {pit, floor, tower};
        for (int i = 0; i < 3; i++) {
            map.line(10 * i, 10, 10 * i + 10, 10, sectors[i], -1, false);
            map.line(10 * i + 10, 0, 10 * i, 0, sectors[i], -1, false);
        }
        map.line(0, 0, 0, 10, pit, -1, false);
        map.line(10, 10, 10, 0, pit, floor, false);
        map.line(20, 10, 20, 0, floor, tower, false);
        map.line(30, 10, 30, 0, tower, -1, false);
        return map.build();
    }

    @Test
    void putsAreasTogetherThatCanBeWalkedToAndFro() {
        NavMesh mesh = NavMesh.of(pitAndTower(), NavGrain.STANDARD);
        Connections parts = new Connections(mesh);
        assertThat(parts.parts()).isEqualTo(3);
        int floor = parts.part(mesh.areaAt(15, 5));
        assertThat(parts.part(mesh.areaAt(5, 5))).isNotEqualTo(floor);
        assertThat(parts.part(mesh.areaAt(25, 5))).isNotEqualTo(floor);
        assertThat(parts.squareMetres(floor)).isBetween(75.0, 100.0);
    }

    @Test
    void agreesWithTheRoutesOfGeneratedMaps() {
        for (int seed = 0; seed < 10; seed++) {
            Terrain terrain = new MapGenerator(seed, 3).generate();
            NavMesh mesh = terrain.mesh();
            Connections parts = new Connections(mesh);
            for (int from = 0; from < mesh.areas(); from++) {
                for (int to = 0; to < mesh.areas(); to++) {
                    boolean mutual = terrain.routes().reachable(from, to)
                            && terrain.routes().reachable(to, from);
                    assertThat(parts.part(from) == parts.part(to))
                            .as("map %d, areas %d and %d", seed, from, to)
                            .isEqualTo(mutual);
                }
            }
        }
    }

    @Test
    void leaveAMeshOfOnePartOnly() {
        NavMesh mesh = NavMesh.of(pitAndTower(), NavGrain.STANDARD);
        Connections parts = new Connections(mesh);
        int floor = parts.part(mesh.areaAt(15, 5));
        NavMesh rest = mesh.with(area -> parts.part(area) == floor);
        assertThat(new Connections(rest).parts()).isEqualTo(1);
        assertThat(rest.isInside(15, 5)).isTrue();
        assertThat(rest.areaAt(5, 5)).isEqualTo(-1);
        assertThat(rest.areaAt(25, 5)).isEqualTo(-1);
    }
}
