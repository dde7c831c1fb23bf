package dev.espalier.arena.nav;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.arena.generate.MapGenerator;
import dev.espalier.arena.map.Body;
import dev.espalier.arena.map.Spot;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class NavigatorTest {

    private static final double STEP = 5.0 / 30;

    /** Walks as agents do and says how far it was; infinite when it does not arrive within a minute. */
    private static double walk(Terrain terrain, Spot from, double toX, double toY) {
        Navigator navigator = new Navigator(terrain);
        Body body = new Body();
        terrain.walking().place(body, from.x(), from.y());
        for (int tick = 0; tick < 1800; tick++) {
            double far = distance(body.x, body.y, toX, toY);
            if (far < 0.5) {
                return tick * STEP;
            }
            assertThat(navigator.toward(body.x, body.y, toX, toY)).isTrue();
            double way = Math.max(1e-9, distance(body.x, body.y, navigator.x(), navigator.y()));
            double step = Math.min(STEP, way) / way;
            terrain.walking().move(body, (navigator.x() - body.x) * step, (navigator.y() - body.y) * step);
            terrain.walking().settle(body);
        }
        return Double.POSITIVE_INFINITY;
    }

    private static double distance(double ax, double ay, double bx, double by) {
        return Math.sqrt((bx - ax) * (bx - ax) + (by - ay) * (by - ay));
    }

    @Test
    void arrivesAtEveryPlaceOfEveryMapWithoutMuchDetour() {
        for (int seed = 0; seed < 150; seed++) {
            Terrain terrain = new MapGenerator(seed, 3).generate();
            SplittableRandom random = new SplittableRandom(seed);
            Spot from = terrain.map().spawns(0).get(0);
            for (int i = 0; i < 12; i++) {
                int place = random.nextInt(terrain.places().count());
                double x = terrain.places().x(place);
                double y = terrain.places().y(place);
                if (terrain.reachable(from.x(), from.y(), x, y)) {
                    assertThat(walk(terrain, from, x, y))
                            .as("map %d from %s to %s, %s", seed, from, x, y)
                            .isLessThan(1.5 * distance(from.x(), from.y(), x, y) + 30);
                }
            }
        }
    }

    @Test
    void saysWhenThereIsNoWay() {
        Terrain terrain = new MapGenerator(1, 3).generate();
        Spot from = terrain.map().spawns(0).get(0);
        assertThat(new Navigator(terrain).toward(from.x(), from.y(), -50, -50)).isFalse();
    }
}
