package dev.espalier.arena.generate;

import dev.espalier.arena.grid.Rectangle;
import dev.espalier.arena.grid.Rectangles;
import dev.espalier.arena.map.ArenaMap;
import dev.espalier.arena.map.ArenaMapBuilder;
import java.util.Arrays;
import java.util.List;

/** Makes sectors of a blueprint: rectangles of cells with one floor and one ceiling, and the lines between them. */
final class BlueprintMap {

    private final Blueprint blueprint;
    private final ArenaMapBuilder map = new ArenaMapBuilder();
    private final int[] sectorOf;

    private BlueprintMap(Blueprint blueprint) {
        this.blueprint = blueprint;
        this.sectorOf = new int[blueprint.width() * blueprint.height()];
    }

    /** The map, which still lacks its spawn points and pick-ups. */
    static ArenaMap of(Blueprint blueprint) {
        BlueprintMap result = new BlueprintMap(blueprint);
        result.sectors();
        result.horizontalLines();
        result.verticalLines();
        return result.map.build();
    }

    private void sectors() {
        int width = blueprint.width();
        int[] labels = new int[sectorOf.length];
        for (int cell = 0; cell < labels.length; cell++) {
            int x = cell % width;
            int y = cell / width;
            labels[cell] = blueprint.isSolid(x, y)
                    ? -1
                    : decimetres(blueprint.floor(x, y)) * 1000 + decimetres(blueprint.ceiling(x, y));
        }
        Arrays.fill(sectorOf, -1);
        List<Rectangle> rectangles = Rectangles.cover(labels, width);
        for (Rectangle box : rectangles) {
            int sector = map.sector(blueprint.floor(box.x(), box.y()), blueprint.ceiling(box.x(), box.y()));
            for (int row = box.y(); row < box.y() + box.height(); row++) {
                Arrays.fill(sectorOf, row * width + box.x(), row * width + box.x() + box.width(), sector);
            }
        }
    }

    private static int decimetres(double metres) {
        return (int) Math.round(metres * 10);
    }

    private int sector(int x, int y) {
        return x < 0 || y < 0 || x >= blueprint.width() || y >= blueprint.height()
                ? -1
                : sectorOf[y * blueprint.width() + x];
    }

    private void horizontalLines() {
        for (int y = 0; y <= blueprint.height(); y++) {
            int start = 0;
            for (int x = 1; x <= blueprint.width(); x++) {
                if (x == blueprint.width()
                        || sector(x, y) != sector(start, y)
                        || sector(x, y - 1) != sector(start, y - 1)) {
                    line(start, y, x, y, sector(start, y - 1), sector(start, y));
                    start = x;
                }
            }
        }
    }

    private void verticalLines() {
        for (int x = 0; x <= blueprint.width(); x++) {
            int start = 0;
            for (int y = 1; y <= blueprint.height(); y++) {
                if (y == blueprint.height()
                        || sector(x, y) != sector(x, start)
                        || sector(x - 1, y) != sector(x - 1, start)) {
                    line(x, start, x, y, sector(x, start), sector(x - 1, start));
                    start = y;
                }
            }
        }
    }

    /** A line with a sector on its right and one on its left, turned round when only the left has one. */
    private void line(int x1, int y1, int x2, int y2, int right, int left) {
        if (right == left) {
            return;
        }
        if (right >= 0) {
            map.line(x1, y1, x2, y2, right, left, false);
        } else {
            map.line(x2, y2, x1, y1, left, -1, false);
        }
    }
}
