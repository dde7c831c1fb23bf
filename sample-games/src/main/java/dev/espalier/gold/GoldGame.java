package dev.espalier.gold;

import dev.espalier.dsl.check.CheckedPolicy;
import dev.espalier.dsl.vocabulary.Vocabulary;
import dev.espalier.game.BehaviourAxis;
import dev.espalier.game.Contestant;
import dev.espalier.game.Game;
import dev.espalier.game.MatchRecord;
import dev.espalier.game.MatchRecord.EndReason;
import dev.espalier.game.MatchRequest;
import dev.espalier.game.Metric;
import dev.espalier.game.SideRecord;
import dev.espalier.game.Split;
import dev.espalier.runtime.compile.CompiledPolicy;
import dev.espalier.runtime.compile.PolicyCompiler;
import dev.espalier.runtime.memory.TeamMemory;
import dev.espalier.runtime.trace.NodeCounts;
import dev.espalier.runtime.tree.AgentTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gold rush: the side that has brought more gold home when time is up wins. An id is such as {@code gold:1234/3v3}. */
public final class GoldGame implements Game {

    private static final int SIDES = 2;

    private final PolicyCompiler<Digger> compiler =
            new PolicyCompiler<>(GoldVocabulary.BINDING, Rules.TICKS_PER_SECOND);

    private record Claimant(CompiledPolicy<Digger> compiled) implements Contestant {
        @Override
        public CheckedPolicy policy() {
            return compiled.source();
        }
    }

    @Override
    public String name() {
        return "gold";
    }

    @Override
    public Vocabulary vocabulary() {
        return GoldVocabulary.BINDING.vocabulary();
    }

    @Override
    public int ticksPerSecond() {
        return Rules.TICKS_PER_SECOND;
    }

    @Override
    public List<Metric> metrics() {
        return GoldMetrics.ALL;
    }

    @Override
    public List<BehaviourAxis> behaviour() {
        return GoldMetrics.BEHAVIOUR;
    }

    @Override
    public String gameId(Split split, long index) {
        return GoldSpec.of(split, index).id();
    }

    @Override
    public String describe(String gameId) {
        GoldSpec spec = GoldSpec.parse(gameId);
        Field field = Field.draw(spec.field());
        return "Gold rush, " + spec.perSide() + " against " + spec.perSide() + ", on field " + spec.field() + " with "
                + field.veins().size() + " veins worth " + field.worth() + ", "
                + field.mud().size()
                + " patches of mud and a sight of " + Math.round(field.sightMetres()) + " m.";
    }

    @Override
    public Contestant prepare(CheckedPolicy policy) {
        return new Claimant(compiler.compile(policy));
    }

    @Override
    public MatchRecord play(MatchRequest request) {
        GoldSpec spec = GoldSpec.parse(request.gameId());
        List<Claimant> claimants = claimants(request.sides());
        List<Optional<NodeCounts>> counts = claimants.stream()
                .map(claimant -> request.traced()
                        ? Optional.of(new NodeCounts(claimant.policy().nodeCount()))
                        : Optional.<NodeCounts>empty())
                .toList();
        Rush rush = new Rush(Field.draw(spec.field()), spec.perSide(), request.seed());
        List<TeamMemory> teams =
                claimants.stream().map(claimant -> claimant.compiled.newTeam()).toList();
        List<AgentTree<Digger>> trees = new ArrayList<>();
        for (int i = 0; i < rush.diggerCount(); i++) {
            Digger digger = rush.digger(i);
            trees.add(claimants
                    .get(digger.side)
                    .compiled
                    .newTree(
                            digger,
                            teams.get(digger.side),
                            rush,
                            digger.random,
                            counts.get(digger.side).orElse(null)));
        }
        while (!rush.isOver()) {
            rush.look();
            for (int i = 0; i < trees.size(); i++) {
                trees.get(i).step();
            }
            rush.carryOut();
        }
        trees.forEach(GoldGame::requireFaultless);
        List<SideRecord> sides = new ArrayList<>();
        for (int side = 0; side < SIDES; side++) {
            sides.add(new SideRecord(rush.banked(side), GoldMetrics.of(rush, side), counts.get(side)));
        }
        return new MatchRecord(
                request.gameId(), request.seed(), (int) rush.tick(), EndReason.TIME_LIMIT, sides, rush.fingerprint());
    }

    /** A sensor or task that throws is a mistake in the game, and the match means nothing. */
    private static void requireFaultless(AgentTree<Digger> tree) {
        tree.firstFault().ifPresent(fault -> {
            throw new IllegalStateException("the gold rush failed in a match: " + fault, fault.cause());
        });
    }

    private static List<Claimant> claimants(List<Contestant> sides) {
        if (sides.size() != SIDES) {
            throw new IllegalArgumentException("a gold rush takes 2 sides, not " + sides.size());
        }
        List<Claimant> result = new ArrayList<>();
        for (Contestant side : sides) {
            if (!(side instanceof Claimant claimant)) {
                throw new IllegalArgumentException("a contestant was not prepared by the gold rush: "
                        + side.getClass().getSimpleName());
            }
            result.add(claimant);
        }
        return result;
    }
}
