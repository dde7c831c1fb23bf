package dev.espalier.arena.view.chart;

import dev.espalier.arena.view.film.Film;
import dev.espalier.arena.view.shape.Palette;
import dev.espalier.arena.view.shape.Relief;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/**
 * Draws a part of a film from above: the ground with its heights and what lies on it, where everybody walked, who fell where and
 * by whom, and how the score went. A moment shows where everybody stands and looks. Keeps the ground, so that many pictures of one
 * match cost little; one thread only.
 */
public final class TacticalMap {

    /** The smallest picture on which anything can be read. */
    public static final int LEAST_WIDTH = 320;

    public static final int LEAST_HEIGHT = 240;

    private static final double CELLS_PER_METRE = 12;

    private final Film film;
    private final Relief relief;

    public TacticalMap(Film film) {
        this.film = film;
        this.relief = Relief.of(film.setting().map(), CELLS_PER_METRE);
    }

    /**
     * A picture of some ticks; of one moment when they are the same.
     *
     * @param fromTick clipped to the film, as {@code toTick}
     * @throws IllegalArgumentException if it should be smaller than can be read
     */
    public BufferedImage draw(int fromTick, int toTick, int width, int height) {
        if (width < LEAST_WIDTH || height < LEAST_HEIGHT) {
            throw new IllegalArgumentException("a tactical map has at least " + LEAST_WIDTH + "x" + LEAST_HEIGHT
                    + " pixels, not " + width + "x" + height);
        }
        int to = Math.max(0, Math.min(film.lastTick(), toTick));
        int from = Math.max(0, Math.min(to, fromTick));
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        try {
            Sheet sheet = new Sheet(film, from, to, width, height);
            Ink ink = new Ink(graphics, sheet.unit());
            ink.fill(Palette.PAPER, 0, 0, width, height);
            graphics.setClip(sheet.map);
            GroundLayer ground = new GroundLayer(film, relief, sheet, ink);
            ThingsLayer things = new ThingsLayer(film, sheet, ink);
            ground.floors();
            things.circles();
            ground.walls();
            things.draw();
            new WaysLayer(film, sheet, ink).draw();
            new FightLayer(film, sheet, ink).draw();
            new AgentsLayer(film, sheet, ink).draw();
            graphics.setClip(null);
            new Heading(film, sheet, ink).draw();
            new Legend(film, sheet, ink).draw();
            new TimeStrip(film, sheet, ink).draw();
        } finally {
            graphics.dispose();
        }
        return picture;
    }
}
