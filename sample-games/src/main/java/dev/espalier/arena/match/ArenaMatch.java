package dev.espalier.arena.match;

import dev.espalier.arena.sim.Fighter;
import dev.espalier.arena.sim.MatchSetup;
import dev.espalier.arena.sim.Mind;
import dev.espalier.arena.sim.Simulation;
import dev.espalier.arena.sim.World;
import dev.espalier.game.MatchRecord;
import dev.espalier.game.MatchRecord.EndReason;
import dev.espalier.game.SideRecord;
import dev.espalier.runtime.compile.CompiledPolicy;
import dev.espalier.runtime.memory.AgentMemory;
import dev.espalier.runtime.memory.TeamMemory;
import dev.espalier.runtime.neural.NeuralBatch;
import dev.espalier.runtime.trace.NodeCounts;
import dev.espalier.runtime.trace.NodeListener;
import dev.espalier.runtime.tree.AgentTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A match that is being played, one tick at a time. What it is made of and what is done to it between two ticks ({@link #swap},
 * {@link #steer}, {@link #release}) determines it, bit for bit. A step allocates nothing. One thread only.
 *
 * <p>Agents are numbered from 0, those of the first side first, and stand at the same index in {@link #world()}.
 */
public final class ArenaMatch {

    /** Two policies play. */
    public static final int SIDES = 2;

    private final String gameId;
    private final MatchSetup setup;
    private final boolean traced;
    private final List<Squad> squads = new ArrayList<>();
    private final TreeMind[] trees;
    private final boolean[] steered;
    private final List<TreeMind> faulty = new ArrayList<>();
    private final AgentMemory[] memories;
    private final TeamMemory[] teams;
    private final NeuralBatch batch = new NeuralBatch();
    private final Simulation simulation;
    private Optional<EndReason> end = Optional.empty();
    private @Nullable IntFunction<NodeListener> listeners;

    /**
     * A match that is about to begin.
     *
     * @param gameId as it will stand in the record
     * @param setup the rest of what determines it
     * @param sides who plays, one for each of the two sides
     * @param traced whether to count what the nodes of each policy do
     * @throws IllegalArgumentException if there are not two sides
     */
    public ArenaMatch(String gameId, MatchSetup setup, List<ArenaContestant> sides, boolean traced) {
        if (sides.size() != SIDES) {
            throw new IllegalArgumentException("the arena takes 2 sides, not " + sides.size());
        }
        this.gameId = gameId;
        this.setup = setup;
        this.traced = traced;
        sides.forEach(side -> squads.add(squad(side)));
        this.trees = new TreeMind[SIDES * setup.lineUp().perSide()];
        this.memories = new AgentMemory[trees.length];
        this.teams = new TeamMemory[trees.length];
        this.steered = new boolean[trees.length];
        this.simulation = new Simulation(setup, fighter -> {
            Squad squad = squads.get(fighter.side());
            CompiledPolicy<Fighter> policy = squad.contestant().compiled();
            remember(fighter.index(), policy.newMemory(), setup.lineUp().alone() ? policy.newTeam() : squad.team());
            trees[fighter.index()] = mind(squad, fighter);
            return trees[fighter.index()];
        });
        if (traced) {
            world().testify(new NodeWitness(trees));
        }
        simulation.whenAllHaveThought(batch::run);
    }

    private Squad squad(ArenaContestant contestant) {
        return squad(contestant, contestant.compiled().newTeam());
    }

    private Squad squad(ArenaContestant contestant, TeamMemory team) {
        Optional<NodeCounts> counts = traced
                ? Optional.of(new NodeCounts(contestant.policy().nodeCount(), NodeWitness.OCCURRENCES))
                : Optional.empty();
        return new Squad(contestant, team, counts);
    }

    /** The agents of one side as one contestant steers them. */
    private record Squad(ArenaContestant contestant, TeamMemory team, Optional<NodeCounts> counts) {}

    private void remember(int agent, AgentMemory memory, TeamMemory team) {
        memories[agent] = memory;
        teams[agent] = team;
    }

    private TreeMind mind(Squad squad, Fighter fighter) {
        int agent = fighter.index();
        return new TreeMind(squad.contestant()
                .compiled()
                .newTree(
                        fighter,
                        memories[agent],
                        teams[agent],
                        batch,
                        fighter.world(),
                        fighter.random(),
                        squad.counts().orElse(null)));
    }

    /**
     * Plays one tick, a thirtieth of a second.
     *
     * @throws IllegalStateException if the match is over
     */
    public void step() {
        if (end.isPresent()) {
            throw new IllegalStateException("the match is over since tick " + world().tick());
        }
        simulation.step();
        end = world().contest().end();
    }

    /** Why the match is over; empty while it is not. */
    public Optional<EndReason> end() {
        return end;
    }

    /** How everything stands between two ticks. */
    public World world() {
        return simulation.world();
    }

    public String gameId() {
        return gameId;
    }

    /** All that determines the match but who plays. */
    public MatchSetup setup() {
        return setup;
    }

    /** A hash over places and health of all agents in all ticks so far. */
    public long fingerprint() {
        return simulation.fingerprint();
    }

    /** Who plays for a side now. */
    public ArenaContestant contestant(int side) {
        return squads.get(side).contestant();
    }

    /** What the nodes of a side's present policy did, in a traced match. */
    public Optional<NodeCounts> counts(int side) {
        return squads.get(side).counts();
    }

    /**
     * An agent's tree, for viewers to read; node ids are those of its side's {@link #contestant}. It rests while somebody
     * else steers the agent.
     */
    public AgentTree<Fighter> tree(int agent) {
        return trees[agent].tree();
    }

    /**
     * From the next tick on another contestant plays for a side. Agents stay as and where they are, fallen ones fallen; their
     * old trees are cancelled, the new ones start at their roots. A variable that both policies declare in the same way (name, type
     * and start, of the agent or of the team) keeps its value. Agents that are steered stay so. Counts begin anew.
     */
    public void swap(int side, ArenaContestant contestant) {
        CompiledPolicy<Fighter> policy = contestant.compiled();
        Squad squad = squad(contestant, policy.newTeam(squads.get(side).team()));
        squads.set(side, squad);
        int perSide = setup.lineUp().perSide();
        for (int agent = side * perSide; agent < (side + 1) * perSide; agent++) {
            TreeMind old = trees[agent];
            old.stop();
            if (faulty.isEmpty() && old.tree().firstFault().isPresent()) {
                faulty.add(old);
            }
            TeamMemory team = setup.lineUp().alone() ? policy.newTeam(teams[agent]) : squad.team();
            remember(agent, policy.newMemory(memories[agent]), team);
            trees[agent] = mind(squad, world().fighter(agent));
            listen(agent);
            if (!steered[agent]) {
                simulation.steer(agent, trees[agent]);
            }
        }
    }

    /**
     * Lets somebody follow what the nodes of all trees do, those too that a {@link #swap} makes.
     *
     * @param newListeners makes who listens to the present {@link #tree} of an agent
     */
    public void listen(IntFunction<NodeListener> newListeners) {
        listeners = newListeners;
        for (int agent = 0; agent < trees.length; agent++) {
            listen(agent);
        }
    }

    private void listen(int agent) {
        if (listeners != null) {
            tree(agent).listen(listeners.apply(agent));
        }
    }

    /** From the next tick on something else steers an agent, such as a person. Its tree is cancelled and rests. */
    public void steer(int agent, Mind mind) {
        trees[agent].stop();
        steered[agent] = true;
        simulation.steer(agent, mind);
    }

    /** From the next tick on an agent's tree steers it again, from its root; what the agent remembered it still does. */
    public void release(int agent) {
        if (steered[agent]) {
            steered[agent] = false;
            simulation.steer(agent, trees[agent]);
        }
    }

    /** What an agent has done so far, by the names of the game's metrics and in their order. */
    public Map<String, Double> metrics(int agent) {
        return ArenaMetrics.ofAgent(world(), agent);
    }

    /** Whether something else than its tree steers an agent. */
    public boolean isSteered(int agent) {
        return steered[agent];
    }

    /**
     * How the match went. After a {@link #swap} the counts are those of the contestant that came last.
     *
     * @throws IllegalStateException if it is not over, or a sensor or task of the arena has thrown an exception in it
     */
    public MatchRecord record() {
        EndReason reason = end.orElseThrow(() -> new IllegalStateException("the match is not over yet"));
        faulty.forEach(TreeMind::requireFaultless);
        for (TreeMind tree : trees) {
            tree.requireFaultless();
        }
        List<SideRecord> sides = new ArrayList<>();
        for (int side = 0; side < SIDES; side++) {
            sides.add(new SideRecord(world().contest().score(side), ArenaMetrics.of(world(), side), counts(side)));
        }
        return new MatchRecord(gameId, setup.seed(), (int) world().tick(), reason, sides, fingerprint());
    }
}
