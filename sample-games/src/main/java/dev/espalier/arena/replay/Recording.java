package dev.espalier.arena.replay;

import dev.espalier.arena.match.ArenaMatch;
import dev.espalier.arena.match.Controls;
import dev.espalier.arena.rules.Rules;
import java.util.List;

/**
 * The inputs of a match, which determine it, and fingerprints by which a replay shows that it goes the same way.
 *
 * @param gameId which game
 * @param seed of everything random
 * @param policies the texts of all policies that played
 * @param sides which of them each side began with
 * @param ticks how many ticks were played
 * @param changes what was done from outside, in order
 * @param seconds of the match's fingerprint the lower half, after each whole second of 30 ticks
 * @param fingerprint after the last tick
 */
public record Recording(
        String gameId,
        long seed,
        List<String> policies,
        List<Integer> sides,
        int ticks,
        List<Change> changes,
        List<Integer> seconds,
        long fingerprint) {

    /** No match is as long: two hours. */
    static final int MOST_TICKS = 216_000;

    static final int MOST_POLICIES = 64;
    static final int MOST_POLICY_TEXT = 1 << 20;
    static final int MOST_SWAPS = 1_000;

    /**
     * What was recorded.
     *
     * @throws IllegalArgumentException if it cannot have been recorded: numbers out of their ranges, or changes out of order
     */
    public Recording {
        policies = List.copyOf(policies);
        sides = List.copyOf(sides);
        changes = List.copyOf(changes);
        seconds = List.copyOf(seconds);
        require(ticks >= 0 && ticks <= MOST_TICKS, "it has " + ticks + " ticks");
        require(policies.size() <= MOST_POLICIES, "it has " + policies.size() + " policies");
        require(
                policies.stream().mapToLong(String::length).sum() <= MOST_POLICY_TEXT,
                "its policies are longer than " + MOST_POLICY_TEXT + " characters");
        require(sides.size() == ArenaMatch.SIDES, "it has " + sides.size() + " sides");
        int texts = policies.size();
        require(sides.stream().allMatch(side -> side >= 0 && side < texts), "a side plays a policy that is not there");
        require(
                seconds.size() == ticks / Rules.TICKS_PER_SECOND,
                "it has " + seconds.size() + " fingerprints for " + ticks + " ticks");
        requireOrder(changes, ticks, texts);
    }

    private static void requireOrder(List<Change> changes, int ticks, int texts) {
        int last = 0;
        int swaps = 0;
        for (Change change : changes) {
            require(change.tick() >= last && change.tick() <= ticks, "a change is out of order");
            last = change.tick();
            if (change.kind() == Change.Kind.SWAP) {
                require(change.target() >= 0 && change.target() < ArenaMatch.SIDES, "no side is swapped");
                require(change.value() >= 0 && change.value() < texts, "a swap is for a policy that is not there");
                require(++swaps <= MOST_SWAPS, "it has more than " + MOST_SWAPS + " swaps");
            } else if (change.kind() == Change.Kind.HOLD) {
                Controls.unpack(change.value());
            }
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
