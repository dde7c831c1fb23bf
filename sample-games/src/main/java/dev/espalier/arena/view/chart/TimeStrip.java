package dev.espalier.arena.view.chart;

import dev.espalier.arena.view.film.Event;
import dev.espalier.arena.view.film.Film;
import dev.espalier.arena.view.shape.Palette;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** The whole match along one line: the score of both sides, who fell when, and which part of it the map shows. */
final class TimeStrip {

    private final Film film;
    private final Sheet sheet;
    private final Ink ink;
    private final double unit;
    private final double left;
    private final double width;
    private final double top;
    private final double base;

    TimeStrip(Film film, Sheet sheet, Ink ink) {
        this.film = film;
        this.sheet = sheet;
        this.ink = ink;
        this.unit = sheet.unit();
        this.left = sheet.strip.getMinX() + 50 * unit;
        this.width = sheet.strip.getWidth() - 50 * unit;
        this.top = sheet.strip.getMinY() + 4 * unit;
        this.base = sheet.strip.getMaxY() - 18 * unit;
    }

    void draw() {
        ink.fill(0xecebe5, left, top, width, base - top);
        ink.colour(Palette.INK, sheet.from == 0 && sheet.to == film.lastTick() ? 0 : 0.12);
        double from = x(sheet.isMoment() ? sheet.to - 6 : sheet.from);
        ink.fill(new Rectangle2D.Double(from, top, Math.max(3 * unit, x(sheet.to) - from), base - top));
        for (int side = 0; side < 2; side++) {
            score(side);
        }
        for (Event event : film.events(0, film.lastTick())) {
            if (event instanceof Event.Fall fall) {
                int side = film.setting().side(fall.fallen());
                ink.colour(Palette.ink(side)).pen(1.6);
                double y = side == 0 ? base - 4 * unit : top + 4 * unit;
                ink.line(x(fall.tick()), y - 3 * unit, x(fall.tick()), y + 3 * unit);
            }
        }
        axis();
    }

    private double most() {
        return Math.max(1, Math.max(film.last().score(0), film.last().score(1)));
    }

    private double x(int tick) {
        return left + width * Math.max(0, tick) / Math.max(1, film.lastTick());
    }

    private void score(int side) {
        Path2D line = new Path2D.Double();
        double room = base - top - 18 * unit;
        for (int tick = 0; tick <= film.lastTick(); tick += 5) {
            double y = base - 9 * unit - room * Math.max(0, film.moment(tick).score(side)) / most();
            if (tick == 0) {
                line.moveTo(x(tick), y);
            } else {
                line.lineTo(x(tick), y);
            }
        }
        ink.colour(Palette.side(side)).pen(2.2).draw(line);
    }

    private void axis() {
        ink.font(10.5, false).colour(Palette.FAINT_INK);
        ink.text("score", sheet.strip.getMinX(), top + 12 * unit);
        ink.text("and falls", sheet.strip.getMinX(), top + 25 * unit);
        int step = film.seconds() > 90 ? 20 : film.seconds() > 30 ? 10 : 5;
        for (int second = 0; second <= film.seconds(); second += step) {
            double x = x(second * Film.TICKS_PER_SECOND);
            ink.colour(Palette.FAINT_INK).pen(1).line(x, base, x, base + 4 * unit);
            ink.textCentred(second + " s", Math.max(x, left + 10 * unit), base + 15 * unit);
        }
    }
}
