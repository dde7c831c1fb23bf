package dev.espalier.arena.view.thought;

import dev.espalier.arena.match.ArenaContestant;
import dev.espalier.arena.match.ArenaMatch;
import dev.espalier.arena.sim.Fighter;
import dev.espalier.runtime.compile.Gauges;
import dev.espalier.runtime.trace.NodeListener;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the tree of every agent did in every tick so far. Told of each thought as it is over ({@link #thought}) and of each tick
 * ({@link #take}); the trees tell it what their nodes do. About a hundred bytes for an agent and tick in which something changed. One
 * thread only.
 */
public final class ThoughtFilm {

    private static final byte[] NO_STATES = {};
    private static final float[] NO_VALUES = {};

    private final ArenaMatch match;
    private final List<Track> tracks = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final @Nullable ArenaContestant[] contestants = new ArenaContestant[ArenaMatch.SIDES];
    private final Function<ArenaContestant, String> texts;
    private int ticks;

    /** What one agent's trees did. */
    private static final class Track {
        final List<byte[]> states = new ArrayList<>();
        final List<float[]> values = new ArrayList<>();
        final List<Integer> parts = new ArrayList<>();
        Thought thought;
        Gauges<Fighter>.Panel gauges;
        byte[] newStates = NO_STATES;
        float[] newValues = NO_VALUES;

        Track(Thought thought, Gauges<Fighter>.Panel gauges) {
            this.thought = thought;
            this.gauges = gauges;
        }
    }

    /**
     * A policy that steers a side from some tick on.
     *
     * @param outline its nodes
     * @param gauges what its conditions read
     */
    public record Part(int side, int fromTick, Outline outline, Gauges<Fighter> gauges) {}

    /**
     * Begins before the first tick.
     *
     * @param texts gives the text that a contestant's policy was read from
     */
    public ThoughtFilm(ArenaMatch match, Function<ArenaContestant, String> texts) {
        this.match = match;
        this.texts = texts;
        match.listen(this::follow);
    }

    /** A tree begins to steer an agent. */
    private NodeListener follow(int agent) {
        int side = match.world().fighter(agent).side();
        ArenaContestant contestant = match.contestant(side);
        if (!contestant.equals(contestants[side])) {
            contestants[side] = contestant;
            parts.add(new Part(
                    side,
                    ticks,
                    Outline.of(contestant.policy(), texts.apply(contestant)),
                    contestant.compiled().gauges()));
        }
        Thought thought = new Thought(contestant.policy().nodeCount());
        Gauges<Fighter>.Panel gauges = parts.get(current(side)).gauges().of(match.tree(agent));
        if (agent == tracks.size()) {
            tracks.add(new Track(thought, gauges));
        } else {
            tracks.get(agent).thought = thought;
            tracks.get(agent).gauges = gauges;
        }
        return thought;
    }

    /** An agent's tree has been stepped. */
    public void thought(Fighter fighter) {
        Track track = tracks.get(fighter.index());
        if (!match.isSteered(fighter.index())) {
            track.newStates = track.thought.states();
            track.newValues = track.gauges.read();
        }
        track.thought.settle();
    }

    /** A tick is over. */
    public void take() {
        ticks++;
        for (int agent = 0; agent < tracks.size(); agent++) {
            Track track = tracks.get(agent);
            byte[] last = track.states.isEmpty() ? NO_STATES : track.states.get(track.states.size() - 1);
            // What does not change costs nothing.
            track.states.add(Arrays.equals(track.newStates, last) ? last : track.newStates);
            track.values.add(track.newValues);
            track.parts.add(current(match.world().fighter(agent).side()));
            track.newStates = NO_STATES;
            track.newValues = NO_VALUES;
            // Trees of those who fell were cancelled at the end of the tick: that is nobody's thought.
            track.thought.settle();
        }
    }

    private int current(int side) {
        for (int part = parts.size() - 1; part >= 0; part--) {
            if (parts.get(part).side() == side) {
                return part;
            }
        }
        throw new IllegalStateException("no policy has begun for side " + side);
    }

    /** The last tick that is known; 0 before the first. */
    public int lastTick() {
        return ticks;
    }

    /** The policy whose nodes an agent's states at a tick are of. */
    public Part part(int agent, int tick) {
        Track track = tracks.get(agent);
        return parts.get(
                tick < 1 || tick > track.parts.size()
                        ? current(match.world().fighter(agent).side())
                        : track.parts.get(tick - 1));
    }

    /** What a node of an agent did in the tick that led to a moment; idle before the first. */
    public NodeState state(int agent, int tick, int node) {
        Track track = tracks.get(agent);
        if (tick < 1 || tick > track.states.size()) {
            return NodeState.IDLE;
        }
        byte[] states = track.states.get(tick - 1);
        return node < states.length ? Thought.state(states[node]) : NodeState.IDLE;
    }

    /** Whether a node began to run in a tick, be it anew. */
    public boolean entered(int agent, int tick, int node) {
        Track track = tracks.get(agent);
        if (tick < 1 || tick > track.states.size()) {
            return false;
        }
        byte[] states = track.states.get(tick - 1);
        return node < states.length && Thought.began(states[node]);
    }

    /** The last leaf that an agent runs at a tick; empty when it runs none. */
    public OptionalInt runningLeaf(int agent, int tick) {
        return part(agent, tick).outline().rows().stream()
                .filter(row -> row.isLeaf() && state(agent, tick, row.node()) == NodeState.RUNNING)
                .mapToInt(Outline.Row::node)
                .reduce((first, second) -> second);
    }

    /** What a condition of an agent read in a tick, in words such as {@code health 0.35}; nothing of other nodes and of ticks without a thought. */
    public List<String> read(int agent, int tick, int node) {
        Track track = tracks.get(agent);
        if (tick < 1 || tick > track.values.size() || track.values.get(tick - 1).length == 0) {
            return List.of();
        }
        return part(agent, tick).gauges().readings(node, track.values.get(tick - 1)).stream()
                .map(reading -> reading.name() + " " + reading.value())
                .toList();
    }

    /** How often a node did what, from the beginning of its policy up to a tick. */
    public History history(int agent, int tick, int node) {
        Part part = part(agent, tick);
        History history = new History();
        for (int at = Math.max(1, part.fromTick() + 1); at <= tick; at++) {
            history.count(state(agent, at, node), entered(agent, at, node), at);
        }
        return history;
    }

    /** What a node did so far. */
    public static final class History {

        private int entries;
        private int ranTicks;
        private int successes;
        private int failures;
        private int cancellations;
        private int lastEntry = -1;

        private void count(NodeState state, boolean entered, int tick) {
            entries += entered ? 1 : 0;
            lastEntry = entered ? tick : lastEntry;
            ranTicks += state.ran() ? 1 : 0;
            successes += state == NodeState.SUCCEEDED ? 1 : 0;
            failures += state == NodeState.FAILED ? 1 : 0;
            cancellations += state == NodeState.CANCELLED ? 1 : 0;
        }

        /** How often it began to run. */
        public int entries() {
            return entries;
        }

        /** In how many ticks it ran. */
        public int ranTicks() {
            return ranTicks;
        }

        public int successes() {
            return successes;
        }

        public int failures() {
            return failures;
        }

        public int cancellations() {
            return cancellations;
        }

        /** When it began to run last; -1 when it never did. */
        public int lastEntry() {
            return lastEntry;
        }
    }
}
