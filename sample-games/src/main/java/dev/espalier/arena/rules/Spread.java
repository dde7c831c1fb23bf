package dev.espalier.arena.rules;

/**
 * How far the shots of a weapon go off the aim.
 *
 * @param standingDegrees standard deviation of a shot from somebody who stands
 * @param movingDegrees what running at full speed adds to it
 * @param steadyDegrees takes the place of the first for somebody who has stood for a while, as with a scope
 * @param steadySeconds how long that is
 * @param recoilDegrees what each shot adds to it for a while
 * @param mostRecoilDegrees how much that can be at most
 * @param recoilRecoveryDegPerSecond how fast it goes away
 * @param trackingSeconds how far the aim lags behind a target that moves across
 */
public record Spread(
        double standingDegrees,
        double movingDegrees,
        double steadyDegrees,
        double steadySeconds,
        double recoilDegrees,
        double mostRecoilDegrees,
        double recoilRecoveryDegPerSecond,
        double trackingSeconds) {}
