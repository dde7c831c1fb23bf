package dev.espalier.arena.view;

import dev.espalier.arena.ArenaGame;
import dev.espalier.arena.match.ArenaMatch;
import dev.espalier.arena.mode.Mode;
import dev.espalier.arena.view.film.Film;
import dev.espalier.arena.view.film.Filming;
import dev.espalier.game.MatchRequest;
import dev.espalier.game.view.ShownMatch;
import java.util.List;
import java.util.Map;

/** A match together with the film that is made of it while it is played. One thread only. */
final class FilmedMatch {

    private final ArenaMatch match;
    private final Filming filming;

    FilmedMatch(ArenaGame game, ShownMatch shown) {
        match = game.begin(new MatchRequest(shown.gameId(), shown.seed(), shown.contestants(), true));
        List<String> names = shown.sides().stream().map(ShownMatch.Side::name).toList();
        filming = new Filming(
                Film.Setting.of(shown.gameId(), shown.seed(), title(game, shown.gameId()), names, match.world()),
                match.world());
    }

    /** Such as "Capture the flag 3v3, caves, 42x30 m". */
    private static String title(ArenaGame game, String gameId) {
        Map<String, String> features = game.features(gameId);
        String mode =
                Mode.of(features.getOrDefault("mode", "")).map(Mode::title).orElse("");
        return mode + " " + features.get("agents") + ", " + features.get("family") + ", " + features.get("size");
    }

    /** Plays one tick; false when the match is over. */
    boolean step() {
        if (match.end().isPresent()) {
            return false;
        }
        match.step();
        filming.take();
        return true;
    }

    /** Plays until so many ticks have been played, or to the end. */
    void playTo(int tick) {
        boolean goesOn = true;
        while (goesOn && film().lastTick() < tick) {
            goesOn = step();
        }
    }

    ArenaMatch match() {
        return match;
    }

    Film film() {
        return filming.film();
    }
}
