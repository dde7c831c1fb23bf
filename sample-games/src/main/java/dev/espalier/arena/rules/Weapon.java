package dev.espalier.arena.rules;

/**
 * A weapon whose shots arrive at once.
 *
 * @param damage of a hit, in health
 * @param shotsPerSecond while the trigger is held
 * @param magazine shots before it must be reloaded
 * @param reloadSeconds how long that takes
 * @param spreadDegrees standard deviation of a shot from somebody who stands still
 * @param movingSpreadDegrees what running at full speed adds to it
 * @param recoilDegrees what each shot adds to it for a while
 * @param mostRecoilDegrees how much that can be at most
 * @param recoilRecoveryDegPerSecond how fast it goes away
 * @param trackingSeconds how far the aim lags behind a target that moves across
 */
public record Weapon(
        double damage,
        double shotsPerSecond,
        int magazine,
        double reloadSeconds,
        double spreadDegrees,
        double movingSpreadDegrees,
        double recoilDegrees,
        double mostRecoilDegrees,
        double recoilRecoveryDegPerSecond,
        double trackingSeconds) {

    /** Good at a middle distance from a stand. */
    public static final Weapon RIFLE = new Weapon(9, 6, 30, 2, 1.1, 0.7, 0.3, 2.5, 4.0, 0.18);
}
