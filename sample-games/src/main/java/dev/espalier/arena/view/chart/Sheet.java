package dev.espalier.arena.view.chart;

import dev.espalier.arena.map.ArenaMap;
import dev.espalier.arena.view.film.Film;
import java.awt.geom.Rectangle2D;

/** Where everything stands on the paper. Pixels go down from the top, metres on the ground up from the south. */
final class Sheet {

    private static final double GROUND_MARGIN = 0.5;

    final int from;
    final int to;
    final double width;
    final double height;
    final Rectangle2D heading;
    final Rectangle2D map;
    final Rectangle2D legend;
    final Rectangle2D strip;

    private final double unit;
    private final double scale;
    private final double left;
    private final double bottom;
    private final double minX;
    private final double minY;

    Sheet(Film film, int from, int to, int width, int height) {
        this.from = from;
        this.to = to;
        this.width = width;
        this.height = height;
        unit = Math.max(0.5, Math.min(width / 1200.0, height / 860.0));
        double margin = 20 * unit;
        double legendWidth = 218 * unit;
        double headingHeight = 58 * unit;
        double stripHeight = 84 * unit;
        heading = new Rectangle2D.Double(margin, 12 * unit, width - 2 * margin, headingHeight - 12 * unit);
        strip = new Rectangle2D.Double(
                margin, height - stripHeight - 8 * unit, width - 2 * margin, stripHeight - 6 * unit);
        double mapTop = heading.getMaxY() + 8 * unit;
        double room = strip.getMinY() - 10 * unit - mapTop;
        map = new Rectangle2D.Double(margin, mapTop, width - 3 * margin - legendWidth, room);
        legend = new Rectangle2D.Double(width - margin - legendWidth, mapTop, legendWidth, room);
        ArenaMap ground = film.setting().map();
        double metresWide = ground.maxX() - ground.minX() + 2 * GROUND_MARGIN;
        double metresDeep = ground.maxY() - ground.minY() + 2 * GROUND_MARGIN;
        scale = Math.min(map.getWidth() / metresWide, map.getHeight() / metresDeep);
        left = map.getMinX() + (map.getWidth() - scale * metresWide) / 2;
        bottom = map.getMinY() + (map.getHeight() + scale * metresDeep) / 2;
        minX = ground.minX() - GROUND_MARGIN;
        minY = ground.minY() - GROUND_MARGIN;
    }

    /** How long a pixel of a sheet of usual size is on this one. */
    double unit() {
        return unit;
    }

    boolean isMoment() {
        return from == to;
    }

    double x(double metres) {
        return left + (metres - minX) * scale;
    }

    double y(double metres) {
        return bottom - (metres - minY) * scale;
    }

    /** Pixels of a length on the ground. */
    double length(double metres) {
        return metres * scale;
    }
}
