package dev.espalier.arena.view;

import dev.espalier.arena.view.film.Film;
import dev.espalier.game.view.PictureOrder;
import java.util.function.IntConsumer;

/**
 * The ticks of which an animation shows pictures.
 *
 * @param first the first of them
 * @param last the last that may be shown
 * @param step ticks from one to the next, at least 1, whole or not
 */
record Moments(int first, int last, double step) {

    static Moments of(PictureOrder order, Film film) {
        double step = order.perSecond() == 0 ? 1 : Math.max(1, Film.TICKS_PER_SECOND / order.perSecond());
        return new Moments(
                Math.min(film.lastTick(), ArenaViewer.tick(order.fromSeconds())),
                Math.min(film.lastTick(), ArenaViewer.tick(order.toSeconds())),
                step);
    }

    void forEach(IntConsumer draw) {
        for (int i = 0; first + i * step <= last; i++) {
            draw.accept((int) (first + i * step));
        }
    }
}
