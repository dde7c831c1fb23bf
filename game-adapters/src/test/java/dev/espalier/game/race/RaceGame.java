package dev.espalier.game.race;

import dev.espalier.dsl.check.CheckedPolicy;
import dev.espalier.dsl.vocabulary.Vocabulary;
import dev.espalier.game.Contestant;
import dev.espalier.game.Game;
import dev.espalier.game.MatchRecord;
import dev.espalier.game.MatchRecord.EndReason;
import dev.espalier.game.MatchRequest;
import dev.espalier.game.Metric;
import dev.espalier.game.SideRecord;
import dev.espalier.game.Split;
import dev.espalier.game.UnknownGameException;
import dev.espalier.game.bind.AgentBinding;
import dev.espalier.runtime.bind.Binding;
import dev.espalier.runtime.compile.CompiledPolicy;
import dev.espalier.runtime.compile.PolicyCompiler;
import dev.espalier.runtime.trace.NodeCounts;
import dev.espalier.runtime.tree.AgentTree;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/** Two runners on one track; who is farther when one arrives or time is up wins. An id is such as {@code race:120}. */
final class RaceGame implements Game {

    private static final int TICKS_PER_SECOND = 10;
    private static final int MOST_TICKS = 1200;

    private record Entrant(CompiledPolicy<Runner> compiled) implements Contestant {
        @Override
        public CheckedPolicy policy() {
            return compiled.source();
        }
    }

    private final Binding<Runner> binding = AgentBinding.of(MethodHandles.lookup(), Runner.class)
            .task(Runner.Run::new)
            .task(Runner.Rest::new)
            .build("race", "1", "A race of two runners.");
    private final PolicyCompiler<Runner> compiler = new PolicyCompiler<>(binding, TICKS_PER_SECOND);

    @Override
    public String name() {
        return "race";
    }

    @Override
    public int ticksPerSecond() {
        return TICKS_PER_SECOND;
    }

    @Override
    public Vocabulary vocabulary() {
        return binding.vocabulary();
    }

    @Override
    public List<Metric> metrics() {
        return List.of(new Metric("stumbles", "", Metric.Better.LOWER, "How often the runner stumbled."));
    }

    @Override
    public String gameId(Split split, long index) {
        return "race:" + (100 + 2 * index + (split == Split.TRAINING ? 0 : 1));
    }

    @Override
    public String describe(String gameId) {
        return "A race over " + length(gameId) + " m.";
    }

    private static int length(String gameId) {
        if (!gameId.matches("race:[1-9]\\d{2,4}")) {
            throw new UnknownGameException("'" + gameId + "' is no race. An id is such as race:120.");
        }
        return Integer.parseInt(gameId.substring("race:".length()));
    }

    @Override
    public Contestant prepare(CheckedPolicy policy) {
        return new Entrant(compiler.compile(policy));
    }

    @Override
    public MatchRecord play(MatchRequest request) {
        int length = length(request.gameId());
        if (request.sides().size() != 2) {
            throw new IllegalArgumentException(
                    "a race takes 2 sides, not " + request.sides().size());
        }
        SplittableRandom random = new SplittableRandom(request.seed());
        int[] tick = {0};
        List<Runner> runners = new ArrayList<>();
        List<AgentTree<Runner>> trees = new ArrayList<>();
        List<Optional<NodeCounts>> counts = new ArrayList<>();
        for (Contestant side : request.sides()) {
            if (!(side instanceof Entrant entrant)) {
                throw new IllegalArgumentException("a contestant was not prepared by the race");
            }
            SplittableRandom own = random.split();
            Runner runner = new Runner(own, length);
            Optional<NodeCounts> count = request.traced()
                    ? Optional.of(new NodeCounts(entrant.policy().nodeCount()))
                    : Optional.empty();
            runners.add(runner);
            counts.add(count);
            trees.add(entrant.compiled.newTree(runner, () -> tick[0], own, count.orElse(null)));
        }
        long fingerprint = 17;
        while (tick[0] < MOST_TICKS && runners.stream().allMatch(runner -> runner.toGo() > 0)) {
            trees.forEach(AgentTree::step);
            for (Runner runner : runners) {
                fingerprint = 31 * fingerprint + Double.doubleToRawLongBits(runner.way);
            }
            tick[0]++;
        }
        List<SideRecord> sides = new ArrayList<>();
        for (int i = 0; i < runners.size(); i++) {
            Runner runner = runners.get(i);
            sides.add(new SideRecord(runner.way, Map.of("stumbles", (double) runner.stumbles), counts.get(i)));
        }
        EndReason end = tick[0] < MOST_TICKS ? EndReason.SCORE_LIMIT : EndReason.TIME_LIMIT;
        return new MatchRecord(request.gameId(), request.seed(), tick[0], end, sides, fingerprint);
    }
}
