package dev.espalier.arena.view.window;

import dev.espalier.arena.view.canvas.Brush;
import dev.espalier.arena.view.canvas.Lettering.Style;
import dev.espalier.arena.view.film.Film;
import dev.espalier.arena.view.film.Moment;

/** Every agent with its health; a click chooses it. */
final class Roster {

    private static final float WIDTH = 168;
    private static final float ROW = 24;

    private final Film film;
    private final Brush brush;
    private final Hotspots hotspots;

    Roster(Film film, Brush brush, Hotspots hotspots) {
        this.film = film;
        this.brush = brush;
        this.hotspots = hotspots;
    }

    void draw(Watching watching, int steered) {
        Moment moment = film.moment(watching.shown());
        float y = TopBar.HEIGHT + 10;
        for (int agent = 0; agent < moment.agents(); agent++) {
            if (agent == film.setting().perSide()) {
                y += 8;
            }
            row(watching, moment, agent, y, agent == steered);
            y += ROW;
        }
    }

    private void row(Watching watching, Moment moment, int agent, float y, boolean steered) {
        int side = film.setting().side(agent);
        boolean chosen = agent == watching.agent;
        brush.area(chosen ? Skin.RAISED : Skin.PANEL, chosen ? 0.96 : 0.78, 8, y, WIDTH, ROW - 2);
        brush.area(Skin.side(side), 8, y, chosen ? 4 : 2, ROW - 2);
        brush.text(Style.BOLD, Skin.side(side), film.setting().agentName(agent), 18, y + 3);
        float bar = 8 + 40;
        float width = 66;
        if (moment.isAlive(agent)) {
            double health =
                    Math.min(1, moment.health(agent) / film.setting().rules().maxHealth());
            brush.area(0x0d1015, bar, y + 6, width, 9);
            brush.area(health > 0.35 ? Skin.GOOD : Skin.BAD, bar, y + 6, width * health, 9);
            if (moment.armour(agent) > 0) {
                brush.area(0x8fd6ee, bar, y + 16, width * Math.min(1, moment.armour(agent) / 100), 2);
            }
        } else {
            brush.text(Style.SMALL, Skin.FAINT, "fallen", bar, y + 4);
        }
        String tally = steered ? "you" : moment.kills(agent) + " / " + moment.deaths(agent);
        brush.textRight(Style.SMALL, steered ? Skin.ACCENT : Skin.TEXT, tally, 8 + WIDTH - 6, y + 4);
        hotspots.click(8, y, WIDTH, ROW - 2, () -> watching.choose(agent, film));
    }
}
