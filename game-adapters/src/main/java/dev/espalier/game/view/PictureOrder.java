package dev.espalier.game.view;

/**
 * What a picture should show.
 *
 * @param perspective from where
 * @param fromSeconds since the beginning of the match; past its end means its end
 * @param toSeconds the same as {@code fromSeconds} for one moment
 * @param perSecond pictures in a second of the match; 0 for a single one, which is of the whole time where the perspective
 *     allows it and of its end otherwise
 * @param width in pixels
 * @param height in pixels
 * @param agent whose eyes or shoulders, from 0, those of the first side first; {@link #ANYBODY} for whoever has most to do
 */
public record PictureOrder(
        Perspective perspective,
        double fromSeconds,
        double toSeconds,
        double perSecond,
        int width,
        int height,
        int agent) {

    /** Somebody who is worth seeing at the time. */
    public static final int ANYBODY = -1;

    /** The largest picture, in pixels of either side. */
    public static final int MOST_PIXELS = 8192;

    /** The same of another kind. */
    public PictureOrder from(Perspective other) {
        return new PictureOrder(other, fromSeconds, toSeconds, perSecond, width, height, agent);
    }

    public PictureOrder {
        if (!(fromSeconds >= 0 && toSeconds >= fromSeconds)) {
            throw new IllegalArgumentException(
                    "a picture is of a time from 0 s on, not of " + fromSeconds + " s to " + toSeconds + " s");
        }
        if (!(perSecond >= 0 && perSecond <= 60)) {
            throw new IllegalArgumentException("from 0 to 60 pictures in a second, not " + perSecond);
        }
        if (width < 1 || height < 1 || width > MOST_PIXELS || height > MOST_PIXELS) {
            throw new IllegalArgumentException(
                    "a picture has at most " + MOST_PIXELS + " pixels a side, not " + width + "x" + height);
        }
    }
}
