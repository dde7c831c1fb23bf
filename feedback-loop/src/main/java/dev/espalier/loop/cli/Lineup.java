package dev.espalier.loop.cli;

import dev.espalier.game.Game;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The shipped policies of a game: those that a run takes when it is told no others, and those that only leagues take.
 *
 * @param start the policy to refine
 * @param training opponents that selection measures against
 * @param heldOut opponents that only the final figures measure against
 * @param others further ones
 * @param byMode who takes the place of both kinds of opponents in a mode in which those do not play for what counts
 */
record Lineup(
        String start, List<String> training, List<String> heldOut, List<String> others, Map<String, Opponents> byMode) {

    /**
     * Opponents of a run.
     *
     * @param training those that selection measures against
     * @param heldOut those that only the final figures measure against
     */
    record Opponents(List<String> training, List<String> heldOut) {}

    private static final List<String> HELD_OUT_OF_AIMS = List.of("all_rounder", "hunter", "quartermaster");

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
                            "quartermaster"),
                    Map.of(
                            "zone", withAims("zone_keeper", "rusher", "spoiler"),
                            "ctf", withAims("flag_runner", "rusher", "spoiler"),
                            "chest", withAims("treasure_hunter", "rusher", "spoiler"),
                            "mix", withAims("zone_keeper", "flag_runner", "treasure_hunter", "rusher"))),
            "gold",
            new Lineup(
                    "greenhorn", List.of("prospector", "warden"), List.of("burglar", "bandit"), List.of(), Map.of()));

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

    /** For modes with something to hold, to fetch or to bring home: one or more who live for that, beside fighters. */
    private static Opponents withAims(String... training) {
        return new Opponents(List.of(training), HELD_OUT_OF_AIMS);
    }

    /**
     * Whom a run plays when it is told nobody else.
     *
     * @param mode that its games are dealt in; empty for what the game deals by itself
     */
    Opponents opponents(Optional<String> mode) {
        return mode.map(byMode::get).orElseGet(() -> new Opponents(training, heldOut));
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
