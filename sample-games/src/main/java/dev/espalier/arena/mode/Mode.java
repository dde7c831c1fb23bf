package dev.espalier.arena.mode;

import dev.espalier.arena.rules.Rules;
import dev.espalier.arena.sim.Contest;
import dev.espalier.arena.sim.LineUp;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What matches can be about. */
public enum Mode {
    /** Frags count. */
    TEAM_DEATHMATCH("tdm", "Team deathmatch"),
    /** Seconds in which a side holds a moving zone alone. */
    ZONE_CONTROL("zone", "Zone control"),
    /** Flags brought home from the other base. */
    CAPTURE_THE_FLAG("ctf", "Capture the flag"),
    /** Gold out of chests, brought to the own base. */
    CHEST_HUNT("chest", "Chest hunt"),
    /** Frags of each against all. */
    FREE_FOR_ALL("ffa", "Free for all");

    private static final List<Mode> ALL = List.of(values());

    private static final String RULES_VARY =
            "Rules differ from game to game: score limit and time ('30 in 90 s': the match ends at"
                    + " 30 points or after 90 s), health, speed, weapons carried and lying about ('finds'), magazines, how far agents see, and"
                    + " whether shots hurt allies (friendly fire).";

    private final String id;
    private final String title;

    Mode(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** The mode with this id. */
    public static Optional<Mode> of(String id) {
        return ALL.stream().filter(mode -> mode.id.equals(id)).findFirst();
    }

    /** The ids of all modes. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(Mode::id).toList();
    }

    /** As it stands in ids of games, such as {@code ctf}. */
    public String id() {
        return id;
    }

    /** For people. */
    public String title() {
        return title;
    }

    /** What scores in it and what follows for who wants to win, in a few sentences. */
    public String about() {
        return switch (this) {
            case TEAM_DEATHMATCH -> "A frag scores a point for the side of who fired. Rules are the same in all games.";
            case ZONE_CONTROL ->
                "There is one zone at a time, a circle of 3 to 5.5 m about as far from both bases, which moves to"
                        + " another place at least 10 m away every 15 to 35 s. While living agents of one side alone are in it, that side"
                        + " gets a point a second, whether one agent is in it or all; while both sides are in it, nobody does."
                        + " Frags score nothing; they only clear the zone and its ways for the 2 to 5 s until the fallen come back. "
                        + RULES_VARY;
            case CAPTURE_THE_FLAG ->
                "A flag stands at each base. Who touches the enemies' flag carries it, and captures it for a"
                        + " point by bringing it to where the own flag stands, which must be at home then. A carrier that falls drops it: an agent"
                        + " of the other side that touches it carries it on, one whose flag it is brings it home at once, and after 10 to 25 s it"
                        + " returns by itself. Frags score nothing. "
                        + RULES_VARY;
            case CHEST_HUNT ->
                "Gold lies in 3 to 6 chests, which fill again elsewhere 5 to 12 s after they were emptied. An agent"
                        + " that touches gold carries it, 20 to 40 at most, and scores it at the own bank, which is at its base. Who falls"
                        + " drops what it carries, and anybody may take it for 15 to 30 s. Frags score nothing. "
                        + RULES_VARY;
            case FREE_FOR_ALL ->
                "Every agent is an enemy of every other, also of those that the same policy steers. A frag of an agent of"
                        + " the other policy scores a point for the policy of who fired. "
                        + RULES_VARY;
        };
    }

    /** Begins a match of this mode. */
    public Contest.Beginning contest() {
        return switch (this) {
            case TEAM_DEATHMATCH -> (world, random) -> new TeamDeathmatch(world);
            case ZONE_CONTROL -> ZoneControl::new;
            case CAPTURE_THE_FLAG -> (world, random) -> new CaptureTheFlag(world);
            case CHEST_HUNT -> ChestHunt::new;
            case FREE_FOR_ALL -> (world, random) -> new FreeForAll(world);
        };
    }

    /** The rules that suit it. */
    public Rules rules() {
        return switch (this) {
            case TEAM_DEATHMATCH, FREE_FOR_ALL -> Rules.STANDARD;
            case ZONE_CONTROL -> Rules.STANDARD.lasting(30, 90, 20);
            case CAPTURE_THE_FLAG -> Rules.STANDARD.lasting(3, 120, 30);
            case CHEST_HUNT -> Rules.STANDARD.lasting(150, 90, 20);
        };
    }

    /** Whether every agent is an enemy of every other. */
    public boolean isAlone() {
        return this == FREE_FOR_ALL;
    }

    /** Who plays with whom when each policy steers so many agents. */
    public LineUp lineUp(int perSide) {
        return new LineUp(perSide, isAlone());
    }
}
