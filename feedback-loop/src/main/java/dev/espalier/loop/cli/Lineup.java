package dev.espalier.loop.cli;

import dev.espalier.game.Game;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The shipped policies that a run in a game takes when it is told no others.
 *
 * @param start the policy to refine
 * @param training opponents that selection measures against
 * @param heldOut opponents that only the final figures measure against
 */
record Lineup(String start, List<String> training, List<String> heldOut) {

    private static final Map<String, Lineup> SHIPPED = Map.of(
            "arena",
            new Lineup("starter", List.of("rusher", "holder", "skirmisher"), List.of("hunter", "sniper", "guardian")),
            "gold",
            new Lineup("greenhorn", List.of("prospector", "warden"), List.of("burglar", "bandit")));

    /**
     * The policies for a game.
     *
     * @throws CommandFault if none are shipped for it
     */
    static Lineup of(Game game) {
        @Nullable Lineup lineup = SHIPPED.get(game.name());
        if (lineup == null) {
            throw CommandFault.usage("no policies are shipped for the game '" + game.name()
                    + "'; name the one to refine, and opponents by --against and --held-out");
        }
        return lineup;
    }
}
