package dev.espalier.loop.cli;

import dev.espalier.game.Game;
import dev.espalier.game.MatchRecord.EndReason;
import dev.espalier.game.Split;
import dev.espalier.loop.evaluate.Contender;
import dev.espalier.loop.evaluate.Deal;
import dev.espalier.loop.evaluate.Fixtures;
import dev.espalier.loop.evaluate.GameResults;
import dev.espalier.loop.evaluate.League;
import dev.espalier.loop.evaluate.MatchPool;
import dev.espalier.loop.evaluate.Standings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A league of shipped policies, told by name.
 *
 * @param standings how it ended
 */
record ShippedLeague(Standings standings) {

    /** Lets policies meet on so many games. */
    static ShippedLeague play(Game game, Optional<String> mode, List<String> names, int games) {
        Contenders contenders = new Contenders(game, new PolicyFiles(Optional.of(Path.of(".."))));
        List<Contender> entered = names.stream().map(contenders::named).toList();
        try (MatchPool pool = new MatchPool(game, 2)) {
            Fixtures fixtures = Fixtures.drawn(new Deal(game, mode), Split.TRAINING, games, 1);
            return new ShippedLeague(new League(entered).play(pool, fixtures, () -> {}, (one, other, pair) -> {}));
        }
    }

    /** The share of points of one policy against another. */
    double share(String one, String other) {
        return standings.against(index(one), index(other)).rate();
    }

    /** The share of points of a policy against all others. */
    double share(String name) {
        return standings.rates(index(name)).rate();
    }

    double metric(String name, String metric) {
        return standings.metric(index(name), metric);
    }

    double drawShare() {
        GameResults games = standings.games();
        return games.score().draws()
                / (double) (games.ended(EndReason.SCORE_LIMIT) + games.ended(EndReason.TIME_LIMIT));
    }

    private int index(String name) {
        int index = standings.names().indexOf(name);
        if (index < 0) {
            throw new IllegalArgumentException("no policy '" + name + "' in the league of " + standings.names());
        }
        return index;
    }
}
