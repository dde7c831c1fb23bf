package dev.espalier.arena.view;

import dev.espalier.arena.view.film.Film;
import dev.espalier.arena.view.film.Moment;
import dev.espalier.arena.view.shape.Palette;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** What an agent knows of itself, over a picture through its eyes: where it aims, who it is, its health, armour and weapon. */
final class EyesOverlay {

    /** Pictures of this height are drawn one to one. */
    private static final double USUAL_HEIGHT = 540;

    private static final Color PANEL = new Color(24, 29, 36, 215);
    private static final Color SHADE = new Color(16, 20, 26, 190);

    private EyesOverlay() {}

    static void paint(BufferedImage picture, Film film, int tick, int agent) {
        Graphics2D graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        double scale = Math.max(0.7, picture.getHeight() / USUAL_HEIGHT);
        graphics.scale(scale, scale);
        int width = (int) (picture.getWidth() / scale);
        int height = (int) (picture.getHeight() / scale);
        crosshair(graphics, width / 2, height / 2);
        state(graphics, film, film.moment(tick), agent, height);
        graphics.dispose();
    }

    private static void crosshair(Graphics2D graphics, int x, int y) {
        for (int side = -1; side <= 1; side += 2) {
            graphics.setColor(SHADE);
            graphics.fillRect(x - 2, y + side * 9 - 6, 4, 12);
            graphics.fillRect(x + side * 9 - 6, y - 2, 12, 4);
        }
        graphics.setColor(Color.WHITE);
        for (int side = -1; side <= 1; side += 2) {
            graphics.fillRect(x - 1, y + side * 9 - 5, 2, 10);
            graphics.fillRect(x + side * 9 - 5, y - 1, 10, 2);
        }
    }

    private static void state(Graphics2D graphics, Film film, Moment moment, int agent, int height) {
        int top = height - 70;
        int side = film.setting().side(agent);
        graphics.setColor(PANEL);
        graphics.fillRect(12, top, 250, 58);
        graphics.setColor(new Color(Palette.side(side)));
        graphics.fillRect(12, top, 5, 58);
        graphics.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 16));
        graphics.drawString(film.setting().agentName(agent), 26, top + 23);
        graphics.setColor(Color.WHITE);
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 15));
        String weapon = moment.weapon(agent).title();
        graphics.drawString(moment.isReloading(agent) ? weapon + ", reloading" : weapon, 62, top + 23);
        double share = moment.health(agent) / film.setting().rules().maxHealth();
        bar(graphics, top + 34, share, share > 0.35 ? Palette.HEALTH : Palette.DANGER);
        if (moment.armour(agent) > 0) {
            bar(graphics, top + 48, moment.armour(agent) / 100, Palette.ARMOUR);
        }
        graphics.setColor(Color.WHITE);
        graphics.drawString(String.valueOf(Math.round(moment.health(agent))), 220, top + 45);
    }

    private static void bar(Graphics2D graphics, int y, double share, int colour) {
        graphics.setColor(new Color(0x0d1015));
        graphics.fillRect(26, y, 184, 10);
        graphics.setColor(new Color(colour));
        graphics.fillRect(26, y, (int) Math.round(184 * Math.max(0, Math.min(1, share))), 10);
    }
}
