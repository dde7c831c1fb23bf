package dev.espalier.arena.view.window;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;

/** The parts of what was painted last that do something when they are clicked or dragged on. In points. */
final class Hotspots {

    private record Spot(
            double x,
            double y,
            double width,
            double height,
            Runnable clicked,
            @Nullable DoubleConsumer dragged) {

        boolean contains(double atX, double atY) {
            return atX >= x && atX < x + width && atY >= y && atY < y + height;
        }

        void drag(double atX) {
            if (dragged != null) {
                dragged.accept(Math.max(0, Math.min(1, (atX - x) / width)));
            }
        }
    }

    private final List<Spot> spots = new ArrayList<>();
    private @Nullable Spot held;

    void clear() {
        spots.clear();
    }

    /** Something to click on; what is added later lies above. */
    void click(double x, double y, double width, double height, Runnable action) {
        spots.add(new Spot(x, y, width, height, action, null));
    }

    /** Something to drag along; told how far along from its left, from 0 to 1. */
    void drag(double x, double y, double width, double height, DoubleConsumer action) {
        spots.add(new Spot(x, y, width, height, () -> {}, action));
    }

    /** An area that swallows clicks. */
    void block(double x, double y, double width, double height) {
        click(x, y, width, height, () -> {});
    }

    /** Whether something lies there. */
    boolean isOver(double x, double y) {
        return spots.stream().anyMatch(spot -> spot.contains(x, y));
    }

    /** Does what lies there; false when nothing does. */
    boolean press(double x, double y) {
        for (int i = spots.size() - 1; i >= 0; i--) {
            Spot spot = spots.get(i);
            if (spot.contains(x, y)) {
                held = spot;
                spot.clicked().run();
                spot.drag(x);
                return true;
            }
        }
        return false;
    }

    /** Goes on with a drag; false when there is none. */
    boolean move(double x) {
        if (held == null || held.dragged() == null) {
            return false;
        }
        held.drag(x);
        return true;
    }

    void release() {
        held = null;
    }
}
