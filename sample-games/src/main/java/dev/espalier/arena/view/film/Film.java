package dev.espalier.arena.view.film;

import dev.espalier.arena.map.ArenaMap;
import dev.espalier.arena.objective.Chests;
import dev.espalier.arena.rules.Rules;
import dev.espalier.arena.rules.WeaponKind;
import dev.espalier.arena.sim.SupplyPoints;
import dev.espalier.arena.sim.World;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was to be seen of a match from its beginning up to some tick: a {@link Moment} for each tick and all {@link Event}s. Grows
 * at its end while its match is played ({@link Filming}). About half a kilobyte a tick. One thread only.
 */
public final class Film {

    /** Frames in a second. */
    public static final int TICKS_PER_SECOND = Rules.TICKS_PER_SECOND;

    private final Setting setting;
    private final List<Moment> moments = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    /** How many events there were before each tick. */
    private final List<Integer> eventsBefore = new ArrayList<>();

    /**
     * Something that lies about beside health packs.
     *
     * @param weapon which one; null when it is none
     */
    public record Supply(SupplyPoints.Kind kind, @Nullable WeaponKind weapon, double x, double y, double z) {}

    /** A place where a side banks gold. */
    public record Bank(double x, double y, double z) {}

    /**
     * What does not change in a match.
     *
     * @param title for people, such as "Zone control on caves 1234"
     * @param sides the names of the two policies, the first side first
     */
    public record Setting(
            String gameId,
            long seed,
            String title,
            List<String> sides,
            ArenaMap map,
            Rules rules,
            int perSide,
            boolean alone,
            List<Supply> supplies,
            List<Bank> banks) {

        public Setting {
            sides = List.copyOf(sides);
            supplies = List.copyOf(supplies);
            banks = List.copyOf(banks);
        }

        /** What stays the same in a match that is about to begin. */
        public static Setting of(String gameId, long seed, String title, List<String> sides, World world) {
            List<Supply> supplies = new ArrayList<>();
            SupplyPoints points = world.supplies();
            for (int i = 0; i < points.count(); i++) {
                supplies.add(new Supply(points.kind(i), points.weapon(i), points.x(i), points.y(i), points.z(i)));
            }
            List<Bank> banks = new ArrayList<>();
            Chests chests = world.contest().chests();
            for (int side = 0; side < 2 && chests != null; side++) {
                banks.add(new Bank(chests.bankX(side), chests.bankY(side), chests.bankZ(side)));
            }
            return new Setting(
                    gameId,
                    seed,
                    title,
                    sides,
                    world.terrain().map(),
                    world.rules(),
                    world.perSide(),
                    world.lineUp().alone(),
                    supplies,
                    banks);
        }

        public int agents() {
            return 2 * perSide;
        }

        /** Which policy steers an agent. */
        public int side(int agent) {
            return agent / perSide;
        }

        /** What an agent is called: a colour's first letter and a number from 1, such as {@code R2}. */
        public String agentName(int agent) {
            return (side(agent) == 0 ? "R" : "B") + (agent % perSide + 1);
        }
    }

    Film(Setting setting) {
        this.setting = setting;
    }

    void add(Moment moment, List<Event> happened) {
        eventsBefore.add(events.size());
        events.addAll(happened);
        moments.add(moment);
    }

    public Setting setting() {
        return setting;
    }

    /** The last tick that can be shown; the first is 0, before anything has happened. */
    public int lastTick() {
        return moments.size() - 1;
    }

    /** How everything stood after so many ticks. */
    public Moment moment(int tick) {
        return moments.get(tick);
    }

    /** The newest moment. */
    public Moment last() {
        return moments.get(moments.size() - 1);
    }

    /** What happened in some ticks, in order: what led to the moments from one tick to another, both among them. */
    public List<Event> events(int fromTick, int toTick) {
        int from = Math.max(0, fromTick);
        int to = Math.min(lastTick(), toTick);
        if (from > to) {
            return List.of();
        }
        int end = to == lastTick() ? events.size() : eventsBefore.get(to + 1);
        return events.subList(eventsBefore.get(from), end);
    }

    /** How long it is, in seconds. */
    public double seconds() {
        return lastTick() / (double) TICKS_PER_SECOND;
    }
}
