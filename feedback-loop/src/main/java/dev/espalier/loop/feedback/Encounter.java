package dev.espalier.loop.feedback;

import dev.espalier.game.SideRecord;
import dev.espalier.loop.evaluate.PlayedPair;
import dev.espalier.loop.statistics.Pairs;
import dev.espalier.loop.statistics.Score;
import java.util.List;
import java.util.stream.Stream;

/**
 * All matches of a policy against one opponent.
 *
 * @param opponent its name
 * @param played the pairs of matches, at least one
 */
public record Encounter(String opponent, List<PlayedPair> played) {

    public Encounter {
        played = List.copyOf(played);
        if (played.isEmpty()) {
            throw new IllegalArgumentException("no match was played against " + opponent);
        }
    }

    public Pairs pairs() {
        return played.stream().map(PlayedPair::pairs).reduce(Pairs.NONE, Pairs::plus);
    }

    public Score score() {
        return played.stream().map(PlayedPair::score).reduce(Score.NONE, Score::plus);
    }

    Stream<SideRecord> own() {
        return played.stream().flatMap(pair -> pair.own().stream());
    }

    Stream<SideRecord> theirs() {
        return played.stream().flatMap(pair -> pair.theirs().stream());
    }
}
