package dev.espalier.loop.cli;

import dev.espalier.dsl.check.CheckedPolicy;
import dev.espalier.dsl.syntax.Unit;
import dev.espalier.dsl.vocabulary.Sensor;
import dev.espalier.dsl.vocabulary.TaskParameter;
import dev.espalier.dsl.vocabulary.TaskSignature;
import dev.espalier.dsl.vocabulary.Type;
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
import dev.espalier.runtime.bind.Action;
import dev.espalier.runtime.bind.Arguments;
import dev.espalier.runtime.bind.Binding;
import dev.espalier.runtime.bind.Outcome;
import dev.espalier.runtime.compile.CompiledPolicy;
import dev.espalier.runtime.compile.PolicyCompiler;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/** A tug of war between two agents: the smallest game in which one policy can be better than another. */
final class RopeGame implements Game {

    /** Pulls as hard as it can until it is tired. */
    static final String BRUTE = """
            policy brute {
              tree { task pull(effort: 1) }
            }
            """;

    /** Rests when it is tired. */
    static final String PACER = """
            policy pacer {
              tree {
                selector {
                  sequence { condition energy < 0.3 task rest() }
                  task pull(effort: 0.6)
                }
              }
            }
            """;

    private static final int TICKS_PER_SECOND = 10;
    private static final int TICKS = 200;

    private static final Vocabulary VOCABULARY = new Vocabulary(
            "rope",
            "1",
            "Two agents pull at a rope for twenty seconds.",
            List.of(
                    new Sensor("energy", new Type.Numeric(Unit.RATIO, 0, 1), "What is left of the agent's strength."),
                    new Sensor("slipping", new Type.Flag(), "Whether the ground is slippery now.")),
            List.of(
                    new TaskSignature(
                            "pull",
                            List.of(new TaskParameter(
                                    "effort", new Type.Numeric(Unit.RATIO, 0, 1), Optional.of("0.5"), "How hard.")),
                            "Pulls; never ends."),
                    new TaskSignature("rest", List.of(), "Gathers strength; succeeds at once.")));

    private final PolicyCompiler<Puller> compiler = new PolicyCompiler<>(
            Binding.<Puller>of(VOCABULARY)
                    .number("energy", puller -> puller.energy)
                    .flag("slipping", puller -> puller.slipping)
                    .task("pull", Pull::new)
                    .task("rest", Rest::new)
                    .build(),
            TICKS_PER_SECOND);

    @Override
    public String name() {
        return "rope";
    }

    @Override
    public int ticksPerSecond() {
        return TICKS_PER_SECOND;
    }

    @Override
    public Vocabulary vocabulary() {
        return VOCABULARY;
    }

    @Override
    public List<Metric> metrics() {
        return List.of(new Metric("rope", "m", Metric.Better.HIGHER, "How much rope was won."));
    }

    @Override
    public String gameId(Split split, long index) {
        return split.name().toLowerCase(Locale.ROOT) + ":" + index;
    }

    @Override
    public String describe(String gameId) {
        if (!gameId.matches("(training|held_out):\\d+")) {
            throw new UnknownGameException("there is no game '" + gameId + "' of rope; an id looks like training:12");
        }
        return "a rope on ground number " + gameId;
    }

    @Override
    public Contestant prepare(CheckedPolicy policy) {
        return new Team(compiler.compile(policy));
    }

    @Override
    public MatchRecord play(MatchRequest request) {
        describe(request.gameId());
        SplittableRandom random = new SplittableRandom(request.seed());
        long[] tick = new long[1];
        Puller first = new Puller();
        Puller second = new Puller();
        var firstTree = ((Team) request.sides().get(0)).compiled.newTree(first, () -> tick[0], random.split(), null);
        var secondTree = ((Team) request.sides().get(1)).compiled.newTree(second, () -> tick[0], random.split(), null);
        double rope = 0;
        for (; tick[0] < TICKS; tick[0]++) {
            first.slipping = random.nextInt(8) == 0;
            second.slipping = random.nextInt(8) == 0;
            firstTree.step();
            secondTree.step();
            rope += first.force() - second.force();
        }
        return new MatchRecord(
                request.gameId(),
                request.seed(),
                TICKS,
                EndReason.TIME_LIMIT,
                List.of(side(rope), side(-rope)),
                Double.doubleToLongBits(rope));
    }

    private static SideRecord side(double rope) {
        return new SideRecord(Math.max(0, rope), Map.of("rope", rope), Optional.empty());
    }

    private record Team(CompiledPolicy<Puller> compiled) implements Contestant {
        @Override
        public CheckedPolicy policy() {
            return compiled.source();
        }
    }

    private static final class Puller {
        private double energy = 1;
        private double effort;
        private boolean slipping;

        private double force() {
            return slipping ? 0 : effort * energy;
        }
    }

    private static final class Pull implements Action<Puller> {
        @Override
        public Outcome tick(Puller puller, Arguments arguments) {
            puller.effort = arguments.number(0);
            puller.energy = Math.max(0, puller.energy - 0.05 * puller.effort);
            return Outcome.RUNNING;
        }
    }

    private static final class Rest implements Action<Puller> {
        @Override
        public Outcome tick(Puller puller, Arguments arguments) {
            puller.effort = 0;
            puller.energy = Math.min(1, puller.energy + 0.1);
            return Outcome.SUCCESS;
        }
    }
}
