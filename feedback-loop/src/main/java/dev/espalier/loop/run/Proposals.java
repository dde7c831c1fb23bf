package dev.espalier.loop.run;

import dev.espalier.loop.evaluate.Contender;
import java.util.List;
import java.util.random.RandomGenerator;

/** Where the candidates of a run come from. */
interface Proposals {

    /** Notes that this policy need not be proposed. */
    void know(Contender contender);

    /** Different candidates that have not been seen before, at most {@code count}; there may be none. */
    List<Challenger> propose(Round round, int count, RandomGenerator random);

    /** All that was proposed the last time, in order. */
    List<Proposal> latest();
}
