package dev.espalier.arena.view.chart;

import dev.espalier.arena.map.Body;
import dev.espalier.arena.map.Sight;
import dev.espalier.arena.view.film.Film;
import dev.espalier.arena.view.film.Moment;
import dev.espalier.arena.view.shape.Palette;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;

/** Everybody who is alive at the end of the time: where they stand and look, their health and their name. */
final class AgentsLayer {

    private static final double VIEW_SHOWN = 9;
    private static final int RAYS = 72;
    private static final int HALVINGS = 9;

    private final Film film;
    private final Sight sight;
    private final Sheet sheet;
    private final Ink ink;

    AgentsLayer(Film film, Sheet sheet, Ink ink) {
        this.film = film;
        this.sight = new Sight(film.setting().map());
        this.sheet = sheet;
        this.ink = ink;
    }

    void draw() {
        Moment moment = film.moment(sheet.to);
        for (int agent = 0; agent < moment.agents(); agent++) {
            if (moment.isAlive(agent) && sheet.isMoment()) {
                view(moment, agent);
            }
        }
        for (int agent = 0; agent < moment.agents(); agent++) {
            if (moment.isAlive(agent)) {
                agent(moment, agent);
            }
        }
    }

    private static double degrees(Moment moment, int agent) {
        return Math.toDegrees(Math.atan2(moment.headingY(agent), moment.headingX(agent)));
    }

    /** What it has in view, up to a distance and to walls. */
    private void view(Moment moment, int agent) {
        double most = Math.min(VIEW_SHOWN, film.setting().rules().viewMetres());
        double half = film.setting().rules().viewDegrees() / 2;
        Path2D area = new Path2D.Double();
        area.moveTo(sheet.x(moment.x(agent)), sheet.y(moment.y(agent)));
        for (int ray = 0; ray <= RAYS; ray++) {
            double angle = Math.toRadians(degrees(moment, agent) - half + 2 * half * ray / RAYS);
            double reach = free(moment, agent, Math.cos(angle), Math.sin(angle), most);
            area.lineTo(
                    sheet.x(moment.x(agent) + reach * Math.cos(angle)),
                    sheet.y(moment.y(agent) + reach * Math.sin(angle)));
        }
        area.closePath();
        ink.colour(Palette.side(film.setting().side(agent)), 0.17).fill(area);
    }

    private double free(Moment moment, int agent, double dx, double dy, double most) {
        double x = moment.x(agent);
        double y = moment.y(agent);
        double eyes = moment.z(agent) + Body.EYE;
        double low = 0;
        double high = most;
        for (int halving = 0; halving < HALVINGS; halving++) {
            double middle = halving == 0 ? most : (low + high) / 2;
            if (sight.clear(x, y, eyes, x + dx * middle, y + dy * middle, eyes - 0.3)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void agent(Moment moment, int agent) {
        int side = film.setting().side(agent);
        double x = sheet.x(moment.x(agent));
        double y = sheet.y(moment.y(agent));
        double radius = Math.max(7.5 * sheet.unit(), sheet.length(0.36));
        double health = moment.health(agent) / film.setting().rules().maxHealth();
        double ring = radius + 3.2 * sheet.unit();
        ink.colour(0xffffff, 0.9).pen(3.6).ring(x, y, ring);
        ink.colour(health > 0.35 ? Palette.HEALTH : Palette.DANGER)
                .pen(2.6)
                .draw(new Arc2D.Double(x - ring, y - ring, 2 * ring, 2 * ring, 90, 360 * health, Arc2D.OPEN));
        figure(ink, x, y, radius, degrees(moment, agent), side);
        ink.font(11.5, true)
                .label(film.setting().agentName(agent), x, y - ring - 4 * sheet.unit(), Palette.ink(side), 0xffffff);
    }

    /** Somebody who looks in a direction, as it also stands in the legend. */
    static void figure(Ink ink, double x, double y, double radius, double degrees, int side) {
        double angle = Math.toRadians(degrees);
        double ahead = radius * 2.0;
        double cos = Math.cos(angle);
        double sin = -Math.sin(angle);
        ink.colour(Palette.ink(side))
                .polygon(
                        x + ahead * cos,
                        y + ahead * sin,
                        x + radius * 0.85 * -sin,
                        y + radius * 0.85 * cos,
                        x - radius * 0.85 * -sin,
                        y - radius * 0.85 * cos);
        ink.colour(Palette.side(side)).disc(x, y, radius);
        ink.colour(Palette.ink(side)).pen(1.5).ring(x, y, radius);
    }
}
