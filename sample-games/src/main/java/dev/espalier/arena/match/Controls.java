package dev.espalier.arena.match;

import dev.espalier.arena.rules.WeaponKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person holds down in one tick. All of it is whole numbers, and {@link #packed} keeps it in one, so that a replay plays
 * exactly what the person did.
 *
 * @param forward 1 to run the way the agent looks, -1 backwards, 0 neither
 * @param right 1 to run to the agent's right, -1 to its left, 0 neither
 * @param yaw where to look, as the turn from east (the x axis) to north (the y axis) in 65,536ths of a circle, 0 to 65,535; the
 *     agent turns there as fast as the rules let it
 * @param fire whether the trigger is held
 * @param reload whether to fill the magazine
 * @param wield the weapon to draw; null for none
 */
public record Controls(
        int forward,
        int right,
        int yaw,
        boolean fire,
        boolean reload,
        @Nullable WeaponKind wield) {

    /** Steps of yaw in a circle. */
    public static final int CIRCLE = 1 << 16;

    private static final List<WeaponKind> WEAPONS = List.of(WeaponKind.values());
    private static final int FORWARD_AT = 16;
    private static final int RIGHT_AT = 18;
    private static final int FIRE_AT = 20;
    private static final int RELOAD_AT = 21;
    private static final int WIELD_AT = 22;
    private static final int USED_BITS = 26;

    /**
     * What is held.
     *
     * @throws IllegalArgumentException if a number is out of its range
     */
    public Controls {
        if (Math.abs(forward) > 1 || Math.abs(right) > 1 || yaw < 0 || yaw >= CIRCLE) {
            throw new IllegalArgumentException("forward and right are from -1 to 1 and yaw is from 0 to 65535, not "
                    + forward + ", " + right + " and " + yaw);
        }
    }

    /** Nothing held, looking some way. */
    public static Controls idle(int yaw) {
        return new Controls(0, 0, yaw, false, false, null);
    }

    /** The yaw of a direction of any length but 0. */
    public static int yaw(double x, double y) {
        return (int) StrictMath.round(StrictMath.atan2(y, x) / (2 * StrictMath.PI) * CIRCLE) & (CIRCLE - 1);
    }

    /** All of it in one number, which is not negative. */
    public int packed() {
        int weapon = wield == null ? 0 : WEAPONS.indexOf(wield) + 1;
        return yaw
                | (forward + 1) << FORWARD_AT
                | (right + 1) << RIGHT_AT
                | (fire ? 1 : 0) << FIRE_AT
                | (reload ? 1 : 0) << RELOAD_AT
                | weapon << WIELD_AT;
    }

    /**
     * What was packed.
     *
     * @throws IllegalArgumentException if no controls are packed so
     */
    public static Controls unpack(int packed) {
        int weapon = packed >> WIELD_AT;
        if (packed < 0 || packed >> USED_BITS != 0 || weapon > WEAPONS.size()) {
            throw new IllegalArgumentException("no controls are packed as " + packed);
        }
        return new Controls(
                (packed >> FORWARD_AT & 3) - 1,
                (packed >> RIGHT_AT & 3) - 1,
                packed & (CIRCLE - 1),
                (packed >> FIRE_AT & 1) != 0,
                (packed >> RELOAD_AT & 1) != 0,
                weapon == 0 ? null : WEAPONS.get(weapon - 1));
    }
}
