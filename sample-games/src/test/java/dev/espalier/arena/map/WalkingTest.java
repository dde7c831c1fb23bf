package dev.espalier.arena.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.espalier.arena.generate.MapGenerator;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class WalkingTest {

    /** Ground of 10 m by 10 m, whose right half lies so much higher. */
    private static ArenaMap ledge(double height) {
        return ledge(height, new ArenaMapBuilder());
    }

    private static ArenaMap ledge(double height, ArenaMapBuilder map) {
        int low = map.sector(0, 8);
        int high = map.sector(height, 8);
        map.line(0, 0, 0, 10, low, -1, false);
        map.line(0, 10, 5, 10, low, -1, false);
        map.line(5, 0, 0, 0, low, -1, false);
        map.line(5, 10, 5, 0, low, high, false);
        map.line(5, 10, 10, 10, high, -1, false);
        map.line(10, 10, 10, 0, high, -1, false);
        map.line(10, 0, 5, 0, high, -1, false);
        return map.build();
    }

    private static Body walk(ArenaMap map, double x, double y, double dx, double dy, int ticks) {
        Walking walking = new Walking(map);
        Body body = new Body();
        walking.place(body, x, y);
        for (int tick = 0; tick < ticks; tick++) {
            walking.move(body, dx, dy);
            walking.settle(body);
        }
        return body;
    }

    @Test
    void climbsAStepOfHalfAMetre() {
        Body body = walk(ledge(0.5), 3, 5, 0.16, 0, 30);
        assertThat(body.x).isGreaterThan(7);
        assertThat(body.z).isEqualTo(0.5);
    }

    @Test
    void standsARadiusAwayFromAHigherOne() {
        Body body = walk(ledge(0.6), 3, 5, 0.16, 0, 30);
        assertThat(body.x).isCloseTo(5 - Body.RADIUS, within(1e-6));
        assertThat(body.z).isZero();
    }

    @Test
    void climbsTheStepsThatItsMapAllows() {
        assertThat(walk(ledge(0.6, new ArenaMapBuilder(0.8)), 3, 5, 0.16, 0, 30).z)
                .isEqualTo(0.6);
        assertThat(walk(ledge(0.9, new ArenaMapBuilder(0.8)), 3, 5, 0.16, 0, 30).z)
                .isZero();
    }

    @Test
    void slidesAlongAWall() {
        Body body = walk(ledge(3), 3, 3, 0.1, 0.1, 40);
        assertThat(body.y).isGreaterThan(6);
    }

    @Test
    void dropsFromALedgeAndCannotComeBack() {
        Body dropped = walk(ledge(3), 8, 5, -0.16, 0, 60);
        assertThat(dropped.x).isLessThan(4.6);
        assertThat(dropped.z).isZero();
    }

    @Test
    void neverLeavesTheMapNorPassesALineThatStopsIt() {
        for (int seed = 0; seed < 30; seed++) {
            ArenaMap map = new MapGenerator(seed, 2).generate().map();
            Walking walking = new Walking(map);
            Body body = new Body();
            SplittableRandom random = new SplittableRandom(seed);
            Spot spawn = map.spawns(0).get(0);
            walking.place(body, spawn.x(), spawn.y());
            double dx = 0;
            double dy = 0;
            for (int tick = 0; tick < 4000; tick++) {
                if (tick % 20 == 0) {
                    double angle = random.nextDouble(2 * Math.PI);
                    dx = 0.19 * StrictMath.cos(angle);
                    dy = 0.19 * StrictMath.sin(angle);
                }
                double fromX = body.x;
                double fromY = body.y;
                double feet = body.z;
                walking.move(body, dx, dy);
                for (int line = 0; line < map.lines().count(); line++) {
                    assertThat(map.lines().stops(line, feet) && map.lines().crosses(line, fromX, fromY, body.x, body.y))
                            .as("map %d, tick %d, line %d", seed, tick, line)
                            .isFalse();
                }
                walking.settle(body);
                assertThat(map.sectorAt(body.x, body.y, -1)).isEqualTo(body.sector);
                assertThat(body.z).isGreaterThanOrEqualTo(map.floor(body.sector));
            }
        }
    }
}
