package dev.espalier.runtime.live;

import dev.espalier.runtime.compile.CompiledPolicy;
import dev.espalier.runtime.memory.AgentMemory;
import dev.espalier.runtime.memory.TeamMemory;
import dev.espalier.runtime.tree.AgentTree;
import java.util.random.RandomGenerator;

/**
 * An agent of a {@link LiveTeam}, whose tree is another after each swap. One thread only.
 *
 * @param <A> the game's agent
 */
public final class LiveAgent<A> {

    private final LiveTeam<A> team;
    private final A agent;
    private final RandomGenerator random;
    private AgentMemory memory;
    private AgentTree<A> tree;

    LiveAgent(LiveTeam<A> team, A agent, RandomGenerator random, CompiledPolicy<A> policy, TeamMemory shared) {
        this.team = team;
        this.agent = agent;
        this.random = random;
        this.memory = policy.newMemory();
        this.tree = policy.newTree(agent, memory, shared, team.batch(), team.clock(), random, null);
    }

    /** One tick of its tree. Allocates nothing. */
    public void step() {
        tree.step();
    }

    /** Its tree, until the next swap. */
    public AgentTree<A> tree() {
        return tree;
    }

    /** Ends what it is doing, and its part in the team. */
    public void leave() {
        tree.cancel();
        team.remove(this);
    }

    void adopt(CompiledPolicy<A> policy, TeamMemory shared) {
        memory = policy.newMemory(memory);
        tree = policy.newTree(agent, memory, shared, team.batch(), team.clock(), random, null);
    }
}
