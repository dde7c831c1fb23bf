package dev.espalier.arena.view.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.espalier.arena.generate.MapGenerator;
import dev.espalier.arena.map.ArenaMap;
import dev.espalier.arena.map.ArenaMapBuilder;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ReliefTest {

    /** A room of 10 by 10 metres with a pillar of 2 by 2 in its middle, turned by 45 degrees. */
    private static ArenaMap room() {
        ArenaMapBuilder builder = new ArenaMapBuilder();
        int floor = builder.sector(0, 4);
        builder.line(0, 0, 0, 10, floor, -1, false);
        builder.line(0, 10, 10, 10, floor, -1, false);
        builder.line(10, 10, 10, 0, floor, -1, false);
        builder.line(10, 0, 0, 0, floor, -1, false);
        double half = Math.sqrt(2);
        builder.line(5 + half, 5, 5, 5 + half, floor, -1, false);
        builder.line(5, 5 + half, 5 - half, 5, floor, -1, false);
        builder.line(5 - half, 5, 5, 5 - half, floor, -1, false);
        builder.line(5, 5 - half, 5 + half, 5, floor, -1, false);
        return builder.build();
    }

    private static double area(List<Trapezoid> parts) {
        return parts.stream()
                .mapToDouble(part -> (part.high() - part.low())
                        * (part.rightAtLow() - part.leftAtLow() + part.rightAtHigh() - part.leftAtHigh())
                        / 2)
                .sum();
    }

    @Test
    void cutsAFloorWithAHoleAndTheHoleItself() {
        assertThat(area(Slabs.floors(room()).get(0))).isCloseTo(96, within(1e-6));
        assertThat(area(Slabs.solid(room()))).isCloseTo(4, within(1e-6));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 5, 8, 13, 21})
    void knowsTheSectorOfEveryPlace(long number) {
        ArenaMap map = new MapGenerator(number, 3).generate().map();
        Relief relief = Relief.of(map, 8);
        SplittableRandom random = new SplittableRandom(number);
        int agree = 0;
        for (int i = 0; i < 2000; i++) {
            int column = random.nextInt(relief.columns());
            int row = random.nextInt(relief.rows());
            double x = relief.minX() + (column + 0.5) / relief.cellsPerMetre();
            double y = relief.minY() + (row + 0.5) / relief.cellsPerMetre();
            agree += relief.sector(column, row) == map.sectorAt(x, y, -1) ? 1 : 0;
        }
        assertThat(agree).isGreaterThan(1990);
    }

    @Test
    void isDarkerBesideAWallAndInItsShadow() {
        Relief relief = Relief.of(room(), 10);
        assertThat(relief.lightAt(5, 0.1)).isLessThan(relief.lightAt(5, 1.5) - 0.05f);
        assertThat(relief.lightAt(6.6, 3.6)).as("away from the sun").isLessThan(relief.lightAt(3.4, 6.4) - 0.05f);
    }
}
