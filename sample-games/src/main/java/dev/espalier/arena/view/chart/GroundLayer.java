package dev.espalier.arena.view.chart;

import dev.espalier.arena.map.ArenaMap;
import dev.espalier.arena.map.Lines;
import dev.espalier.arena.map.Spot;
import dev.espalier.arena.view.film.Film;
import dev.espalier.arena.view.shape.Palette;
import dev.espalier.arena.view.shape.Relief;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;

/** The ground: floors by height with their shadows, walls, edges, and where the sides enter. */
final class GroundLayer {

    private final ArenaMap map;
    private final Relief relief;
    private final Sheet sheet;
    private final Ink ink;
    private final double lowest;
    private final double highest;

    GroundLayer(Film film, Relief relief, Sheet sheet, Ink ink) {
        this.map = film.setting().map();
        this.relief = relief;
        this.sheet = sheet;
        this.ink = ink;
        this.lowest = lowest(map);
        this.highest = highest(map);
    }

    static double lowest(ArenaMap map) {
        double least = Double.POSITIVE_INFINITY;
        for (int sector = 0; sector < map.sectors(); sector++) {
            least = Math.min(least, map.floor(sector));
        }
        return least;
    }

    static double highest(ArenaMap map) {
        double most = Double.NEGATIVE_INFINITY;
        for (int sector = 0; sector < map.sectors(); sector++) {
            most = Math.max(most, map.floor(sector));
        }
        return most;
    }

    /** The colour of a floor. */
    static int tint(double height, double lowest, double highest) {
        double range = Math.max(1.5, highest - lowest);
        return Palette.mix(Palette.LOW_FLOOR, Palette.HIGH_FLOOR, (height - lowest) / range);
    }

    /** What lies under everything else. */
    void floors() {
        paint(image(true));
        spawns();
    }

    /** What hides circles on the floor. */
    void walls() {
        paint(image(false));
        edges();
    }

    private void paint(BufferedImage image) {
        double cell = sheet.length(1 / relief.cellsPerMetre());
        AffineTransform place = AffineTransform.getTranslateInstance(
                sheet.x(relief.minX()), sheet.y(relief.minY()) - cell * relief.rows());
        place.scale(cell, cell);
        ink.graphics.drawImage(image, place, null);
    }

    private BufferedImage image(boolean floor) {
        BufferedImage image = new BufferedImage(relief.columns(), relief.rows(), BufferedImage.TYPE_INT_ARGB);
        for (int row = 0; row < relief.rows(); row++) {
            for (int column = 0; column < relief.columns(); column++) {
                int sector = relief.sector(column, row);
                if (sector >= 0 && floor) {
                    int tint = tint(map.floor(sector), lowest, highest);
                    int colour = Palette.shade(tint, 0.42 + 0.58 * relief.light(column, row));
                    image.setRGB(column, relief.rows() - 1 - row, 0xff000000 | colour);
                } else if (sector < 0 && !floor) {
                    image.setRGB(column, relief.rows() - 1 - row, 0xff000000 | Palette.WALL);
                }
            }
        }
        return image;
    }

    private void spawns() {
        for (int side = 0; side < 2; side++) {
            for (Spot spot : map.spawns(side)) {
                double radius = sheet.length(0.9);
                double x = sheet.x(spot.x());
                double y = sheet.y(spot.y());
                ink.colour(Palette.side(side), 0.22)
                        .fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
                ink.colour(Palette.ink(side), 0.7).dashed(1.4, 3).ring(x, y, radius);
            }
        }
    }

    private void edges() {
        Lines lines = map.lines();
        for (int line = 0; line < lines.count(); line++) {
            int back = lines.back(line);
            if (back < 0) {
                ink.colour(Palette.INK).pen(1.6).draw(line(line));
            } else if (back != lines.front(line)) {
                double step = Math.abs(map.floor(lines.front(line)) - map.floor(back));
                if (step > map.step() + 1e-9) {
                    ink.colour(Palette.INK, 0.75).pen(1.3).draw(line(line));
                } else if (step > 1e-9) {
                    ink.colour(Palette.INK, 0.28).pen(0.8).draw(line(line));
                }
            }
        }
    }

    private Line2D line(int line) {
        Lines lines = map.lines();
        return new Line2D.Double(
                sheet.x(lines.x1(line)), sheet.y(lines.y1(line)), sheet.x(lines.x2(line)), sheet.y(lines.y2(line)));
    }
}
