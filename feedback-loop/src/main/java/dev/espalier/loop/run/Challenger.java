package dev.espalier.loop.run;

import dev.espalier.loop.evaluate.Contender;
import dev.espalier.loop.evaluate.PlayedPair;
import dev.espalier.loop.statistics.Differences;
import java.util.ArrayList;
import java.util.List;

/**
 * A candidate and how it compares with the incumbent so far.
 *
 * @param contender the candidate
 * @param change what it changed, in a line
 * @param lead its differences to the incumbent on the same fixtures
 * @param own what it played
 * @param incumbents what the incumbent played on the same fixtures
 */
record Challenger(
        Contender contender, String change, Differences lead, List<PlayedPair> own, List<PlayedPair> incumbents) {

    Challenger {
        own = List.copyOf(own);
        incumbents = List.copyOf(incumbents);
    }

    /** A candidate that has not played yet. */
    static Challenger unplayed(Contender contender, String change) {
        return new Challenger(contender, change, Differences.NONE, List.of(), List.of());
    }

    /** The same candidate before it played. */
    Challenger afresh() {
        return unplayed(contender, change);
    }

    /** This and what the same candidate played elsewhere. */
    Challenger with(Challenger more) {
        return with(more.lead, more.own, more.incumbents);
    }

    Challenger with(Differences more, List<PlayedPair> moreOwn, List<PlayedPair> moreIncumbents) {
        return new Challenger(
                contender, change, lead.plus(more), joined(own, moreOwn), joined(incumbents, moreIncumbents));
    }

    private static List<PlayedPair> joined(List<PlayedPair> first, List<PlayedPair> second) {
        List<PlayedPair> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
