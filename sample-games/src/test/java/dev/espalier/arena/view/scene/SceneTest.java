package dev.espalier.arena.view.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.badlogic.gdx.ApplicationAdapter;
import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.graphics.PerspectiveCamera;
import com.badlogic.gdx.math.Vector3;
import dev.espalier.arena.view.canvas.Drawing;
import dev.espalier.arena.view.canvas.Still;
import dev.espalier.arena.view.film.Film;
import dev.espalier.arena.view.film.Films;
import dev.espalier.arena.view.film.Moment;
import dev.espalier.game.view.CannotShowException;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** Skipped where nothing can be drawn in three dimensions. */
final class SceneTest {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;
    /** Red and blue figures are far apart on the circle of hues. */
    private static final double RED_HUE = 22 / 360.0;

    private static final double BLUE_HUE = 213 / 360.0;

    private final Film film = Films.of("gen:4/tdm/3v3", 7, 300);

    /** Draws with a camera that somebody places. */
    private BufferedImage picture(int tick, int looker, BiConsumer<Views, PerspectiveCamera> place) {
        List<BufferedImage> result = new ArrayList<>();
        try {
            Drawing.hidden(new ApplicationAdapter() {
                @Override
                public void create() {
                    Still still = new Still(WIDTH, HEIGHT);
                    Scene scene = new Scene(film);
                    result.add(still.of((width, height) -> {
                        PerspectiveCamera camera = Views.camera(width, height);
                        place.accept(new Views(film), camera);
                        scene.draw(tick, camera, Scene.NOBODY, looker);
                    }));
                    scene.dispose();
                    still.dispose();
                    Gdx.app.exit();
                }
            });
        } catch (CannotShowException cannot) {
            abort(String.valueOf(cannot.getMessage()));
        }
        return result.get(0);
    }

    private static int distinctColours(BufferedImage picture) {
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                colours.add(picture.getRGB(x, y));
            }
        }
        return colours.size();
    }

    /** How many pixels about one are in a strong colour of a hue. */
    private static int pixelsOf(double hue, BufferedImage picture, double x, double y, int reach) {
        int count = 0;
        for (int row = (int) y - reach; row <= y + reach; row++) {
            for (int column = (int) x - reach; column <= x + reach; column++) {
                if (row >= 0 && column >= 0 && row < HEIGHT && column < WIDTH) {
                    Color colour = new Color(picture.getRGB(column, row));
                    float[] hsb = Color.RGBtoHSB(colour.getRed(), colour.getGreen(), colour.getBlue(), null);
                    count += hsb[1] > 0.5 && hsb[2] > 0.25 && Math.abs(hsb[0] - hue) < 0.05 ? 1 : 0;
                }
            }
        }
        return count;
    }

    @Test
    void showsEveryAgentWhereItStandsInTheColourOfItsSide() {
        int tick = 30;
        Moment moment = film.moment(tick);
        BufferedImage picture = picture(tick, Scene.NOBODY, Views::top);
        PerspectiveCamera camera = Views.camera(WIDTH, HEIGHT);
        new Views(film).top(camera);
        for (int agent = 0; agent < 6; agent++) {
            Vector3 place = camera.project(
                    new Vector3(moment.x(agent), moment.y(agent), moment.z(agent) + 1), 0, 0, WIDTH, HEIGHT);
            boolean red = film.setting().side(agent) == 0;
            int own = pixelsOf(red ? RED_HUE : BLUE_HUE, picture, place.x, HEIGHT - place.y, 7);
            int other = pixelsOf(red ? BLUE_HUE : RED_HUE, picture, place.x, HEIGHT - place.y, 7);
            assertThat(own).as("agent " + agent).isGreaterThan(20);
            assertThat(other).as("agent " + agent).isLessThan(own / 4);
        }
        assertThat(distinctColours(picture)).isGreaterThan(300);
    }

    @Test
    void followsAnAgentSoThatItStandsInTheMiddle() {
        BufferedImage picture = picture(30, Scene.NOBODY, (views, camera) -> views.follow(camera, 30, 4));
        assertThat(pixelsOf(BLUE_HUE, picture, WIDTH / 2.0, HEIGHT * 0.62, 120)).isGreaterThan(1500);
    }

    @Test
    void doesNotShowWhoseEyesAreLookedThrough() {
        BufferedImage picture = picture(2, 0, (views, camera) -> views.eyes(camera, 2, 0));
        assertThat(distinctColours(picture)).isGreaterThan(200);
        assertThat(pixelsOf(RED_HUE, picture, WIDTH / 2.0, HEIGHT / 2.0, 40)).isLessThan(400);
    }

    @Test
    void drawsTheSameTimeAlikeAndAnotherTimeDifferently() {
        BufferedImage once = picture(60, Scene.NOBODY, Views::overview);
        assertThat(differing(once, picture(60, Scene.NOBODY, Views::overview))).isZero();
        assertThat(differing(once, picture(120, Scene.NOBODY, Views::overview))).isGreaterThan(200);
    }

    private static int differing(BufferedImage one, BufferedImage other) {
        int count = 0;
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                count += one.getRGB(x, y) != other.getRGB(x, y) ? 1 : 0;
            }
        }
        return count;
    }
}
