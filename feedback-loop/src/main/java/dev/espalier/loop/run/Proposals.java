package dev.espalier.loop.run;

import dev.espalier.dsl.check.CheckedPolicy;
import dev.espalier.game.Game;
import dev.espalier.loop.evaluate.Contender;
import dev.espalier.loop.generate.Candidate;
import dev.espalier.loop.generate.Generator;
import dev.espalier.loop.statistics.Differences;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Asks the generator for the candidates of a generation and leaves out what has been seen before. */
final class Proposals {

    /** How often the incumbent, rather than an elite, is the first parent. */
    private static final double INCUMBENT_SHARE = 0.6;

    private final Game game;
    private final Generator generator;
    private final Set<String> seen = new HashSet<>();

    Proposals(Game game, Generator generator) {
        this.game = game;
        this.generator = generator;
    }

    /** Notes that this policy need not be proposed. */
    void know(Contender contender) {
        seen.add(contender.id());
    }

    /**
     * Different candidates, at most {@code count}.
     *
     * @param elites other good policies, to be parents beside the incumbent
     */
    List<Challenger> propose(Contender incumbent, List<Contender> elites, int count, RandomGenerator random) {
        List<Challenger> proposals = new ArrayList<>();
        for (int tries = 0; proposals.size() < count && tries < 2 * count; tries++) {
            List<CheckedPolicy> parents = parents(incumbent, elites, random);
            Candidate candidate = generator.propose(parents, random);
            Contender contender = Contender.of(game, "candidate", candidate.policy());
            if (seen.add(contender.id())) {
                boolean ofIncumbent = parents.get(0) == incumbent.policy();
                String change = ofIncumbent ? candidate.change() : "in another variant: " + candidate.change();
                proposals.add(new Challenger(contender, change, Differences.NONE));
            }
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
