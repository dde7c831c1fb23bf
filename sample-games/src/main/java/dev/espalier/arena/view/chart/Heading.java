package dev.espalier.arena.view.chart;

import dev.espalier.arena.view.film.Film;
import dev.espalier.arena.view.film.Film.Setting;
import dev.espalier.arena.view.film.Moment;
import dev.espalier.arena.view.shape.Palette;

/** Which match, which time of it, who plays and how it stands. */
final class Heading {

    private final Film film;
    private final Sheet sheet;
    private final Ink ink;

    Heading(Film film, Sheet sheet, Ink ink) {
        this.film = film;
        this.sheet = sheet;
        this.ink = ink;
    }

    void draw() {
        Setting setting = film.setting();
        double unit = sheet.unit();
        double left = sheet.heading.getMinX();
        double right = sheet.heading.getMaxX();
        double top = sheet.heading.getMinY();
        double end = score(right, top + 22 * unit);
        ink.font(20, true).colour(Palette.INK);
        ink.text(ink.fit(setting.title(), end - left - 20 * unit), left, top + 20 * unit);
        ink.font(12.5, false).colour(Palette.FAINT_INK);
        String time =
                sheet.isMoment() ? "at " + Clock.of(sheet.to) : Clock.of(sheet.from) + " to " + Clock.of(sheet.to);
        ink.text(
                ink.fit(time + "   ·   " + setting.gameId() + ", seed " + setting.seed(), end - left - 20 * unit),
                left,
                top + 40 * unit);
    }

    /** Writes the score from the right; gives where it begins. */
    private double score(double right, double baseline) {
        Moment moment = film.moment(sheet.to);
        double unit = sheet.unit();
        double x = right;
        for (int side = 1; side >= 0; side--) {
            String points = Clock.points(moment.score(side));
            ink.font(24, true).colour(Palette.ink(side));
            double wide = ink.width(points);
            ink.text(points, x - wide, baseline);
            ink.font(13, true);
            String name = ink.fit(film.setting().sides().get(side), 190 * unit);
            double begin = x - wide - 10 * unit - ink.width(name);
            ink.text(name, begin, baseline - 2 * unit);
            ink.colour(Palette.side(side)).disc(begin - 12 * unit, baseline - 7 * unit, 6 * unit);
            x = begin - 34 * unit;
        }
        return x;
    }
}
