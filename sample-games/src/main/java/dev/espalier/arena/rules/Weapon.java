package dev.espalier.arena.rules;

import org.jspecify.annotations.Nullable;

/**
 * A weapon. Its shots arrive at once unless it fires missiles.
 *
 * @param kind what it is called
 * @param damage of a hit of one pellet, in health
 * @param pellets how many of them leave at once
 * @param shotsPerSecond while the trigger is held
 * @param magazine shots before it must be reloaded; 0 when it needs no ammunition
 * @param reloadSeconds how long that takes
 * @param switchSeconds how long it takes to draw it
 * @param rangeMetres how far it reaches; may be infinite
 * @param loudness how far a shot is heard, as a share of the rules' hearing
 * @param spread how far its shots go off the aim
 * @param missile what it fires; null when its shots arrive at once
 */
public record Weapon(
        WeaponKind kind,
        double damage,
        int pellets,
        double shotsPerSecond,
        int magazine,
        double reloadSeconds,
        double switchSeconds,
        double rangeMetres,
        double loudness,
        Spread spread,
        @Nullable Missile missile) {

    private static final double FAR = Double.POSITIVE_INFINITY;

    /** Good at a middle distance from a stand. */
    public static final Weapon RIFLE = new Weapon(
            WeaponKind.RIFLE, 9, 1, 6, 30, 2, 0.5, FAR, 1, new Spread(1.1, 0.7, 1.1, 0, 0.3, 2.5, 4.0, 0.18), null);

    /** Terrible up close, harmless from afar. */
    public static final Weapon SHOTGUN = new Weapon(
            WeaponKind.SHOTGUN, 7, 8, 1.1, 6, 2.5, 0.6, 25, 1, new Spread(3.5, 0.5, 3.5, 0, 1, 2, 2.0, 0.10), null);

    /** Precise for those who have stood for a moment, slow, and of little use on the run. */
    public static final Weapon SNIPER = new Weapon(
            WeaponKind.SNIPER, 70, 1, 0.7, 5, 3, 0.8, FAR, 1.2, new Spread(2.5, 4, 0.2, 0.5, 2, 4, 4.0, 0.12), null);

    /** Rockets that one can dodge, and that burst. */
    public static final Weapon LAUNCHER = new Weapon(
            WeaponKind.LAUNCHER,
            70,
            1,
            0.8,
            4,
            3,
            0.8,
            FAR,
            1,
            new Spread(1, 1, 1, 0, 1, 2, 2.0, 0),
            new Missile(18, 3, 3.5, 55, 9));

    /** For those who come close enough. */
    public static final Weapon MELEE =
            new Weapon(WeaponKind.MELEE, 40, 1, 1.6, 0, 0, 0.3, 1.9, 0.15, new Spread(0, 0, 0, 0, 0, 0, 0, 0), null);

    /** The same weapon with so many times its damage and its rate. */
    public Weapon scaled(double damageFactor, double rateFactor) {
        Missile scaled = missile == null
                ? null
                : new Missile(
                        missile.speedMetresPerSecond(),
                        missile.lifeSeconds(),
                        missile.splashMetres(),
                        missile.splashDamage() * damageFactor,
                        missile.knockMetresPerSecond());
        return new Weapon(
                kind,
                damage * damageFactor,
                pellets,
                shotsPerSecond * rateFactor,
                magazine,
                reloadSeconds,
                switchSeconds,
                rangeMetres,
                loudness,
                spread,
                scaled);
    }
}
