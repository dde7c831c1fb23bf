package dev.espalier.loop.run;

import dev.espalier.loop.evaluate.Contender;
import java.util.List;
import java.util.random.RandomGenerator;

/** Candidates that are made from the incumbent alone: whoever makes them is not shown what else was found. */
final class FreshProposals implements Proposals {

    private final Proposals proposals;

    FreshProposals(Proposals proposals) {
        this.proposals = proposals;
    }

    @Override
    public void know(Contender contender) {
        proposals.know(contender);
    }

    @Override
    public List<Challenger> propose(Round round, int count, RandomGenerator random) {
        Round alone = new Round(
                round.generation(),
                round.incumbent(),
                round.before(),
                round.feedback(),
                List.of(),
                List.of(),
                round.tried());
        return proposals.propose(alone, count, random);
    }

    @Override
    public List<Proposal> latest() {
        return proposals.latest();
    }
}
