package dev.espalier.game.view;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How a match should be watched.
 *
 * @param perspective where the camera is at first
 * @param agent who is chosen at first, from 0; {@link PictureOrder#ANYBODY} for nobody
 * @param width of the window at first, in points
 * @param height of the window at first, in points
 * @param closesAfterSeconds when the window closes by itself; 0 for never
 * @param record where to write a replay of what was played when the window is closed; empty for nowhere
 */
public record WatchOrder(
        Perspective perspective, int agent, int width, int height, double closesAfterSeconds, Optional<Path> record) {

    public WatchOrder {
        if (width < 1 || height < 1 || width > PictureOrder.MOST_PIXELS || height > PictureOrder.MOST_PIXELS) {
            throw new IllegalArgumentException(
                    "a window has at most " + PictureOrder.MOST_PIXELS + " points a side, not " + width + "x" + height);
        }
        if (!(closesAfterSeconds >= 0)) {
            throw new IllegalArgumentException("a window closes after 0 s or later, not " + closesAfterSeconds);
        }
    }
}
