package dev.espalier.arena.view;

import com.badlogic.gdx.ApplicationAdapter;
import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.graphics.PerspectiveCamera;
import dev.espalier.arena.view.canvas.Drawing;
import dev.espalier.arena.view.canvas.Still;
import dev.espalier.arena.view.film.Event;
import dev.espalier.arena.view.film.Film;
import dev.espalier.arena.view.scene.Scene;
import dev.espalier.arena.view.scene.Views;
import dev.espalier.game.view.Perspective;
import dev.espalier.game.view.PictureOrder;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;

/** Draws moments of a film in three dimensions, without a window. */
final class StillPictures extends ApplicationAdapter {

    private static final int NEAR = Film.TICKS_PER_SECOND;

    private final Film film;
    private final PictureOrder order;
    private final Consumer<BufferedImage> pictures;

    private StillPictures(Film film, PictureOrder order, Consumer<BufferedImage> pictures) {
        this.film = film;
        this.order = order;
        this.pictures = pictures;
    }

    /** @throws dev.espalier.game.view.CannotShowException if there is no way to draw here */
    static void draw(Film film, PictureOrder order, Consumer<BufferedImage> pictures) {
        Drawing.hidden(new StillPictures(film, order, pictures));
    }

    @Override
    public void create() {
        Still still = new Still(order.width(), order.height());
        Scene scene = new Scene(film);
        Moments moments = Moments.of(order, film);
        int agent = order.agent() == PictureOrder.ANYBODY ? busiest(film, moments.first()) : order.agent();
        if (order.perSecond() == 0) {
            pictures.accept(picture(still, scene, moments.last(), agent));
        } else {
            moments.forEach(tick -> pictures.accept(picture(still, scene, tick, agent)));
        }
        scene.dispose();
        still.dispose();
        Gdx.app.exit();
    }

    private BufferedImage picture(Still still, Scene scene, int tick, int agent) {
        BufferedImage picture = still.of((width, height) -> draw(scene, tick, agent, width, height));
        if (order.perspective() == Perspective.FIRST_PERSON && film.moment(tick).isAlive(agent)) {
            EyesOverlay.paint(picture, film, tick, agent);
        }
        return picture;
    }

    private void draw(Scene scene, int tick, int agent, int width, int height) {
        PerspectiveCamera camera = Views.camera(width, height);
        Views views = new Views(film);
        boolean alive = film.moment(tick).isAlive(agent);
        if (order.perspective() == Perspective.FIRST_PERSON && alive) {
            views.eyes(camera, tick, agent);
            scene.draw(tick, camera, Scene.NOBODY, agent);
        } else if (order.perspective() == Perspective.TOP) {
            views.top(camera);
            scene.draw(tick, camera, Scene.NOBODY, Scene.NOBODY);
        } else if (order.perspective() == Perspective.OVERVIEW) {
            views.overview(camera);
            scene.draw(tick, camera, Scene.NOBODY, Scene.NOBODY);
        } else {
            views.follow(camera, tick, agent);
            scene.draw(tick, camera, agent, Scene.NOBODY);
        }
    }

    /** Of those who are alive, who shoots most about then; the first when nobody does. */
    static int busiest(Film film, int tick) {
        int[] shots = new int[film.setting().agents()];
        for (Event event : film.events(tick - NEAR, tick)) {
            if (event instanceof Event.Shot shot) {
                shots[shot.by()]++;
            }
        }
        int best = 0;
        int most = -1;
        for (int agent = 0; agent < shots.length; agent++) {
            if (film.moment(tick).isAlive(agent) && shots[agent] > most) {
                most = shots[agent];
                best = agent;
            }
        }
        return best;
    }
}
