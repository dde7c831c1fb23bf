package dev.espalier.arena.view.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.espalier.arena.view.film.Film;
import dev.espalier.arena.view.film.Films;
import dev.espalier.arena.view.film.Moment;
import dev.espalier.arena.view.shape.Palette;
import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class TacticalMapTest {

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 860;

    private final Film film = Films.of("gen:4/tdm/3v3", 7, 900);
    private final TacticalMap map = new TacticalMap(film);

    private static int rgb(BufferedImage picture, double x, double y) {
        return picture.getRGB((int) Math.round(x), (int) Math.round(y)) & 0xffffff;
    }

    @Test
    void showsEverybodyWhereTheyStandInTheColourOfTheirSide() {
        Moment moment = film.moment(30);
        Sheet sheet = new Sheet(film, 30, 30, WIDTH, HEIGHT);
        BufferedImage picture = map.draw(30, 30, WIDTH, HEIGHT);
        for (int agent = 0; agent < 6; agent++) {
            assertThat(moment.isAlive(agent)).isTrue();
            assertThat(rgb(picture, sheet.x(moment.x(agent)), sheet.y(moment.y(agent))))
                    .as("agent " + agent)
                    .isEqualTo(Palette.side(film.setting().side(agent)));
        }
    }

    @Test
    void paintsWallsDarkAndFloorsLight() {
        Sheet sheet = new Sheet(film, 0, 0, WIDTH, HEIGHT);
        BufferedImage picture = map.draw(0, 0, WIDTH, HEIGHT);
        int wall = rgb(
                picture,
                sheet.x(film.setting().map().minX() - 0.3),
                sheet.y(film.setting().map().minY() - 0.3));
        assertThat(wall).isEqualTo(Palette.WALL);
        Set<Integer> colours = new HashSet<>();
        for (int x = 0; x < WIDTH; x += 7) {
            for (int y = 0; y < HEIGHT; y += 7) {
                colours.add(rgb(picture, x, y));
            }
        }
        assertThat(colours).hasSizeGreaterThan(100);
    }

    @Test
    void drawsATimeDifferentlyFromItsEnd() {
        BufferedImage time = map.draw(0, 900, WIDTH, HEIGHT);
        BufferedImage end = map.draw(900, 900, WIDTH, HEIGHT);
        assertThat(differing(time, end)).isGreaterThan(5000);
    }

    @Test
    void drawsTheSamePictureAgain() {
        assertThat(differing(map.draw(100, 400, 640, 480), new TacticalMap(film).draw(100, 400, 640, 480)))
                .isZero();
    }

    @Test
    void clipsTimesToTheFilm() {
        assertThat(differing(map.draw(0, 900, 640, 480), map.draw(-50, 1_000_000, 640, 480)))
                .isZero();
    }

    @Test
    void refusesSizesThatNobodyCanRead() {
        assertThatThrownBy(() -> map.draw(0, 0, 100, 100))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("320x240");
    }

    private static int differing(BufferedImage one, BufferedImage other) {
        int count = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                count += one.getRGB(x, y) != other.getRGB(x, y) ? 1 : 0;
            }
        }
        return count;
    }
}
