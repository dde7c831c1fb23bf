package dev.espalier.arena.view.window;

import dev.espalier.arena.view.canvas.Brush;
import dev.espalier.arena.view.canvas.Lettering.Style;
import dev.espalier.arena.view.chart.Clock;
import dev.espalier.arena.view.film.Event;
import dev.espalier.arena.view.film.Film;

/** The time so far along one line, with what happened when; below it the buttons that move through it, and the cameras. */
final class Timeline {

    static final float HEIGHT = 74;

    private static final float MARGIN = 14;
    private static final float BUTTON = 26;

    private final Film film;
    private final Brush brush;
    private final Hotspots hotspots;

    /** What its buttons do. */
    interface Transport {
        void seek(double tick);

        void playOrPause();

        void step(int ticks);

        void jump(int direction);

        void look(Watching.View view);

        void toggleTree();

        void toggleHelp();
    }

    Timeline(Film film, Brush brush, Hotspots hotspots) {
        this.film = film;
        this.brush = brush;
        this.hotspots = hotspots;
    }

    void draw(Watching watching, Transport transport, float width, float bottom, double expectedTicks) {
        float top = bottom - HEIGHT;
        brush.area(Skin.PANEL, 0.92, 0, top, width, HEIGHT);
        hotspots.block(0, top, width, HEIGHT);
        float track = width - 2 * MARGIN;
        double longest = Math.max(1, Math.max(film.lastTick(), expectedTicks));
        line(watching, transport, top + 8, track, longest);
        buttons(watching, transport, top + 42, width);
    }

    private void line(Watching watching, Transport transport, float y, float track, double longest) {
        brush.area(0x0d1015, MARGIN, y + 6, track, 16);
        brush.area(Skin.LINE, MARGIN, y + 6, track * film.lastTick() / longest, 16);
        for (Event event : film.events(0, film.lastTick())) {
            double x = MARGIN + track * event.tick() / longest;
            if (event instanceof Event.Fall fall) {
                int side = film.setting().side(fall.fallen());
                brush.area(Skin.side(side), x - 1, side == 0 ? y + 6 : y + 15, 2, 7);
            } else if (event instanceof Event.Deed deed && deed.agent() != Event.NOBODY) {
                brush.area(Skin.ACCENT, x - 1.5, y, 3, 5);
            }
        }
        double head = MARGIN + track * watching.tick / longest;
        brush.area(Skin.TEXT, head - 1.5, y + 1, 3, 26);
        hotspots.drag(MARGIN, y, track, 28, share -> transport.seek(share * longest));
    }

    private void buttons(Watching watching, Transport transport, float y, float width) {
        float x = MARGIN;
        x = button(x, y, "◀◀", false, () -> transport.jump(-1));
        x = button(x, y, "-1", false, () -> transport.step(-1));
        x = button(x, y, watching.paused ? "play ▶" : "pause", watching.paused, transport::playOrPause);
        x = button(x, y, "+1", false, () -> transport.step(1));
        x = button(x, y, "▶▶", false, () -> transport.jump(1)) + 8;
        x = button(x, y, "slower", false, () -> watching.faster(-1));
        String speed = Clock.points(watching.timesAsFast()) + "×";
        if (watching.timesAsFast() == 0.25) {
            speed = "0.25×";
        }
        brush.textCentred(Style.BOLD, Skin.ACCENT, speed, x + 18, y + 5);
        x = button(x + 40, y, "faster", false, () -> watching.faster(1)) + 8;
        for (Watching.View view : Watching.View.values()) {
            if (x < width - 150) {
                x = button(x, y, view.title(), watching.view == view, () -> transport.look(view));
            }
        }
        if (width > 420) {
            float right = width - MARGIN;
            right = rightButton(right, y, "help", watching.helpShown, transport::toggleHelp);
            rightButton(right, y, "tree", watching.treeShown, transport::toggleTree);
        }
    }

    private float button(float x, float y, String text, boolean lit, Runnable action) {
        float width = brush.lettering().width(Style.PLAIN, text) + 18;
        brush.area(lit ? Skin.ACCENT : Skin.RAISED, x, y, width, BUTTON - 2);
        brush.text(Style.PLAIN, lit ? Skin.PANEL : Skin.TEXT, text, x + 9, y + 4);
        hotspots.click(x, y, width, BUTTON, action);
        return x + width + 4;
    }

    private float rightButton(float right, float y, String text, boolean lit, Runnable action) {
        float width = brush.lettering().width(Style.PLAIN, text) + 18;
        button(right - width, y, text, lit, action);
        return right - width - 4;
    }
}
