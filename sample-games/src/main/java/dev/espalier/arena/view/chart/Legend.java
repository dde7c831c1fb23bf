package dev.espalier.arena.view.chart;

import dev.espalier.arena.map.ArenaMap;
import dev.espalier.arena.sim.SupplyPoints;
import dev.espalier.arena.view.film.Event;
import dev.espalier.arena.view.film.Film;
import dev.espalier.arena.view.film.Film.Setting;
import dev.espalier.arena.view.film.Moment;
import dev.espalier.arena.view.shape.Palette;
import java.util.Locale;

/** What the signs mean, the heights, the scale, and what every agent did in the time. */
final class Legend {

    private final Film film;
    private final Sheet sheet;
    private final Ink ink;
    private final double unit;
    private final double left;
    private double y;

    Legend(Film film, Sheet sheet, Ink ink) {
        this.film = film;
        this.sheet = sheet;
        this.ink = ink;
        this.unit = sheet.unit();
        this.left = sheet.legend.getMinX();
        this.y = sheet.legend.getMinY() + 8 * unit;
    }

    void draw() {
        for (int side = 0; side < 2; side++) {
            side(side);
        }
        y += 8 * unit;
        signs();
        heights();
        scale();
    }

    private void side(int side) {
        Setting setting = film.setting();
        ink.font(13, true).colour(Palette.ink(side));
        ink.text(
                ink.fit((side == 0 ? "Red: " : "Blue: ") + setting.sides().get(side), sheet.legend.getWidth()),
                left,
                y + 6 * unit);
        ink.font(10, false).colour(Palette.FAINT_INK);
        y += 21 * unit;
        column("kills", 78);
        column("falls", 118);
        column("health", 166);
        column("weapon", 218);
        for (int agent = side * setting.perSide(); agent < (side + 1) * setting.perSide(); agent++) {
            y += 15 * unit;
            agent(side, agent);
        }
        y += 22 * unit;
    }

    private void column(String text, double right) {
        ink.textRight(text, left + right * unit, y);
    }

    private void agent(int side, int agent) {
        Moment start = film.moment(sheet.isMoment() ? 0 : sheet.from);
        Moment end = film.moment(sheet.to);
        ink.font(12, true).colour(Palette.ink(side));
        ink.text(film.setting().agentName(agent), left, y);
        ink.font(12, false).colour(Palette.INK);
        column(String.valueOf(end.kills(agent) - start.kills(agent)), 78);
        column(String.valueOf(end.deaths(agent) - start.deaths(agent)), 118);
        column(end.isAlive(agent) ? String.valueOf(Math.round(end.health(agent))) : "fallen", 166);
        column(end.weapon(agent).title(), 218);
    }

    private void signs() {
        double x = left + 9 * unit;
        AgentsLayer.figure(ink, x, sign("agent, looks to the right", 0), 6 * unit, 0, 0);
        if (!sheet.isMoment()) {
            double line = sign(
                    sheet.to - sheet.from < 40 * Film.TICKS_PER_SECOND
                            ? "way; a dot every 5 s"
                            : "way; strong where last",
                    0);
            ink.colour(Palette.RED_INK).pen(2).line(x - 8 * unit, line, x + 8 * unit, line);
            ink.disc(x, line, 2.6 * unit);
        }
        FightLayer.cross(ink, x, sign("a red one fell; line to its killer", 0), 5 * unit, 0);
        if (!film.setting().map().healthPacks().isEmpty()) {
            ThingsLayer.pack(ink, x, sign("health pack; pale when taken", 0), 6 * unit);
        }
        for (SupplyPoints.Kind kind : SupplyPoints.Kind.values()) {
            film.setting().supplies().stream()
                    .filter(supply -> supply.kind() == kind)
                    .findFirst()
                    .ifPresent(supply -> ThingsLayer.supply(ink, supply, x, sign(words(kind), 0), 6 * unit));
        }
        if (film.moment(sheet.to).flag(0) != null) {
            ThingsLayer.flag(ink, 0, x - 4 * unit, sign("red flag", 0) + 4 * unit, 8 * unit);
        }
        if (film.moment(sheet.to).goldPlaces() > 0) {
            ThingsLayer.chest(ink, x, sign("gold", 0), 6 * unit);
        }
        ink.colour(Palette.RED_INK, 0.8).dashed(1.4, 3).ring(x, sign("red enters here", 0), 6 * unit);
        y += 4 * unit;
    }

    private static String words(SupplyPoints.Kind kind) {
        return switch (kind) {
            case ARMOUR -> "armour";
            case AMMUNITION -> "ammunition";
            case WEAPON -> "weapon, by its first letter";
        };
    }

    /** Writes what a sign means; gives the height at which it is drawn. */
    private double sign(String text, double more) {
        ink.font(11.5, false).colour(Palette.INK);
        ink.text(text, left + 24 * unit, y + 4 * unit);
        double at = y;
        y += 20 * unit + more;
        return at;
    }

    private void heights() {
        ArenaMap map = film.setting().map();
        double lowest = GroundLayer.lowest(map);
        double highest = GroundLayer.highest(map);
        if (highest - lowest < 0.05) {
            return;
        }
        double width = 120 * unit;
        for (int i = 0; i < 60; i++) {
            double share = i / 59.0;
            ink.fill(
                    GroundLayer.tint(lowest + share * (highest - lowest), lowest, highest),
                    left + i * width / 60,
                    y,
                    width / 60 + 1,
                    10 * unit);
        }
        ink.font(10, false).colour(Palette.INK);
        ink.text(String.format(Locale.ROOT, "floor %.1f m", lowest), left, y + 22 * unit);
        ink.textRight(String.format(Locale.ROOT, "%.1f m", highest), left + width, y + 22 * unit);
        y += 38 * unit;
    }

    private void scale() {
        double metres = sheet.length(10) > 160 * unit ? 5 : sheet.length(10) < 50 * unit ? 20 : 10;
        double length = sheet.length(metres);
        ink.colour(Palette.INK).pen(2);
        ink.line(left, y + 4 * unit, left + length, y + 4 * unit);
        ink.line(left, y, left, y + 8 * unit);
        ink.line(left + length, y, left + length, y + 8 * unit);
        ink.font(11, false);
        ink.text((int) metres + " m", left + length + 8 * unit, y + 8 * unit);
        long shots = film.events(sheet.isMoment() ? 0 : sheet.from, sheet.to).stream()
                .filter(Event.Shot.class::isInstance)
                .count();
        ink.font(11, false).colour(Palette.FAINT_INK);
        ink.text(shots + " shots and pellets fired", left, y + 30 * unit);
    }
}
