package dev.espalier.loop.run;

import dev.espalier.dsl.check.CheckedPolicy;
import dev.espalier.game.Game;
import dev.espalier.loop.evaluate.Contender;
import dev.espalier.loop.generate.Candidate;
import dev.espalier.loop.generate.Generator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Candidates that a generator varies from parents, one at a time; leaves out what has been seen before. */
final class EvolvedProposals implements Proposals {

    /** How often the incumbent, rather than an elite, is the first parent. */
    private static final double INCUMBENT_SHARE = 0.6;

    private final Game game;
    private final Generator generator;
    private final Set<String> seen = new HashSet<>();
    private List<Challenger> latest = List.of();

    EvolvedProposals(Game game, Generator generator) {
        this.game = game;
        this.generator = generator;
    }

    @Override
    public void know(Contender contender) {
        seen.add(contender.id());
    }

    @Override
    public List<Challenger> propose(Round round, int count, RandomGenerator random) {
        Contender incumbent = round.incumbent();
        List<Contender> elites =
                round.elites().stream().map(Challenger::contender).toList();
        List<Challenger> proposals = new ArrayList<>();
        for (int tries = 0; proposals.size() < count && tries < 2 * count; tries++) {
            List<CheckedPolicy> parents = parents(incumbent, elites, random);
            Candidate candidate = generator.propose(parents, random);
            Contender contender = Contender.of(game, "candidate", candidate.policy());
            if (seen.add(contender.id())) {
                boolean ofIncumbent = parents.get(0) == incumbent.policy();
                String change = ofIncumbent ? candidate.change() : "in another variant: " + candidate.change();
                proposals.add(Challenger.unplayed(contender, change));
            }
        }
        latest = List.copyOf(proposals);
        return proposals;
    }

    @Override
    public List<Proposal> latest() {
        List<Proposal> proposals = new ArrayList<>();
        for (Challenger challenger : latest) {
            proposals.add(new Proposal(proposals.size() + 1, challenger.contender(), challenger.change(), false));
        }
        return proposals;
    }

    private static List<CheckedPolicy> parents(Contender incumbent, List<Contender> elites, RandomGenerator random) {
        List<CheckedPolicy> parents = new ArrayList<>();
        parents.add(incumbent.policy());
        elites.forEach(elite -> parents.add(elite.policy()));
        if (!elites.isEmpty() && random.nextDouble() >= INCUMBENT_SHARE) {
            int chosen = 1 + random.nextInt(elites.size());
            CheckedPolicy first = parents.remove(chosen);
            parents.add(0, first);
        }
        return parents;
    }
}
