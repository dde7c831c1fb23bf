package dev.espalier.arena.view.window;

import dev.espalier.arena.match.ArenaContestant;
import dev.espalier.arena.view.film.Film;
import dev.espalier.arena.view.film.Films;
import dev.espalier.arena.view.film.Reel;
import dev.espalier.game.MatchRequest;
import java.nio.file.Path;
import java.util.List;

/** Matches that are about to be watched, for tests. */
final class Shown {

    static final String GAME_ID = "gen:4/tdm/2v2";

    private Shown() {}

    static Broadcast live(String red, String blue) {
        ArenaContestant first = Films.contestant(red);
        ArenaContestant second = Films.contestant(blue);
        Reel reel = Reel.live(Films.GAME, new MatchRequest(GAME_ID, 7, List.of(first, second), false));
        return new Broadcast(reel, setting(reel), List.of(red, blue));
    }

    static Broadcast live() {
        return live(Films.text("rusher"), Films.text("skirmisher"));
    }

    static Broadcast replay(Path file) {
        Reel reel = Reel.replay(Films.GAME, file);
        return new Broadcast(reel, setting(reel), List.of());
    }

    private static Film.Setting setting(Reel reel) {
        return Film.Setting.of(GAME_ID, 7, "A match", reel.names(), reel.match().world());
    }

    static void play(Broadcast broadcast, int ticks) {
        for (int tick = 0; tick < ticks; tick++) {
            broadcast.step();
        }
    }
}
