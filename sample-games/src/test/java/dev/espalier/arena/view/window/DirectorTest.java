package dev.espalier.arena.view.window;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.arena.match.Controls;
import dev.espalier.arena.view.film.Event;
import dev.espalier.arena.view.film.Film;
import dev.espalier.arena.view.film.Films;
import dev.espalier.arena.view.film.Moment;
import dev.espalier.arena.view.thought.Outline;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DirectorTest {

    @TempDir
    Path folder;

    private final Broadcast broadcast = Shown.live();
    private final Watching watching = new Watching();
    private final Director director = new Director(broadcast, watching);

    private int node(int agent, String text) {
        return broadcast.thoughts().part(agent, 0).outline().rows().stream()
                .filter(row -> row.text().equals(text))
                .mapToInt(Outline.Row::node)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void playsAsFastAsItIsTold() {
        director.pass(1);
        assertThat(watching.tick).isEqualTo(30);
        watching.speed = Watching.SPEEDS.indexOf(0.1);
        director.pass(1);
        assertThat(watching.tick).isEqualTo(33);
        watching.paused = true;
        director.pass(1);
        assertThat(watching.tick).isEqualTo(33);
    }

    @Test
    void stopsWhereANodeIsEntered() {
        int node = node(0, "condition enemy_visible") - 1;
        watching.breakpoints.add(new Watching.Breakpoint(0, 0));
        director.pass(1);
        assertThat(watching.paused).isTrue();
        assertThat(watching.shown()).isEqualTo(1);
        watching.breakpoints.clear();
        watching.breakpoints.add(new Watching.Breakpoint(0, node));
        for (int i = 0; i < 1000 && (i == 0 || !watching.paused); i++) {
            watching.paused = false;
            director.pass(0.1);
        }
        assertThat(watching.paused).isTrue();
        assertThat(watching.node).isEqualTo(node);
        assertThat(broadcast.thoughts().entered(watching.agent, watching.shown(), node))
                .isTrue();
        assertThat(director.stoppedBy()).contains(" enters sequence");
    }

    @Test
    void scrubsBothWays() {
        director.seek(300);
        Moment later = broadcast.film().moment(300);
        director.seek(10);
        assertThat(watching.shown()).isEqualTo(10);
        director.step(-1);
        assertThat(watching.shown()).isEqualTo(9);
        director.seek(300);
        assertThat(broadcast.film().moment(watching.shown())).isSameAs(later);
        director.step(1);
        assertThat(watching.shown()).isEqualTo(301);
    }

    @Test
    void jumpsToWhatHappened() {
        Shown.play(broadcast, 900);
        Event.Fall first = broadcast.film().events(0, 900).stream()
                .filter(Event.Fall.class::isInstance)
                .map(Event.Fall.class::cast)
                .findFirst()
                .orElseThrow();
        director.jump(1);
        assertThat(watching.tick).isEqualTo(first.tick() - 21);
        director.jump(-1);
        assertThat(watching.tick).isZero();
    }

    @Test
    void stopsAtTheEndOfTheMatch() {
        director.playTo(Integer.MAX_VALUE);
        director.pass(1);
        assertThat(broadcast.isOver()).isTrue();
        assertThat(watching.paused).isTrue();
        assertThat(watching.shown()).isEqualTo(broadcast.film().lastTick());
    }

    @Test
    void windsAReplayWhileItsWindowOpens() {
        Path file = folder.resolve("match.replay");
        Shown.play(broadcast, 700);
        broadcast.write(file);
        Broadcast replay = Shown.replay(file);
        replay.wind();
        replay.stopWinding();
        int wound = replay.film().lastTick();
        Watching watched = new Watching();
        Director leading = new Director(replay, watched);
        leading.seek(650);
        while (leading.isWinding()) {
            assertThat(watched.tick).isLessThan(650);
            leading.pass(0.02);
        }
        assertThat(watched.tick).isEqualTo(650);
        assertThat(replay.film().lastTick()).isBetween(650, Math.max(650, wound));
        assertThat(replay.film().moment(650).x(1))
                .isEqualTo(broadcast.film().moment(650).x(1));
    }

    @Test
    void showsAReplayAsTheMatchWentWithItsSwapsAndPersons() {
        Path file = folder.resolve("match.replay");
        Shown.play(broadcast, 60);
        broadcast.swap(1, Films.contestant(Films.text("holder")), Films.text("holder"));
        Shown.play(broadcast, 60);
        assertThat(broadcast.take(0)).isTrue();
        broadcast.hold(new Controls(1, 0, 16_384, true, false, null));
        Shown.play(broadcast, 60);
        broadcast.release();
        Shown.play(broadcast, 120);
        broadcast.write(file);

        Broadcast replay = Shown.replay(file);
        new Director(replay, new Watching()).playAhead(60_000);
        Film film = replay.film();
        assertThat(replay.fault()).isEmpty();
        assertThat(film.lastTick()).isEqualTo(300);
        for (int agent = 0; agent < 4; agent++) {
            assertThat(film.last().x(agent)).isEqualTo(broadcast.film().last().x(agent));
            assertThat(film.last().health(agent))
                    .isEqualTo(broadcast.film().last().health(agent));
        }
        assertThat(replay.thoughts().part(2, 200).outline().text()).contains("policy holder");
        assertThat(replay.take(0)).as("nobody plays in a replay").isFalse();
    }
}
