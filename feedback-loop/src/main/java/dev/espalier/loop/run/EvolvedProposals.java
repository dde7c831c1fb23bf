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

    /** How often the other parent is drawn from the archive, which keeps policies that play in other ways. */
    private static final double ARCHIVE_SHARE = 0.5;

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
        List<Challenger> proposals = new ArrayList<>();
        for (int tries = 0; proposals.size() < count && tries < 2 * count; tries++) {
            List<CheckedPolicy> parents = parents(round, random);
            Candidate candidate = generator.propose(parents, random);
            Contender contender = Contender.of(game, "candidate", candidate.policy());
            if (seen.add(contender.id())) {
                boolean ofIncumbent = parents.get(0) == round.incumbent().policy();
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

    /** Whom a candidate descends from, and whose parts it may take over. */
    private static List<CheckedPolicy> parents(Round round, RandomGenerator random) {
        List<Contender> elites =
                round.elites().stream().map(Challenger::contender).toList();
        boolean ofElite = !elites.isEmpty() && random.nextDouble() >= INCUMBENT_SHARE;
        Contender first = ofElite ? elites.get(random.nextInt(elites.size())) : round.incumbent();
        List<Contender> mates = new ArrayList<>(elites);
        mates.add(round.incumbent());
        if (!round.archive().isEmpty() && random.nextDouble() < ARCHIVE_SHARE) {
            mates = new ArrayList<>(round.archive());
        }
        mates.removeIf(mate -> mate.id().equals(first.id()));
        List<CheckedPolicy> parents = new ArrayList<>();
        parents.add(first.policy());
        if (!mates.isEmpty()) {
            parents.add(mates.get(random.nextInt(mates.size())).policy());
        }
        return parents;
    }
}
