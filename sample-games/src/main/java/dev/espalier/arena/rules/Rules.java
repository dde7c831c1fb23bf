package dev.espalier.arena.rules;

/**
 * The rules of a match.
 *
 * @param scoreLimit points with which a side wins at once: frags, seconds in the zone, flags or gold
 * @param timeLimitSeconds when the side that leads wins
 * @param overtimeSeconds how much longer a match lasts that is even then; the next point ends it
 * @param respawnSeconds how long a fallen agent is out
 * @param maxHealth health of an agent that enters
 * @param speedMetresPerSecond how fast agents run
 * @param accelerationMetresPerSecond2 how fast they get there
 * @param turnDegPerSecond how fast they turn at most
 * @param viewDegrees how wide they see
 * @param hearingMetres how far a shot is heard
 * @param memorySeconds how long an enemy out of sight is remembered
 * @param healthPackAmount what a health pack restores
 * @param healthPackRespawnSeconds when a taken one comes back
 * @param weapon what everybody carries
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
        double hearingMetres,
        double memorySeconds,
        double healthPackAmount,
        double healthPackRespawnSeconds,
        Weapon weapon,
        ObjectiveRules objectives) {

    /** Ticks of the simulation in a second. */
    public static final int TICKS_PER_SECOND = 30;

    /** The rules of the plain arena. */
    public static final Rules STANDARD =
            new Rules(15, 60, 20, 3, 100, 5, 40, 240, 110, 30, 8, 50, 15, Weapon.RIFLE, ObjectiveRules.STANDARD);

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
                hearingMetres,
                memorySeconds,
                healthPackAmount,
                healthPackRespawnSeconds,
                weapon,
                objectives);
    }

    /** The same rules with other objectives. */
    public Rules about(ObjectiveRules newObjectives) {
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
                hearingMetres,
                memorySeconds,
                healthPackAmount,
                healthPackRespawnSeconds,
                weapon,
                newObjectives);
    }

    /** A time in ticks, at least one. */
    public static int ticks(double seconds) {
        return (int) Math.max(1, Math.round(seconds * TICKS_PER_SECOND));
    }
}
