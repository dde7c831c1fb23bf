package dev.espalier.arena.view.window;

import dev.espalier.arena.view.canvas.Brush;
import dev.espalier.arena.view.canvas.Lettering.Style;
import dev.espalier.arena.view.film.Event;
import dev.espalier.arena.view.film.Film;
import java.util.ArrayList;
import java.util.List;

/** What happened in the last seconds, in words. */
final class KillFeed {

    private static final int SHOWN_TICKS = 6 * Film.TICKS_PER_SECOND;
    private static final int MOST = 6;
    private static final float ROW = 20;

    private final Film film;
    private final Brush brush;

    KillFeed(Film film, Brush brush) {
        this.film = film;
        this.brush = brush;
    }

    void draw(int tick, float right) {
        List<Event> shown = new ArrayList<>();
        for (Event event : film.events(tick - SHOWN_TICKS, tick)) {
            if (event instanceof Event.Fall || event instanceof Event.Deed) {
                shown.add(event);
            }
        }
        float y = TopBar.HEIGHT + 10;
        for (Event event : shown.subList(Math.max(0, shown.size() - MOST), shown.size())) {
            if (event instanceof Event.Fall fall) {
                fall(fall, right, y);
            } else if (event instanceof Event.Deed deed) {
                deed(deed, right, y);
            }
            y += ROW;
        }
    }

    private void fall(Event.Fall fall, float right, float y) {
        String fallen = film.setting().agentName(fall.fallen());
        String by = fall.by() == fall.fallen() ? "" : film.setting().agentName(fall.by());
        String how = by.isEmpty()
                ? "fell by its own " + fall.weapon().title()
                : fall.weapon().title() + " →";
        float width = brush.lettering().width(Style.BOLD, fallen)
                + brush.lettering().width(Style.BOLD, by)
                + brush.lettering().width(Style.SMALL, how)
                + 28;
        brush.area(Skin.PANEL, 0.78, right - width, y, width, ROW - 2);
        float x = right - width + 8;
        if (by.isEmpty()) {
            x = brush.text(Style.BOLD, Skin.side(film.setting().side(fall.fallen())), fallen, x, y + 1) + 6;
            brush.text(Style.SMALL, Skin.FAINT, how, x, y + 2);
        } else {
            x = brush.text(Style.BOLD, Skin.side(film.setting().side(fall.by())), by, x, y + 1) + 6;
            x = brush.text(Style.SMALL, Skin.FAINT, how, x, y + 2) + 6;
            brush.text(Style.BOLD, Skin.side(film.setting().side(fall.fallen())), fallen, x, y + 1);
        }
    }

    private void deed(Event.Deed deed, float right, float y) {
        String who = deed.agent() == Event.NOBODY ? "" : film.setting().agentName(deed.agent());
        float width =
                brush.lettering().width(Style.BOLD, who) + brush.lettering().width(Style.SMALL, deed.text()) + 24;
        brush.area(Skin.PANEL, 0.78, right - width, y, width, ROW - 2);
        int colour = deed.side() == Event.NOBODY ? Skin.TEXT : Skin.side(deed.side());
        float x = brush.text(Style.BOLD, colour, who, right - width + 8, y + 1) + (who.isEmpty() ? 0 : 6);
        brush.text(Style.SMALL, who.isEmpty() ? colour : Skin.TEXT, deed.text(), x, y + 2);
    }
}
