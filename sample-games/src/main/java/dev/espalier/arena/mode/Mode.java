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
