package dev.espalier.arena.view.chart;

import dev.espalier.arena.view.film.Event;
import dev.espalier.arena.view.film.Film;
import dev.espalier.arena.view.shape.Palette;

/** Who fell where and by whom; of a moment also its shots and bursts. */
final class FightLayer {

    private static final int SHOTS_OF_A_MOMENT = 8;
    private static final int FALLS_OF_A_MOMENT = 3 * Film.TICKS_PER_SECOND;

    private final Film film;
    private final Sheet sheet;
    private final Ink ink;

    FightLayer(Film film, Sheet sheet, Ink ink) {
        this.film = film;
        this.sheet = sheet;
        this.ink = ink;
    }

    void draw() {
        if (sheet.isMoment()) {
            for (Event event : film.events(sheet.to - SHOTS_OF_A_MOMENT, sheet.to)) {
                double age = (sheet.to - event.tick()) / (double) SHOTS_OF_A_MOMENT;
                if (event instanceof Event.Shot shot) {
                    shot(shot, 1 - age);
                } else if (event instanceof Event.Burst burst) {
                    ink.colour(Palette.DANGER, 0.35 * (1 - age))
                            .disc(sheet.x(burst.x()), sheet.y(burst.y()), sheet.length(burst.radius()));
                }
            }
            for (int i = 0; i < film.moment(sheet.to).missiles(); i++) {
                ink.colour(Palette.DANGER)
                        .disc(
                                sheet.x(film.moment(sheet.to).missileX(i)),
                                sheet.y(film.moment(sheet.to).missileY(i)),
                                4 * sheet.unit());
            }
        }
        int first = sheet.isMoment() ? sheet.to - FALLS_OF_A_MOMENT : sheet.from;
        for (Event event : film.events(first, sheet.to)) {
            if (event instanceof Event.Fall fall) {
                fall(fall);
            }
        }
    }

    private void shot(Event.Shot shot, double strength) {
        int side = film.setting().side(shot.by());
        ink.colour(Palette.ink(side), 0.25 + 0.6 * strength).pen(1.4);
        ink.line(sheet.x(shot.x()), sheet.y(shot.y()), sheet.x(shot.toX()), sheet.y(shot.toY()));
        if (shot.hit()) {
            ink.colour(Palette.DANGER, strength).disc(sheet.x(shot.toX()), sheet.y(shot.toY()), 4 * sheet.unit());
        }
    }

    private void fall(Event.Fall fall) {
        double x = sheet.x(fall.x());
        double y = sheet.y(fall.y());
        if (fall.by() != fall.fallen()) {
            ink.colour(Palette.ink(film.setting().side(fall.by())), 0.55).dashed(1.2, 4);
            ink.line(sheet.x(fall.byX()), sheet.y(fall.byY()), x, y);
        }
        cross(ink, x, y, 6 * sheet.unit(), film.setting().side(fall.fallen()));
    }

    /** Where somebody of a side fell, as it also stands in the legend. */
    static void cross(Ink ink, double x, double y, double size, int side) {
        ink.colour(0xffffff).pen(5.5);
        ink.line(x - size, y - size, x + size, y + size);
        ink.line(x - size, y + size, x + size, y - size);
        ink.colour(Palette.ink(side)).pen(3);
        ink.line(x - size, y - size, x + size, y + size);
        ink.line(x - size, y + size, x + size, y - size);
    }
}
