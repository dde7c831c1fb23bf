package dev.espalier.arena.view;

import dev.espalier.arena.ArenaGame;
import dev.espalier.arena.mode.Mode;
import dev.espalier.arena.view.film.Film;
import dev.espalier.arena.view.film.Filming;
import dev.espalier.arena.view.film.Reel;
import dev.espalier.game.MatchRequest;
import dev.espalier.game.replay.ReplayException;
import dev.espalier.game.view.ShownMatch;
import java.util.List;
import java.util.Map;

/** A match together with the film that is made of it while it is played. One thread only. */
final class FilmedMatch {

    private final Reel reel;
    private final Filming filming;

    FilmedMatch(ArenaGame game, ShownMatch shown) {
        reel = reel(game, shown);
        filming = new Filming(setting(game, shown, reel), reel.match().world());
    }

    /**
     * The ticks of a match.
     *
     * @throws ReplayException if it is a replay that cannot be played
     */
    static Reel reel(ArenaGame game, ShownMatch shown) {
        return shown.replay()
                .map(file -> Reel.replay(game, file))
                .orElseGet(() ->
                        Reel.live(game, new MatchRequest(shown.gameId(), shown.seed(), shown.contestants(), false)));
    }

    static Film.Setting setting(ArenaGame game, ShownMatch shown, Reel reel) {
        List<String> names = shown.replay().isPresent()
                ? reel.names()
                : shown.sides().stream().map(ShownMatch.Side::name).toList();
        String gameId = reel.match().gameId();
        return Film.Setting.of(
                gameId,
                reel.match().setup().seed(),
                title(game, gameId),
                names,
                reel.match().world());
    }

    /** Such as "Capture the flag 3v3, caves, 42x30 m". */
    private static String title(ArenaGame game, String gameId) {
        Map<String, String> features = game.features(gameId);
        String mode =
                Mode.of(features.getOrDefault("mode", "")).map(Mode::title).orElse("");
        return mode + " " + features.get("agents") + ", " + features.get("family") + ", " + features.get("size");
    }

    /**
     * Plays until so many ticks have been played, or to the end.
     *
     * @throws ReplayException if a replay goes another way than it was recorded
     */
    void playTo(int tick) {
        while (film().lastTick() < tick && reel.step()) {
            filming.take();
        }
        if (reel.fault().isPresent()) {
            throw reel.fault().get();
        }
    }

    Film film() {
        return filming.film();
    }
}
