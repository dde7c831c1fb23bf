package dev.espalier.arena.view.film;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.arena.map.ArenaMap;
import dev.espalier.arena.match.ArenaMatch;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FilmingTest {

    @Test
    void keepsEveryTickAsItWas() {
        ArenaMatch match = Films.match("gen:4/tdm/3v3", 7);
        Filming filming = Films.filming(match);
        for (int tick = 0; tick < 300; tick++) {
            match.step();
            filming.take();
            Moment moment = filming.film().last();
            assertThat(moment.tick()).isEqualTo((int) match.world().tick());
            assertThat(moment.x(5)).isEqualTo((float) match.world().fighter(5).x());
            assertThat(moment.health(1))
                    .isEqualTo((float) match.world().fighter(1).health());
        }
        assertThat(filming.film().lastTick()).isEqualTo(300);
        assertThat(filming.film().moment(120).tick()).isEqualTo(120);
    }

    @Test
    void tellsOfEveryFallAndEveryShot() {
        ArenaMatch match = Films.match("gen:4/tdm/3v3", 7);
        Filming filming = Films.filming(match);
        while (match.end().isEmpty()) {
            match.step();
            filming.take();
        }
        Film film = filming.film();
        List<Event> events = film.events(0, film.lastTick());
        int deaths = 0;
        int shots = 0;
        for (int agent = 0; agent < 6; agent++) {
            deaths += match.world().fighter(agent).tally().deaths();
            shots += match.world().fighter(agent).tally().shots();
        }
        assertThat(events.stream().filter(Event.Fall.class::isInstance)).hasSize(deaths);
        assertThat(events.stream().filter(Event.Shot.class::isInstance)).hasSize(shots);
        assertThat(deaths).isPositive();
        assertThat(events).isSortedAccordingTo((a, b) -> Integer.compare(a.tick(), b.tick()));
    }

    @Test
    void givesTheEventsOfATimeAlone() {
        Film film = Films.of("gen:4/tdm/3v3", 7, 900);
        List<Event> all = film.events(0, 900);
        List<Event> part = film.events(200, 400);
        assertThat(part)
                .isEqualTo(all.stream()
                        .filter(event -> event.tick() >= 200 && event.tick() <= 400)
                        .toList())
                .isNotEmpty();
        assertThat(film.events(901, 1000)).isEmpty();
    }

    @Test
    void letsShotsEndAtWalls() {
        Film film = Films.of("gen:4/tdm/3v3", 7, 900);
        ArenaMap map = film.setting().map();
        assertThat(film.events(0, 900).stream().filter(Event.Shot.class::isInstance))
                .isNotEmpty()
                .allSatisfy(event -> {
                    Event.Shot shot = (Event.Shot) event;
                    assertThat(map.sectorAt(shot.toX(), shot.toY(), -1)).isNotNegative();
                });
    }

    @Test
    void changesNothing() {
        ArenaMatch filmed = Films.match("gen:6/ctf/2v2", 3);
        ArenaMatch alone = Films.match("gen:6/ctf/2v2", 3);
        Filming filming = Films.filming(filmed);
        for (int tick = 0; tick < 600; tick++) {
            filmed.step();
            filming.take();
            alone.step();
        }
        assertThat(filmed.fingerprint()).isEqualTo(alone.fingerprint());
    }

    @Test
    void tellsInWordsWhatHappensToTheZone() {
        Film film = Films.of("gen:7/zone/3v3", 1, 3000);
        assertThat(film.events(0, film.lastTick()).stream()
                        .filter(Event.Deed.class::isInstance)
                        .map(event -> ((Event.Deed) event).text()))
                .contains("holds the zone", "the zone moves");
    }
}
