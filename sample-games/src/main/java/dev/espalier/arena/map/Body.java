package dev.espalier.arena.map;

/** Where somebody is: an upright cylinder. Mutable, owned by whoever it belongs to; metres and metres per second. */
public final class Body {

    /** Half the width of every body. */
    public static final double RADIUS = 0.4;

    /** How tall every body is. */
    public static final double HEIGHT = 1.8;

    /** How high above the feet the eyes are. */
    public static final double EYE = 1.6;

    /** The highest step that a body walks up, unless its map says otherwise: {@link ArenaMap#step()}. */
    public static final double STEP = 0.5;

    public double x;
    public double y;
    /** The feet. */
    public double z;

    /** Speed of falling, upwards. */
    public double fallSpeed;

    /** The sector under the centre. */
    public int sector = -1;

    public double eyeZ() {
        return z + EYE;
    }
}
