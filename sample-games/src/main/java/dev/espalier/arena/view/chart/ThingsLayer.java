package dev.espalier.arena.view.chart;

import dev.espalier.arena.map.Spot;
import dev.espalier.arena.objective.Flags;
import dev.espalier.arena.objective.Zone;
import dev.espalier.arena.view.film.Film;
import dev.espalier.arena.view.film.Moment;
import dev.espalier.arena.view.film.Moment.FlagState;
import dev.espalier.arena.view.film.Moment.ZoneState;
import dev.espalier.arena.view.shape.Palette;
import java.awt.Font;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** What lies about: packs, supplies, the zone, flags, gold. Things that are gone at the end of the time are pale. */
final class ThingsLayer {

    private static final double PALE = 0.35;

    private final Film film;
    private final Sheet sheet;
    private final Ink ink;
    private final Moment end;

    ThingsLayer(Film film, Sheet sheet, Ink ink) {
        this.film = film;
        this.sheet = sheet;
        this.ink = ink;
        this.end = film.moment(sheet.to);
    }

    /** What is painted on the floor. */
    void circles() {
        zones();
        banks();
    }

    void draw() {
        List<Spot> packs = film.setting().map().healthPacks();
        for (int i = 0; i < packs.size(); i++) {
            ink.opacity(end.isPackThere(i) ? 1 : PALE);
            pack(ink, sheet.x(packs.get(i).x()), sheet.y(packs.get(i).y()), size());
        }
        List<Film.Supply> supplies = film.setting().supplies();
        for (int i = 0; i < supplies.size(); i++) {
            ink.opacity(end.isSupplyThere(i) ? 1 : PALE);
            supply(
                    ink,
                    supplies.get(i),
                    sheet.x(supplies.get(i).x()),
                    sheet.y(supplies.get(i).y()),
                    size());
        }
        ink.opacity(1);
        gold();
        flags();
    }

    private double size() {
        return Math.max(5 * sheet.unit(), sheet.length(0.38));
    }

    /** A health pack, as it also stands in the legend. */
    static void pack(Ink ink, double x, double y, double size) {
        ink.colour(0xffffff)
                .fill(new RoundRectangle2D.Double(x - size, y - size, 2 * size, 2 * size, size * 0.7, size * 0.7));
        ink.colour(Palette.HEALTH)
                .pen(1)
                .draw(new RoundRectangle2D.Double(x - size, y - size, 2 * size, 2 * size, size * 0.7, size * 0.7));
        ink.colour(Palette.HEALTH).plus(x, y, size * 0.65, size * 0.45);
    }

    static void supply(Ink ink, Film.Supply supply, double x, double y, double size) {
        switch (supply.kind()) {
            case ARMOUR -> sign(ink, "A", Palette.ARMOUR, x, y, size);
            case AMMUNITION -> sign(ink, "M", Palette.AMMUNITION, x, y, size);
            case WEAPON ->
                sign(
                        ink,
                        supply.weapon() == null ? "W" : supply.weapon().name().substring(0, 1),
                        Palette.WEAPON,
                        x,
                        y,
                        size);
        }
    }

    static void sign(Ink ink, String letter, int colour, double x, double y, double size) {
        ink.colour(colour).polygon(x, y - size * 1.25, x + size * 1.25, y, x, y + size * 1.25, x - size * 1.25, y);
        ink.colour(0xffffff);
        ink.graphics.setFont(ink.graphics.getFont().deriveFont(Font.BOLD, (float) (size * 1.25)));
        ink.textCentred(letter, x, y + size * 0.45);
    }

    /** Every place that the zone had, the last one strongest. */
    private void zones() {
        ZoneState last = end.zone();
        if (last == null) {
            return;
        }
        ZoneState before = null;
        for (int tick = sheet.from; tick <= sheet.to; tick++) {
            ZoneState zone = film.moment(tick).zone();
            if (zone != null && (before == null || zone.x() != before.x() || zone.y() != before.y())) {
                if (zone.x() != last.x() || zone.y() != last.y()) {
                    circle(zone, 0.10, Palette.NEUTRAL);
                }
                before = zone;
            }
        }
        circle(last, 0.25, last.holder() == Zone.NOBODY ? Palette.NEUTRAL : Palette.side(last.holder()));
        ink.font(11, true)
                .label(
                        last.contested() ? "ZONE, contested" : "ZONE",
                        sheet.x(last.x()),
                        sheet.y(last.y() + last.radius()) + 16 * sheet.unit(),
                        Palette.INK,
                        0xffffff);
    }

    private void circle(ZoneState zone, double opacity, int colour) {
        double radius = sheet.length(zone.radius());
        ink.colour(colour, opacity).disc(sheet.x(zone.x()), sheet.y(zone.y()), radius);
        ink.colour(Palette.shade(colour, 0.75), Math.min(1, opacity * 3.5))
                .dashed(2, 6)
                .ring(sheet.x(zone.x()), sheet.y(zone.y()), radius);
    }

    private void banks() {
        for (int side = 0; side < film.setting().banks().size(); side++) {
            Film.Bank bank = film.setting().banks().get(side);
            double x = sheet.x(bank.x());
            double y = sheet.y(bank.y());
            ink.colour(Palette.side(side), 0.25).disc(x, y, sheet.length(1.5));
            ink.colour(Palette.ink(side)).pen(2).ring(x, y, sheet.length(1.5));
            ink.font(10, true).label("BANK", x, y + 4 * sheet.unit(), Palette.ink(side), 0xffffff);
        }
    }

    private void gold() {
        for (int i = 0; i < end.goldPlaces(); i++) {
            if (end.gold(i) > 0) {
                chest(ink, sheet.x(end.goldX(i)), sheet.y(end.goldY(i)), size());
            }
        }
    }

    static void chest(Ink ink, double x, double y, double size) {
        ink.fill(Palette.shade(Palette.GOLD, 0.55), x - size * 1.1, y - size * 0.8, size * 2.2, size * 1.6);
        ink.fill(Palette.GOLD, x - size * 0.9, y - size * 0.6, size * 1.8, size * 0.5);
        ink.fill(Palette.shade(Palette.GOLD, 1.3), x - size * 0.25, y - size * 0.2, size * 0.5, size * 0.5);
    }

    private void flags() {
        for (int side = 0; side < 2; side++) {
            FlagState flag = end.flag(side);
            if (flag != null) {
                double lift = flag.state() == Flags.State.CARRIED ? size() * 1.2 : 0;
                flag(ink, side, sheet.x(flag.x()), sheet.y(flag.y()) - lift, size() * 1.3);
            }
        }
    }

    static void flag(Ink ink, int side, double x, double y, double size) {
        ink.colour(Palette.INK).pen(2).line(x, y + size * 0.6, x, y - size * 1.6);
        ink.colour(Palette.side(side)).polygon(x, y - size * 1.6, x + size * 1.5, y - size * 1.1, x, y - size * 0.5);
        ink.colour(Palette.INK)
                .pen(0.8)
                .draw(Ink.path(x, y - size * 1.6, x + size * 1.5, y - size * 1.1, x, y - size * 0.5));
    }
}
