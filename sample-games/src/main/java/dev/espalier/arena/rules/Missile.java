package dev.espalier.arena.rules;

/**
 * What a weapon fires whose shots take their time and burst.
 *
 * @param speedMetresPerSecond at most 30
 * @param lifeSeconds when it bursts by itself
 * @param splashMetres how far a burst is felt where nothing stands in between
 * @param splashDamage to somebody who stands in the middle of it; it hurts whoever fired it, too
 * @param knockMetresPerSecond how hard it pushes such a one away; 0 for not at all
 */
public record Missile(
        double speedMetresPerSecond,
        double lifeSeconds,
        double splashMetres,
        double splashDamage,
        double knockMetresPerSecond) {}
