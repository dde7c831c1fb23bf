package dev.espalier.arena.view.thought;

import dev.espalier.arena.ArenaGame;
import dev.espalier.arena.match.ArenaContestant;
import dev.espalier.arena.match.ArenaMatch;
import dev.espalier.arena.sim.Fighter;
import dev.espalier.runtime.trace.NodeCounts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the tree of every agent did in every tick so far, of a match that counts what nodes do. Told of each thought as it is over
 * ({@link #thought}) and of each tick ({@link #take}). About a hundred bytes for an agent and tick in which something
 * changed. One thread only.
 */
public final class ThoughtFilm {

    private static final byte[] NO_STATES = {};
    private static final float[] NO_VALUES = {};

    private final ArenaMatch match;
    private final List<Track> tracks = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final @Nullable NodeCounts[] before = new NodeCounts[ArenaMatch.SIDES];
    private final @Nullable ArenaContestant[] contestants = new ArenaContestant[ArenaMatch.SIDES];
    private final Function<ArenaContestant, String> texts;
    private int ticks;

    /** What one agent's trees did. */
    private static final class Track {
        final List<byte[]> states = new ArrayList<>();
        final List<float[]> values = new ArrayList<>();
        final List<Integer> parts = new ArrayList<>();
        byte[] newStates = NO_STATES;
        float[] newValues = NO_VALUES;
    }

    /**
     * A policy that steers a side from some tick on.
     *
     * @param outline its nodes
     * @param senses what its conditions read
     */
    public record Part(int side, int fromTick, Outline outline, Senses senses) {}

    /**
     * Begins before the first tick.
     *
     * @param texts gives the text that a contestant's policy was read from
     */
    public ThoughtFilm(ArenaMatch match, Function<ArenaContestant, String> texts) {
        this.match = match;
        this.texts = texts;
        for (int side = 0; side < ArenaMatch.SIDES; side++) {
            begin(side, match.contestant(side));
        }
        for (int agent = 0; agent < match.world().fighterCount(); agent++) {
            tracks.add(new Track());
        }
    }

    /** Another policy steers a side from the tick on that is being played. */
    private void begin(int side, ArenaContestant contestant) {
        contestants[side] = contestant;
        parts.add(new Part(
                side,
                ticks,
                Outline.of(contestant.policy(), texts.apply(contestant)),
                new Senses(contestant.policy(), ArenaGame.binding())));
        before[side] = new NodeCounts(contestant.policy().nodeCount());
    }

    private void noticeSwap(int side) {
        ArenaContestant now = match.contestant(side);
        if (!now.equals(contestants[side])) {
            begin(side, now);
        }
    }

    private NodeCounts counts(int side) {
        NodeCounts now = match.counts(side)
                .orElseThrow(() -> new IllegalStateException("the match does not count what nodes do"));
        NodeCounts copy = new NodeCounts(now.nodes(), now.occurrences());
        copy.add(now);
        return copy;
    }

    /** An agent's tree has been stepped; what its side's counts grew by is what this tree did. */
    public void thought(Fighter fighter) {
        int side = fighter.side();
        noticeSwap(side);
        Track track = tracks.get(fighter.index());
        NodeCounts last = Objects.requireNonNull(before[side]);
        NodeCounts now = counts(side);
        before[side] = now;
        if (match.isSteered(fighter.index())) {
            return;
        }
        byte[] states = new byte[now.nodes()];
        for (int node = 0; node < states.length; node++) {
            states[node] = state(last, now, node).code();
        }
        track.newStates = states;
        track.newValues = parts.get(current(side)).senses().read(fighter);
    }

    private static NodeState state(NodeCounts last, NodeCounts now, int node) {
        if (now.successes(node) > last.successes(node)) {
            return NodeState.SUCCEEDED;
        }
        if (now.failures(node) > last.failures(node)) {
            return NodeState.FAILED;
        }
        if (now.cancellations(node) > last.cancellations(node)) {
            return NodeState.CANCELLED;
        }
        if (now.ticks(node) > last.ticks(node)) {
            return NodeState.RUNNING;
        }
        return now.refusals(node) > last.refusals(node) ? NodeState.REFUSED : NodeState.IDLE;
    }

    /** A tick is over. */
    public void take() {
        for (int side = 0; side < ArenaMatch.SIDES; side++) {
            noticeSwap(side);
        }
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
        }
        // Trees of those who fell were cancelled at the end of the tick: that is nobody's thought.
        for (int side = 0; side < before.length; side++) {
            before[side] = counts(side);
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
        return node < states.length ? NodeState.of(states[node]) : NodeState.IDLE;
    }

    /** Whether a node began to run in a tick: it did not run on from the tick before. */
    public boolean entered(int agent, int tick, int node) {
        return state(agent, tick, node).ran()
                && (state(agent, tick - 1, node) != NodeState.RUNNING
                        || part(agent, tick).fromTick() == tick - 1);
    }

    /** The last leaf that an agent runs at a tick; empty when it runs none. */
    public OptionalInt runningLeaf(int agent, int tick) {
        return part(agent, tick).outline().rows().stream()
                .filter(row -> row.isLeaf() && state(agent, tick, row.node()) == NodeState.RUNNING)
                .mapToInt(Outline.Row::node)
                .reduce((first, second) -> second);
    }

    /** What a condition of an agent read in a tick, in words; nothing of other nodes and of ticks without a thought. */
    public List<String> read(int agent, int tick, int node) {
        Track track = tracks.get(agent);
        if (tick < 1 || tick > track.values.size() || track.values.get(tick - 1).length == 0) {
            return List.of();
        }
        return part(agent, tick).senses().words(node, track.values.get(tick - 1));
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
