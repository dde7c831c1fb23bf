package dev.espalier.arena.map;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.arena.generate.MapGenerator;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SightTest {

    /** Two rooms of 4 m by 4 m side by side; between them a window with a sill at 1 m and a lintel at 2 m. */
    private static ArenaMap twoRooms() {
        ArenaMapBuilder map = new ArenaMapBuilder();
        int left = map.sector(0, 4);
        int window = map.sector(1, 2);
        int right = map.sector(0, 4);
        box(map, left, 0, 4, false, true);
        box(map, window, 4, 5, true, true);
        box(map, right, 5, 9, true, false);
        map.line(4, 4, 4, 0, left, window, false);
        map.line(5, 4, 5, 0, window, right, false);
        return map.build();
    }

    private static void box(ArenaMapBuilder map, int sector, int fromX, int toX, boolean openLeft, boolean openRight) {
        map.line(fromX, 4, toX, 4, sector, -1, false);
        map.line(toX, 0, fromX, 0, sector, -1, false);
        if (!openLeft) {
            map.line(fromX, 0, fromX, 4, sector, -1, false);
        }
        if (!openRight) {
            map.line(toX, 4, toX, 0, sector, -1, false);
        }
    }

    @Test
    void passesAWindowAboveItsSillAndBelowItsLintel() {
        Sight sight = new Sight(twoRooms());
        assertThat(sight.clear(1, 2, 1.6, 8, 2, 1.6)).isTrue();
        assertThat(sight.clear(1, 2, 0.5, 8, 2, 0.5)).as("under the sill").isFalse();
        assertThat(sight.clear(1, 2, 3.0, 8, 2, 3.0)).as("over the lintel").isFalse();
        assertThat(sight.clear(3.5, 2, 1.6, 5.6, 2, 0.1))
                .as("down over the sill")
                .isFalse();
    }

    @Test
    void neverPassesASolidLine() {
        Sight sight = new Sight(twoRooms());
        assertThat(sight.clear(1, 2, 1.6, 1, 6, 1.6)).isFalse();
        assertThat(sight.clear(1, 2, 1.6, 12, 2, 1.6)).isFalse();
    }

    @Test
    void isTheSameFromBothEndsAndTheSameAsAskingEveryLine() {
        for (int seed = 0; seed < 20; seed++) {
            ArenaMap map = new MapGenerator(seed, 3).generate().map();
            Sight sight = new Sight(map);
            SplittableRandom random = new SplittableRandom(seed);
            for (int i = 0; i < 2000; i++) {
                double ax = random.nextDouble(map.minX(), map.maxX());
                double ay = random.nextDouble(map.minY(), map.maxY());
                double az = random.nextDouble(0.2, 3);
                double bx = random.nextDouble(map.minX(), map.maxX());
                double by = random.nextDouble(map.minY(), map.maxY());
                double bz = random.nextDouble(0.2, 3);
                boolean clear = sight.clear(ax, ay, az, bx, by, bz);
                boolean clearOfEveryLine = true;
                for (int line = 0; line < map.lines().count(); line++) {
                    clearOfEveryLine &= !map.lines().occluder[line] || !sight.blocks(line, ax, ay, az, bx, by, bz);
                }
                assertThat(sight.clear(bx, by, bz, ax, ay, az)).isEqualTo(clear);
                assertThat(clear)
                        .as("map %d from %s, %s to %s, %s", seed, ax, ay, bx, by)
                        .isEqualTo(clearOfEveryLine);
            }
        }
    }
}
