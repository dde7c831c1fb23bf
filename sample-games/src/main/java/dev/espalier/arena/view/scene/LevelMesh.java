package dev.espalier.arena.view.scene;

import dev.espalier.arena.map.ArenaMap;
import dev.espalier.arena.map.Lines;
import dev.espalier.arena.view.shape.Palette;
import dev.espalier.arena.view.shape.Relief;
import dev.espalier.arena.view.shape.Slabs;
import dev.espalier.arena.view.shape.Trapezoid;
import java.util.List;

/**
 * A map as three lots of triangles. The first is what one sees of it from above, like a doll's house: floors, steps, and walls that
 * are cut off above people's heads, with tops. The second is what people inside see above that: the rest of the walls,
 * lintels and ceilings. The third is for looks straight down, in which the outermost walls would have no width.
 */
final class LevelMesh {

    private static final int WALL = 0xb3bac4;
    private static final int WALL_FOOT = 0x747c88;
    private static final int WALL_TOP = 0x4c5563;
    private static final int LOW_FLOOR = 0xd9d3c4;
    private static final int HIGH_FLOOR = 0xa79d84;
    private static final int CEILING = 0x8d929a;
    /** Walls of a map whose floors differ by no more than this all end at one height. */
    private static final double EVEN_ENOUGH = 3.2;

    private static final double FOOT = 0.55;
    /** A ceiling as high as this is the sky. */
    private static final double SKY = 7.9;

    private static final double OPEN_WALL = 3.6;
    private static final double SLANT = 0.5;
    private static final double SLANTED_WIDTH = 4;

    private final ArenaMap map;
    private final Lines lines;
    private final Relief relief;
    private final Triangles below;
    private final Triangles above;
    private final Triangles rims;
    private final Solids belowSolids;
    private final Solids aboveSolids;
    private final Solids rimSolids;
    private final double lowest;
    private final double highest;

    LevelMesh(ArenaMap map, Relief relief, Triangles below, Triangles above, Triangles rims) {
        this.map = map;
        this.lines = map.lines();
        this.relief = relief;
        this.below = below;
        this.above = above;
        this.rims = rims;
        this.rimSolids = new Solids(rims);
        this.belowSolids = new Solids(below);
        this.aboveSolids = new Solids(above);
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int sector = 0; sector < map.sectors(); sector++) {
            least = Math.min(least, map.floor(sector));
            most = Math.max(most, map.floor(sector));
        }
        lowest = least;
        highest = most;
    }

    void make() {
        List<List<Trapezoid>> floors = Slabs.floors(map);
        for (int sector = 0; sector < map.sectors(); sector++) {
            for (Trapezoid part : floors.get(sector)) {
                floor(part, map.floor(sector));
                if (map.ceiling(sector) < SKY) {
                    ceiling(part, map.ceiling(sector));
                }
            }
        }
        for (int line = 0; line < lines.count(); line++) {
            if (lines.back(line) < 0) {
                wall(line);
            } else if (lines.back(line) != lines.front(line)) {
                step(line);
            }
        }
        below.colour(WALL_TOP).normal(0, 0, 1);
        for (Trapezoid part : Slabs.solid(map)) {
            top(part);
        }
    }

    private int floorColour(double height) {
        return Palette.mix(LOW_FLOOR, HIGH_FLOOR, (height - lowest) / Math.max(2, highest - lowest));
    }

    private void floor(Trapezoid part, double z) {
        below.colour(floorColour(z)).normal(0, 0, 1);
        lit(part.leftAtLow(), part.low(), z);
        lit(part.rightAtLow(), part.low(), z);
        lit(part.rightAtHigh(), part.high(), z);
        lit(part.leftAtLow(), part.low(), z);
        lit(part.rightAtHigh(), part.high(), z);
        lit(part.leftAtHigh(), part.high(), z);
    }

    private void lit(double x, double y, double z) {
        float u = (float) ((x - relief.minX()) * relief.cellsPerMetre() / relief.columns());
        float v = (float) ((y - relief.minY()) * relief.cellsPerMetre() / relief.rows());
        below.vertex(x, y, z, u, v);
    }

    private void ceiling(Trapezoid part, double z) {
        above.colour(CEILING).normal(0, 0, -1);
        aboveSolids.quad(
                part.leftAtHigh(),
                part.high(),
                z,
                part.rightAtHigh(),
                part.high(),
                z,
                part.rightAtLow(),
                part.low(),
                z,
                part.leftAtLow(),
                part.low(),
                z);
    }

    /** Where a solid line is cut off. */
    private double cut(int line) {
        double floor = map.floor(lines.front(line));
        double even = highest - lowest <= EVEN_ENOUGH ? highest + 1.2 : floor;
        return Math.max(even, Math.min(map.ceiling(lines.front(line)), floor + Relief.WALL_HEIGHT));
    }

    private void wall(int line) {
        double floor = map.floor(lines.front(line));
        double cut = cut(line);
        face(below, belowSolids, line, true, floor, cut, WALL_FOOT, WALL);
        rim(line, cut);
        double ceiling = map.ceiling(lines.front(line));
        double end = ceiling < SKY ? ceiling : Math.max(floor + OPEN_WALL, cut);
        if (end > cut) {
            face(above, aboveSolids, line, true, cut, end, WALL, WALL);
        }
    }

    /** A band along the top of a wall, so that one sees where it is from straight above. */
    private void rim(int line, double z) {
        double dx = lines.x2(line) - lines.x1(line);
        double dy = lines.y2(line) - lines.y1(line);
        double length = Math.sqrt(dx * dx + dy * dy);
        double width = 0.22 / Math.max(1e-6, length);
        double alongX = dx * width;
        double alongY = dy * width;
        rims.colour(WALL_TOP).normal(0, 0, 1);
        // To the left of the line, where there is no floor.
        rimSolids.quad(
                lines.x1(line) - alongX,
                lines.y1(line) - alongY,
                z - 0.004,
                lines.x2(line) + alongX,
                lines.y2(line) + alongY,
                z - 0.004,
                lines.x2(line) + alongX - alongY,
                lines.y2(line) + alongY + alongX,
                z - 0.004,
                lines.x1(line) - alongX - alongY,
                lines.y1(line) - alongY + alongX,
                z - 0.004);
    }

    private void step(int line) {
        double front = map.floor(lines.front(line));
        double back = map.floor(lines.back(line));
        if (back > front) {
            int colour = floorColour(back);
            face(below, belowSolids, line, true, front, back, Palette.shade(colour, 0.62), Palette.shade(colour, 0.86));
        } else if (front > back) {
            int colour = floorColour(front);
            face(
                    below,
                    belowSolids,
                    line,
                    false,
                    back,
                    front,
                    Palette.shade(colour, 0.62),
                    Palette.shade(colour, 0.86));
        }
        double frontCeiling = map.ceiling(lines.front(line));
        double backCeiling = map.ceiling(lines.back(line));
        if (backCeiling < frontCeiling) {
            lintel(line, true, front, backCeiling, frontCeiling);
        } else if (frontCeiling < backCeiling) {
            lintel(line, false, back, frontCeiling, backCeiling);
        }
    }

    private void lintel(int line, boolean fromFront, double floor, double low, double high) {
        double end = high < SKY ? high : Math.max(low, floor + OPEN_WALL);
        if (end > low) {
            face(above, aboveSolids, line, fromFront, low, end, WALL, WALL);
        }
    }

    /** An upright face along a line, seen from one of its sides; dark at its foot. */
    private void face(
            Triangles into, Solids solids, int line, boolean fromFront, double low, double high, int foot, int colour) {
        double x1 = fromFront ? lines.x1(line) : lines.x2(line);
        double y1 = fromFront ? lines.y1(line) : lines.y2(line);
        double x2 = fromFront ? lines.x2(line) : lines.x1(line);
        double y2 = fromFront ? lines.y2(line) : lines.y1(line);
        into.normal(y2 - y1, x1 - x2, 0);
        double middle = Math.min(high, low + FOOT);
        int atMiddle = Palette.mix(foot, colour, (middle - low) / FOOT);
        into.colour(foot).vertex(x1, y1, low);
        into.colour(foot).vertex(x2, y2, low);
        into.colour(atMiddle).vertex(x2, y2, middle);
        into.colour(foot).vertex(x1, y1, low);
        into.colour(atMiddle).vertex(x2, y2, middle);
        into.colour(atMiddle).vertex(x1, y1, middle);
        if (high > middle) {
            into.colour(colour);
            solids.quad(x1, y1, middle, x2, y2, middle, x2, y2, high, x1, y1, high);
        }
    }

    private void top(Trapezoid part) {
        double left = cut(part.leftLine());
        double right = cut(part.rightLine());
        double middle = (part.low() + part.high()) / 2;
        if (Math.abs(left - right) > SLANT && part.right(middle) - part.left(middle) > SLANTED_WIDTH) {
            // Not the top of a wall, but nothing, between rooms of different heights.
            return;
        }
        belowSolids.quad(
                part.leftAtLow(),
                part.low(),
                left,
                part.rightAtLow(),
                part.low(),
                right,
                part.rightAtHigh(),
                part.high(),
                right,
                part.leftAtHigh(),
                part.high(),
                left);
    }
}
