package dev.espalier.runtime.compile;

import dev.espalier.dsl.check.CheckedPolicy;
import dev.espalier.dsl.check.CheckedVariable;
import dev.espalier.runtime.bind.Binding;
import dev.espalier.runtime.expression.Frame;
import dev.espalier.runtime.expression.FramePlan;
import dev.espalier.runtime.memory.AgentMemory;
import dev.espalier.runtime.memory.SharedMemory;
import dev.espalier.runtime.memory.TeamMemory;
import dev.espalier.runtime.neural.NeuralBatch;
import dev.espalier.runtime.trace.NodeCounts;
import dev.espalier.runtime.trace.Reading;
import dev.espalier.runtime.tree.AgentTree;
import dev.espalier.runtime.tree.NodePlan;
import dev.espalier.runtime.tree.TickClock;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A policy bound to a game's code, from which trees are made. Immutable; may be shared between threads.
 *
 * @param <A> the game's agent
 */
public final class CompiledPolicy<A> {

    private final Binding<A> binding;
    private final CheckedPolicy source;
    private final NodePlan<A> root;
    private final FramePlan<A> framePlan;
    private final boolean asksNetworks;
    private final List<CheckedVariable> ownVariables;
    private final List<CheckedVariable> teamVariables;

    CompiledPolicy(
            Binding<A> binding, CheckedPolicy source, NodePlan<A> root, FramePlan<A> framePlan, boolean asksNetworks) {
        this.binding = binding;
        this.source = source;
        this.root = root;
        this.framePlan = framePlan;
        this.asksNetworks = asksNetworks;
        this.ownVariables = variables(source, false);
        this.teamVariables = variables(source, true);
    }

    public CheckedPolicy source() {
        return source;
    }

    /** Whether its trees ask networks, and so need a {@link NeuralBatch}. */
    public boolean asksNetworks() {
        return asksNetworks;
    }

    /**
     * What the sensors, functions and variables that a node reads give to an agent now, in the order in which they are written, each
     * once: why a condition holds or does not. For viewers, between two steps; it takes some microseconds and allocates.
     *
     * @param tree one of this policy's
     * @param node its {@link dev.espalier.dsl.check.CheckedNode#id()}
     * @return empty for a node that reads nothing
     * @throws IllegalArgumentException if there is no such node
     */
    public List<Reading> explain(AgentTree<A> tree, int node) {
        return new Explanation<>(binding, source.root(), node).read(tree.frame());
    }

    /** What its conditions read, for a viewer that keeps it of every tick. */
    public Gauges<A> gauges() {
        return new Gauges<>(binding, source);
    }

    /** What the agents of one team remember together, for one match. */
    public TeamMemory newTeam() {
        return new TeamMemory(teamVariables);
    }

    /** What a team remembers that goes on playing with this policy after another, between two ticks. */
    public TeamMemory newTeam(TeamMemory previous) {
        return new TeamMemory(teamVariables, previous);
    }

    /** What an agent remembers for itself, for one match. */
    public AgentMemory newMemory() {
        return new AgentMemory(ownVariables);
    }

    /** What an agent remembers that goes on playing with this policy after another. */
    public AgentMemory newMemory(AgentMemory previous) {
        return new AgentMemory(ownVariables, previous);
    }

    /**
     * A tree for an agent that is alone in its team, of a policy that asks no network.
     *
     * @param agent what sensors read and actions act on
     * @param clock the match's time
     * @param random the match's own source of randomness, used by nodes that draw
     * @param counts where to count what nodes do; null when nobody asks
     * @throws IllegalArgumentException if {@code counts} counts another number of nodes than the policy has, or the policy asks
     *     networks
     */
    public AgentTree<A> newTree(A agent, TickClock clock, RandomGenerator random, @Nullable NodeCounts counts) {
        return newTree(agent, newTeam(), clock, random, counts);
    }

    /**
     * A tree for one agent of a team, of a policy that asks no network.
     *
     * @param agent what sensors read and actions act on
     * @param team what its team remembers, from {@link #newTeam}; the trees of one team are stepped by one thread
     * @param clock the match's time, which must be the same for all agents of the team
     * @param random the match's own source of randomness, used by nodes that draw
     * @param counts where to count what nodes do; null when nobody asks
     * @throws IllegalArgumentException if {@code counts} counts another number of nodes than the policy has, or {@code team}
     *     remembers other variables, or the policy asks networks
     */
    public AgentTree<A> newTree(
            A agent, TeamMemory team, TickClock clock, RandomGenerator random, @Nullable NodeCounts counts) {
        return newTree(agent, newMemory(), team, clock, random, counts);
    }

    /**
     * A tree for one agent that may remember something already, of a policy that asks no network.
     *
     * @param agent what sensors read and actions act on
     * @param memory what it remembers for itself, from {@link #newMemory}
     * @param team what its team remembers, from {@link #newTeam}; the trees of one team are stepped by one thread
     * @param clock the match's time, which must be the same for all agents of the team
     * @param random the match's own source of randomness, used by nodes that draw
     * @param counts where to count what nodes do; null when nobody asks
     * @throws IllegalArgumentException if {@code counts} counts another number of nodes than the policy has, or a memory is of
     *     other variables, or the policy asks networks
     */
    public AgentTree<A> newTree(
            A agent,
            AgentMemory memory,
            TeamMemory team,
            TickClock clock,
            RandomGenerator random,
            @Nullable NodeCounts counts) {
        if (asksNetworks) {
            throw new IllegalArgumentException("the policy " + source.policy().name()
                    + " asks networks, so its trees need a batch that asks them");
        }
        return newTree(agent, memory, team, new NeuralBatch(), clock, random, counts);
    }

    /**
     * A tree for one agent that may remember something already.
     *
     * @param agent what sensors read and actions act on
     * @param memory what it remembers for itself, from {@link #newMemory}
     * @param team what its team remembers, from {@link #newTeam}; the trees of one team are stepped by one thread
     * @param batch where the tree asks networks; run by the game when all trees of a tick have been stepped
     * @param clock the match's time, which must be the same for all agents of the team
     * @param random the match's own source of randomness, used by nodes that draw
     * @param counts where to count what nodes do; null when nobody asks
     * @throws IllegalArgumentException if {@code counts} counts another number of nodes than the policy has, or a memory is of
     *     other variables
     */
    public AgentTree<A> newTree(
            A agent,
            AgentMemory memory,
            TeamMemory team,
            NeuralBatch batch,
            TickClock clock,
            RandomGenerator random,
            @Nullable NodeCounts counts) {
        if (counts != null && counts.nodes() != source.nodeCount()) {
            throw new IllegalArgumentException(
                    "counts for " + counts.nodes() + " nodes given to a policy of " + source.nodeCount());
        }
        if (!team.variables().equals(teamVariables)) {
            throw new IllegalArgumentException("the memory of a team that remembers " + names(team.variables())
                    + " given to a policy whose teams remember " + names(teamVariables));
        }
        if (!memory.variables().equals(ownVariables)) {
            throw new IllegalArgumentException("the memory of an agent that remembers " + names(memory.variables())
                    + " given to a policy whose agents remember " + names(ownVariables));
        }
        Frame<A> frame = new Frame<>(framePlan, agent, memory.values(), new SharedMemory(team, clock::tick));
        return new AgentTree<>(root, source.nodeCount(), frame, clock, random, counts, batch);
    }

    private static List<CheckedVariable> variables(CheckedPolicy policy, boolean team) {
        return policy.variables().stream()
                .filter(variable -> variable.team() == team)
                .sorted(Comparator.comparingInt(CheckedVariable::slot))
                .toList();
    }

    private static String names(List<CheckedVariable> variables) {
        return variables.stream().map(CheckedVariable::name).toList().toString();
    }
}
