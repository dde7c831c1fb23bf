package dev.espalier.arena.view.window;

import dev.espalier.arena.view.film.Film;
import dev.espalier.arena.view.scene.Scene;
import dev.espalier.game.view.Perspective;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the person at the window looks at, and how: the time, the speed, the camera, the chosen agent and node. One thread only. */
final class Watching {

    /** How many times as fast as it was played. */
    static final List<Double> SPEEDS = List.of(0.1, 0.25, 0.5, 1.0, 2.0, 4.0, 8.0, 16.0);

    private static final int NORMAL = 3;

    /** Where the camera is. */
    enum View {
        OVERVIEW("Overview"),
        TOP("Top"),
        FOLLOW("Follow"),
        EYES("Eyes"),
        FREE("Free");

        private final String title;

        View(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }

        static View of(Perspective perspective) {
            return switch (perspective) {
                case TACTICAL, TOP -> TOP;
                case OVERVIEW, WINDOW -> OVERVIEW;
                case FOLLOW -> FOLLOW;
                case FIRST_PERSON -> EYES;
            };
        }
    }

    /** A node that stops the match when an agent of a side enters it. */
    record Breakpoint(int side, int node) implements Comparable<Breakpoint> {
        @Override
        public int compareTo(Breakpoint other) {
            return side != other.side ? Integer.compare(side, other.side) : Integer.compare(node, other.node);
        }
    }

    static final int NONE = -1;

    double tick;
    boolean paused;
    int speed = NORMAL;
    View view = View.OVERVIEW;
    int agent = Scene.NOBODY;
    int node = NONE;
    boolean treeShown = true;
    double treeScroll;
    boolean helpShown;
    final Set<Breakpoint> breakpoints = new TreeSet<>();

    double timesAsFast() {
        return SPEEDS.get(speed);
    }

    void faster(int by) {
        speed = Math.max(0, Math.min(SPEEDS.size() - 1, speed + by));
    }

    /** Chooses an agent, and the tree with it; choosing it again lets it go. */
    void choose(int chosen, Film film) {
        boolean sameSide = agent != Scene.NOBODY
                && film.setting().side(agent) == film.setting().side(chosen);
        agent = chosen;
        if (!sameSide) {
            node = NONE;
            treeScroll = 0;
        }
    }

    /** Goes on to the next agent of either side. */
    void next(int by, Film film) {
        int count = film.setting().agents();
        choose(agent == Scene.NOBODY ? 0 : Math.floorMod(agent + by, count), film);
    }

    void toggle(Breakpoint breakpoint) {
        if (!breakpoints.remove(breakpoint)) {
            breakpoints.add(breakpoint);
        }
    }

    /** The last whole tick that is shown. */
    int shown() {
        return (int) Math.floor(tick + 1e-9);
    }
}
