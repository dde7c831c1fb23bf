package dev.espalier.runtime.live;

import dev.espalier.runtime.compile.CompiledPolicy;
import dev.espalier.runtime.memory.TeamMemory;
import dev.espalier.runtime.neural.NeuralBatch;
import dev.espalier.runtime.tree.TickClock;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Agents that play together by a {@link LivePolicy} and share what {@code team var} names. One thread only.
 *
 * <p>When the policy has been swapped, the next {@link #refresh} cancels what all agents are doing, in the order in which they joined,
 * so that each task that runs is ended exactly once; then all begin at the root of the new policy. What agents and team remember
 * is kept where both policies declare a variable in the same way (name, type and start, of the agent or of the team); any other
 * begins afresh, so giving a variable another name or start in a new version is the way to forget its value. What nodes remember,
 * such as a cooldown, is gone.
 *
 * @param <A> the game's agent
 */
public final class LiveTeam<A> {

    private final LivePolicy<A> live;
    private final TickClock clock;
    private final List<LiveAgent<A>> agents = new ArrayList<>();
    private CompiledPolicy<A> policy;
    private TeamMemory memory;
    private NeuralBatch batch = new NeuralBatch();

    LiveTeam(LivePolicy<A> live, TickClock clock) {
        this.live = live;
        this.clock = clock;
        this.policy = live.current();
        this.memory = policy.newTeam();
    }

    /**
     * A new agent of the team.
     *
     * @param agent what sensors read and actions act on
     * @param random the match's own source of randomness, used by nodes that draw
     */
    public LiveAgent<A> join(A agent, RandomGenerator random) {
        LiveAgent<A> joined = new LiveAgent<>(this, agent, random, policy, memory);
        agents.add(joined);
        return joined;
    }

    /**
     * Takes up the current policy if it is another than before; called between two ticks. Allocates nothing when it is not.
     *
     * @return whether it was another
     */
    public boolean refresh() {
        CompiledPolicy<A> next = live.current();
        if (next == policy) {
            return false;
        }
        for (LiveAgent<A> agent : agents) {
            agent.tree().cancel();
        }
        policy = next;
        memory = next.newTeam(memory);
        batch = new NeuralBatch();
        for (LiveAgent<A> agent : agents) {
            agent.adopt(next, memory);
        }
        return true;
    }

    /**
     * One tick: takes up the current policy, then steps all agents in the order in which they joined, then lets networks answer
     * those who asked them.
     */
    public void step() {
        refresh();
        for (int i = 0; i < agents.size(); i++) {
            agents.get(i).step();
        }
        answer();
    }

    /** Lets networks answer, when all agents of the team have been stepped one by one. {@link #step} does it by itself. */
    public void answer() {
        batch.run();
    }

    /** The policy that the team plays by now. */
    public CompiledPolicy<A> policy() {
        return policy;
    }

    TickClock clock() {
        return clock;
    }

    NeuralBatch batch() {
        return batch;
    }

    void remove(LiveAgent<A> agent) {
        agents.remove(agent);
    }
}
