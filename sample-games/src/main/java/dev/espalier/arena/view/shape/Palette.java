package dev.espalier.arena.view.shape;

/**
 * The colours that all pictures share, as 0xRRGGBB. The first side is red, in a hue so near to orange that people with any kind of
 * colour blindness tell it from the other side's blue.
 */
public final class Palette {

    public static final int RED = 0xea6a1f;
    public static final int BLUE = 0x2a78d6;

    /** The same two for text and thin lines on a light ground. */
    public static final int RED_INK = 0xb6450a;

    public static final int BLUE_INK = 0x1558a8;

    public static final int INK = 0x23272e;
    public static final int FAINT_INK = 0x6d747e;
    public static final int PAPER = 0xf7f6f2;
    public static final int WALL = 0x4a515c;
    public static final int LOW_FLOOR = 0xe9e5da;
    public static final int HIGH_FLOOR = 0xb9b49f;
    public static final int HEALTH = 0x1f9e6f;
    public static final int ARMOUR = 0x3fa7c9;
    public static final int AMMUNITION = 0x8a7a3c;
    public static final int WEAPON = 0x7d4fa3;
    public static final int GOLD = 0xd9a400;
    public static final int NEUTRAL = 0x7a828c;
    public static final int DANGER = 0xb3123f;

    private Palette() {}

    /** The colour of a side. */
    public static int side(int side) {
        return side == 0 ? RED : BLUE;
    }

    /** The colour of a side for text and thin lines on a light ground. */
    public static int ink(int side) {
        return side == 0 ? RED_INK : BLUE_INK;
    }

    /** A colour between two. */
    public static int mix(int from, int to, double share) {
        double part = Math.max(0, Math.min(1, share));
        int red = channel(from >> 16, to >> 16, part);
        int green = channel(from >> 8, to >> 8, part);
        int blue = channel(from, to, part);
        return red << 16 | green << 8 | blue;
    }

    private static int channel(int from, int to, double share) {
        return (int) Math.round((from & 0xff) + ((to & 0xff) - (from & 0xff)) * share);
    }

    /** A colour made darker, below 1, or lighter, up to 2. */
    public static int shade(int colour, double light) {
        return light <= 1 ? mix(0, colour, light) : mix(colour, 0xffffff, light - 1);
    }
}
