package dev.espalier.game;

import java.util.List;

/**
 * Everything that determines a match.
 *
 * @param gameId which game
 * @param seed of everything random in the match
 * @param sides who plays, the first side first; most games take two
 * @param traced whether to count what the nodes of each policy did
 */
public record MatchRequest(String gameId, long seed, List<Contestant> sides, boolean traced) {
    public MatchRequest {
        sides = List.copyOf(sides);
    }
}
