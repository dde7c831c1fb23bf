package dev.espalier.loop.run;

import dev.espalier.loop.evaluate.Contender;
import dev.espalier.loop.statistics.Differences;

/**
 * A candidate and how it compares with the incumbent so far.
 *
 * @param contender the candidate
 * @param change what it changed, in a line
 * @param lead its differences to the incumbent on the same fixtures
 */
record Challenger(Contender contender, String change, Differences lead) {

    Challenger with(Differences more) {
        return new Challenger(contender, change, lead.plus(more));
    }
}
