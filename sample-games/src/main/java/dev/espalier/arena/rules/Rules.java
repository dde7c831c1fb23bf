package dev.espalier.arena.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * The rules of a match.
 *
 * @param scoreLimit points with which a side wins at once: frags, seconds in the zone, flags or gold
 * @param timeLimitSeconds when the side that leads wins
 * @param overtimeSeconds how much longer a match lasts that is even then; the next point ends it
 * @param respawnSeconds how long a fallen agent is out
 * @param maxHealth health of an agent that enters
 * @param speedMetresPerSecond how fast agents run, at most {@link #MOST_SPEED}
 * @param accelerationMetresPerSecond2 how fast they get there
 * @param turnDegPerSecond how fast they turn at most
 * @param viewDegrees how wide they see
 * @param viewMetres how far they see; may be infinite
 * @param hearingMetres how far a shot is heard
 * @param memorySeconds how long an enemy out of sight is remembered
 * @param healthPackAmount what a health pack restores
 * @param healthPackRespawnSeconds when a taken one comes back
 * @param friendlyFire whether shots stop at allies and hurt them; who fells one loses a frag
 * @param loadout what agents have when they enter
 * @param supplies what lies about beside health packs
 * @param objectives what holds for zones, flags and chests
 */
public record Rules(
        int scoreLimit,
        double timeLimitSeconds,
        double overtimeSeconds,
        double respawnSeconds,
        double maxHealth,
        double speedMetresPerSecond,
        double accelerationMetresPerSecond2,
        double turnDegPerSecond,
        double viewDegrees,
        double viewMetres,
        double hearingMetres,
        double memorySeconds,
        double healthPackAmount,
        double healthPackRespawnSeconds,
        boolean friendlyFire,
        Loadout loadout,
        Supplies supplies,
        ObjectiveRules objectives) {

    /** Ticks of the simulation in a second. */
    public static final int TICKS_PER_SECOND = 30;

    /** The fastest that anybody moves, in metres per second, pushed or running: half a body's radius in a tick. */
    public static final double MOST_SPEED = 6;

    /** The most armour that anybody wears. */
    public static final double MOST_ARMOUR = 100;

    /** How much of a hit armour takes for as long as it lasts. */
    public static final double ARMOUR_SHARE = 2.0 / 3;

    /** The rules of the plain arena. */
    public static final Rules STANDARD = new Rules(
            15,
            60,
            20,
            3,
            100,
            5,
            40,
            240,
            110,
            Double.POSITIVE_INFINITY,
            30,
            8,
            50,
            15,
            false,
            Loadout.STANDARD,
            Supplies.NONE,
            ObjectiveRules.STANDARD);

    /** The same rules with other limits. */
    public Rules lasting(int newScoreLimit, double newTimeLimitSeconds, double newOvertimeSeconds) {
        return new Rules(
                newScoreLimit,
                newTimeLimitSeconds,
                newOvertimeSeconds,
                respawnSeconds,
                maxHealth,
                speedMetresPerSecond,
                accelerationMetresPerSecond2,
                turnDegPerSecond,
                viewDegrees,
                viewMetres,
                hearingMetres,
                memorySeconds,
                healthPackAmount,
                healthPackRespawnSeconds,
                friendlyFire,
                loadout,
                supplies,
                objectives);
    }

    /** The same rules with other weapons. */
    public Rules armed(Loadout newLoadout, Supplies newSupplies, boolean newFriendlyFire) {
        return new Rules(
                scoreLimit,
                timeLimitSeconds,
                overtimeSeconds,
                respawnSeconds,
                maxHealth,
                speedMetresPerSecond,
                accelerationMetresPerSecond2,
                turnDegPerSecond,
                viewDegrees,
                viewMetres,
                hearingMetres,
                memorySeconds,
                healthPackAmount,
                healthPackRespawnSeconds,
                newFriendlyFire,
                newLoadout,
                newSupplies,
                objectives);
    }

    /** All weapons that occur: those of the loadout, then others that lie about; one of each kind. */
    public List<Weapon> weapons() {
        List<Weapon> all = new ArrayList<>(loadout.weapons());
        for (Weapon weapon : supplies.weapons()) {
            if (all.stream().noneMatch(known -> known.kind() == weapon.kind())) {
                all.add(weapon);
            }
        }
        return all;
    }

    /** A time in ticks, at least one. */
    public static int ticks(double seconds) {
        return (int) Math.max(1, Math.round(seconds * TICKS_PER_SECOND));
    }
}
