package dev.espalier.arena.view.window;

import com.badlogic.gdx.ApplicationAdapter;
import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3ApplicationConfiguration;
import dev.espalier.arena.view.canvas.Drawing;
import dev.espalier.arena.view.canvas.Still;
import dev.espalier.arena.view.film.Film;
import dev.espalier.arena.view.film.Reel;
import dev.espalier.game.view.ShownMatch;
import dev.espalier.game.view.WatchOrder;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Consumer;

/** Shows a match in a window, or takes a picture of the window that would be. */
public final class Screening {

    private static final int LEAST_WIDTH = 480;
    private static final int LEAST_HEIGHT = 320;

    private Screening() {}

    private static MatchWindow window(Broadcast broadcast, ShownMatch shown, WatchOrder order) {
        Watching watching = new Watching();
        watching.view = Watching.View.of(order.perspective());
        if (order.agent() >= 0) {
            watching.choose(order.agent(), broadcast.film());
        }
        double closes = order.closesAfterSeconds() > 0 ? order.closesAfterSeconds() : Double.POSITIVE_INFINITY;
        return new MatchWindow(broadcast, new PolicyDesk(shown.sides()), watching, closes);
    }

    private static List<String> texts(ShownMatch shown) {
        return shown.sides().stream().map(ShownMatch.Side::text).toList();
    }

    /**
     * Shows a match until the window is closed.
     *
     * @return pictures drawn in a second
     * @throws dev.espalier.game.view.CannotShowException if there is no display, or it does not do
     * @throws dev.espalier.game.replay.ReplayException if the replay that was asked for cannot be written
     */
    public static double show(Reel reel, Film.Setting setting, ShownMatch shown, WatchOrder order) {
        Broadcast broadcast = new Broadcast(reel, setting, texts(shown));
        MatchWindow window = window(broadcast, shown, order);
        Lwjgl3ApplicationConfiguration configuration = Drawing.configuration();
        configuration.setTitle(setting.title() + " – Espalier");
        configuration.setWindowedMode(order.width(), order.height());
        configuration.setWindowSizeLimits(LEAST_WIDTH, LEAST_HEIGHT, -1, -1);
        configuration.setBackBufferConfig(8, 8, 8, 8, 24, 0, 4);
        // Opening a window takes a while, in which most replays are played to their end.
        broadcast.wind();
        try {
            Drawing.window(window, configuration);
        } finally {
            broadcast.stopWinding();
        }
        order.record().ifPresent(broadcast::write);
        return window.framesPerSecond();
    }

    /**
     * Draws the window as it is at some times, without one. The leaf that the chosen agent runs then is chosen, too.
     *
     * @param ticks the times, in order; those after the end of the match mean its end
     * @throws dev.espalier.game.view.CannotShowException if there is no way to draw here
     */
    public static void pictures(
            Reel reel,
            Film.Setting setting,
            ShownMatch shown,
            WatchOrder order,
            List<Integer> ticks,
            Consumer<BufferedImage> pictures) {
        Broadcast broadcast = new Broadcast(reel, setting, texts(shown));
        MatchWindow window = window(broadcast, shown, order);
        Drawing.hidden(new ApplicationAdapter() {
            @Override
            public void create() {
                window.create();
                Still still = Still.plain(order.width(), order.height());
                for (int tick : ticks) {
                    window.stopAt(tick);
                    pictures.accept(still.of(window::draw));
                }
                still.dispose();
                window.dispose();
                Gdx.app.exit();
            }
        });
    }
}
