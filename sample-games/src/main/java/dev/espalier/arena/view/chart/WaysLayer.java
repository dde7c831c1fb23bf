package dev.espalier.arena.view.chart;

import dev.espalier.arena.view.film.Film;
import dev.espalier.arena.view.film.Moment;
import dev.espalier.arena.view.shape.Palette;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/**
 * Where everybody walked: pale at the beginning of the time, strong at its end, with a dot every five seconds when that is not too many. Under the ways of
 * longer times lies a glow in a side's colour where it spent its time.
 */
final class WaysLayer {

    private static final int TRAIL_OF_A_MOMENT = 2 * Film.TICKS_PER_SECOND;
    private static final int GLOW_FROM = 8 * Film.TICKS_PER_SECOND;
    private static final int DOT_EVERY = 5 * Film.TICKS_PER_SECOND;
    private static final double GLOW_CELL = 0.5;
    private static final int GLOW_REACH = 3;

    private final Film film;
    private final Sheet sheet;
    private final Ink ink;
    private final int from;

    WaysLayer(Film film, Sheet sheet, Ink ink) {
        this.film = film;
        this.sheet = sheet;
        this.ink = ink;
        this.from = sheet.isMoment() ? Math.max(0, sheet.to - TRAIL_OF_A_MOMENT) : sheet.from;
    }

    void draw() {
        if (sheet.to - from >= GLOW_FROM) {
            glow();
        }
        for (int agent = 0; agent < film.setting().agents(); agent++) {
            way(agent);
        }
    }

    private void way(int agent) {
        int side = film.setting().side(agent);
        int agents = film.setting().perSide();
        double width = 1.4 + 0.5 * (agent % agents) / Math.max(1, agents - 1);
        int step = 3;
        // The ways of a whole match lie over each other: they must not hide the ground.
        double many = Math.min(1, (sheet.to - from) / (40.0 * Film.TICKS_PER_SECOND));
        double palest = 0.2 - 0.1 * many;
        double strongest = 0.9 - 0.25 * many;
        for (int tick = from + step; tick <= sheet.to; tick += step) {
            Moment before = film.moment(tick - step);
            Moment after = film.moment(tick);
            double age = (sheet.to - tick) / (double) Math.max(1, sheet.to - from);
            if (before.isAlive(agent)
                    && after.isAlive(agent)
                    && film.moment(tick - step / 2).isAlive(agent)
                    && Math.hypot(after.x(agent) - before.x(agent), after.y(agent) - before.y(agent)) < 2) {
                ink.colour(Palette.ink(side), palest + (strongest - palest) * Math.pow(1 - age, 2))
                        .pen(width);
                ink.line(
                        sheet.x(before.x(agent)),
                        sheet.y(before.y(agent)),
                        sheet.x(after.x(agent)),
                        sheet.y(after.y(agent)));
                if (!sheet.isMoment() && many < 1 && tick / DOT_EVERY != (tick - step) / DOT_EVERY) {
                    ink.disc(sheet.x(after.x(agent)), sheet.y(after.y(agent)), 2.6 * sheet.unit());
                }
            }
        }
    }

    private void glow() {
        double minX = film.setting().map().minX();
        double minY = film.setting().map().minY();
        int columns = (int) Math.ceil((film.setting().map().maxX() - minX) / GLOW_CELL) + 1;
        int rows = (int) Math.ceil((film.setting().map().maxY() - minY) / GLOW_CELL) + 1;
        float[][] seconds = new float[2][columns * rows];
        for (int tick = from; tick <= sheet.to; tick += 3) {
            Moment moment = film.moment(tick);
            for (int agent = 0; agent < moment.agents(); agent++) {
                if (moment.isAlive(agent)) {
                    int column = (int) ((moment.x(agent) - minX) / GLOW_CELL);
                    int row = (int) ((moment.y(agent) - minY) / GLOW_CELL);
                    spread(seconds[film.setting().side(agent)], columns, rows, column, row);
                }
            }
        }
        BufferedImage image = new BufferedImage(columns, rows, BufferedImage.TYPE_INT_ARGB);
        double full = 0.5 * (sheet.to - from) / 30.0 / 10;
        for (int i = 0; i < columns * rows; i++) {
            double both = seconds[0][i] + seconds[1][i];
            int colour = Palette.mix(Palette.RED, Palette.BLUE, both == 0 ? 0 : seconds[1][i] / both);
            int alpha = (int) (170 * (1 - Math.exp(-both / full)));
            image.setRGB(i % columns, rows - 1 - i / columns, alpha << 24 | colour);
        }
        double cell = sheet.length(GLOW_CELL);
        AffineTransform place = AffineTransform.getTranslateInstance(sheet.x(minX), sheet.y(minY) - cell * rows);
        place.scale(cell, cell);
        ink.graphics.drawImage(image, place, null);
    }

    private static void spread(float[] seconds, int columns, int rows, int column, int row) {
        for (int dy = -GLOW_REACH; dy <= GLOW_REACH; dy++) {
            for (int dx = -GLOW_REACH; dx <= GLOW_REACH; dx++) {
                int x = column + dx;
                int y = row + dy;
                double squared = dx * dx + dy * dy;
                if (x >= 0 && y >= 0 && x < columns && y < rows && squared <= GLOW_REACH * GLOW_REACH) {
                    seconds[y * columns + x] += (float) (0.1 * Math.exp(-squared / 4) / 4);
                }
            }
        }
    }
}
