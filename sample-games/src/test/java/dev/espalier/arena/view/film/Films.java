package dev.espalier.arena.view.film;

import dev.espalier.arena.ArenaGame;
import dev.espalier.arena.match.ArenaContestant;
import dev.espalier.arena.match.ArenaMatch;
import dev.espalier.dsl.PolicyReader;
import dev.espalier.game.Contestant;
import dev.espalier.game.MatchRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Films of real matches for tests. */
public final class Films {

    /** Where all of them are played. */
    public static final ArenaGame GAME = new ArenaGame();

    private Films() {}

    /** A match between two of the shipped policies that is about to begin. */
    public static ArenaMatch match(String gameId, long seed) {
        return GAME.begin(new MatchRequest(gameId, seed, List.of(policy("rusher"), policy("skirmisher")), false));
    }

    private static Contestant policy(String name) {
        return contestant(text(name));
    }

    /** A policy made ready to play. */
    public static ArenaContestant contestant(String text) {
        return GAME.prepare(
                new PolicyReader(GAME.vocabulary()).read(text).policy().orElseThrow());
    }

    /** The text of one of the shipped opponents. */
    public static String text(String name) {
        try {
            return Files.readString(Path.of("..", "assets", "policies", "opponents", name + ".bt"));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** Films a match. */
    public static Filming filming(ArenaMatch match) {
        return new Filming(
                Film.Setting.of(
                        match.gameId(),
                        match.setup().seed(),
                        "A match",
                        List.of("rusher", "skirmisher"),
                        match.world()),
                match.world());
    }

    /** The first ticks of a match, at most to its end. */
    public static Film of(String gameId, long seed, int ticks) {
        ArenaMatch match = match(gameId, seed);
        Filming filming = filming(match);
        while (match.end().isEmpty() && filming.film().lastTick() < ticks) {
            match.step();
            filming.take();
        }
        return filming.film();
    }
}
