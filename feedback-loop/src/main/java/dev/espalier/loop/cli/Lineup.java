package dev.espalier.loop.cli;

import dev.espalier.game.Game;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The shipped policies of a game: those that a run takes when it is told no others, and those that only leagues take.
 *
 * @param start the policy to refine
 * @param training opponents that selection measures against
 * @param heldOut opponents that only the final figures measure against
 * @param others further ones
 */
record Lineup(String start, List<String> training, List<String> heldOut, List<String> others) {

    private static final Map<String, Lineup> SHIPPED = Map.of(
            "arena",
            new Lineup(
                    "starter",
                    List.of("rusher", "holder", "skirmisher"),
                    List.of("hunter", "sniper", "guardian"),
                    List.of(
                            "zone_keeper",
                            "flag_runner",
                            "treasure_hunter",
                            "all_rounder",
                            "ambusher",
                            "spoiler",
                            "quartermaster")),
            "gold",
            new Lineup("greenhorn", List.of("prospector", "warden"), List.of("burglar", "bandit"), List.of()));

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

    /** All of them. */
    List<String> all() {
        List<String> all = new ArrayList<>(List.of(start));
        all.addAll(training);
        all.addAll(heldOut);
        all.addAll(others);
        return all;
    }
}
