package dev.espalier.arena.view.window;

import dev.espalier.arena.view.canvas.Brush;
import dev.espalier.arena.view.canvas.Lettering.Style;
import dev.espalier.arena.view.chart.Clock;
import dev.espalier.arena.view.film.Film;
import dev.espalier.arena.view.film.Moment;

/** Who plays and how it stands, with the clock between them. */
final class TopBar {

    static final float HEIGHT = 44;

    private final Film film;
    private final Brush brush;

    TopBar(Film film, Brush brush) {
        this.film = film;
        this.brush = brush;
    }

    void draw(int tick, float width, String status) {
        Moment moment = film.moment(tick);
        float middle = width / 2;
        brush.area(Skin.PANEL, 0.92, 0, 0, width, HEIGHT);
        for (int side = 0; side < 2; side++) {
            String points = Clock.points(moment.score(side));
            String name = film.setting().sides().get(side);
            float room = Math.max(0, middle - 130);
            if (side == 0) {
                brush.textRight(Style.LARGE, Skin.TEXT, points, middle - 44, 9);
                String fitted = brush.lettering().fit(Style.BOLD, name, room);
                brush.textRight(Style.BOLD, Skin.RED, fitted, middle - 110, 14);
            } else {
                brush.text(Style.LARGE, Skin.TEXT, points, middle + 44, 9);
                brush.textWithin(Style.BOLD, Skin.BLUE, name, middle + 110, 14, room);
            }
            brush.area(Skin.side(side), side == 0 ? middle - 104 : middle + 100, 12, 4, 20);
        }
        brush.textCentred(Style.BOLD, Skin.TEXT, Clock.of(tick), middle, 7);
        brush.textCentred(Style.SMALL, Skin.FAINT, status, middle, 25);
        if (width > 900) {
            brush.textWithin(Style.BOLD, Skin.TEXT, film.setting().title(), 14, 7, middle - 330);
            brush.textWithin(
                    Style.SMALL,
                    Skin.FAINT,
                    film.setting().gameId() + ", seed " + film.setting().seed(),
                    14,
                    25,
                    middle - 330);
        }
    }
}
