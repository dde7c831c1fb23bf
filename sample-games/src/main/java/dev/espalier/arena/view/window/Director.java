package dev.espalier.arena.view.window;

import dev.espalier.arena.view.film.Event;
import dev.espalier.arena.view.film.Film;
import dev.espalier.arena.view.scene.Scene;
import dev.espalier.arena.view.thought.Outline;
import dev.espalier.arena.view.window.Watching.Breakpoint;
import java.util.ArrayList;
import java.util.List;

/** Moves through the time: plays new ticks where the film ends, stops where a breakpoint says so, and jumps to what happened. */
final class Director {

    /** So many ticks are played at once at most, or the window would stand still. */
    private static final int MOST_TICKS = 40;

    private static final long WINDING_MILLIS = 100;

    private static final double JUMP_BEFORE = 0.7 * Film.TICKS_PER_SECOND;

    private final Broadcast broadcast;
    private final Watching watching;
    private final Film film;
    private String stoppedBy = "";
    /** Where a jump goes to that takes longer than a picture may; negative when there is none. */
    private double goal = -1;

    Director(Broadcast broadcast, Watching watching) {
        this.broadcast = broadcast;
        this.watching = watching;
        this.film = broadcast.film();
    }

    /** Lets some seconds pass. */
    void pass(double seconds) {
        if (isWinding()) {
            wind();
        } else if (!watching.paused) {
            double by = Math.min(MOST_TICKS, seconds * Film.TICKS_PER_SECOND * watching.timesAsFast());
            advance(watching.tick + by);
        }
    }

    /** Goes on to a later time, tick by tick, as far as there is a match and no breakpoint. */
    private void advance(double target) {
        while (watching.tick < target) {
            int next = watching.shown() + 1;
            if (next > target) {
                // Between two ticks one sees the way from one to the other, so the later must be known.
                watching.tick = next <= film.lastTick() || broadcast.step() ? target : film.lastTick();
                return;
            }
            if (next > film.lastTick() && !broadcast.step()) {
                watching.tick = film.lastTick();
                watching.paused = true;
                return;
            }
            watching.tick = next;
            if (stops(next)) {
                watching.paused = true;
                return;
            }
        }
    }

    /** Whether an agent enters a node with a breakpoint in a tick; then it is chosen. */
    private boolean stops(int tick) {
        for (Breakpoint breakpoint : watching.breakpoints) {
            for (int agent = 0; agent < film.setting().agents(); agent++) {
                if (film.setting().side(agent) == breakpoint.side()
                        && broadcast.thoughts().entered(agent, tick, breakpoint.node())) {
                    watching.choose(agent, film);
                    watching.node = breakpoint.node();
                    watching.treeShown = true;
                    List<Outline.Row> rows =
                            broadcast.thoughts().part(agent, tick).outline().rows();
                    stoppedBy = film.setting().agentName(agent) + " enters "
                            + (breakpoint.node() < rows.size()
                                    ? rows.get(breakpoint.node()).text()
                                    : "a node");
                    return true;
                }
            }
        }
        stoppedBy = "";
        return false;
    }

    /** What a breakpoint stopped at; empty when none did. */
    String stoppedBy() {
        return watching.paused ? stoppedBy : "";
    }

    void step(int ticks) {
        watching.paused = true;
        goal = -1;
        stoppedBy = "";
        int target = watching.shown() + ticks;
        if (target > film.lastTick()) {
            broadcast.step();
        }
        watching.tick = Math.max(0, Math.min(film.lastTick(), target));
    }

    /**
     * Shows a time that has been played; a later one is played first. Of a match that goes on that is not too much at once; a replay
     * is wound for some pictures if it must be.
     */
    void seek(double tick) {
        stoppedBy = "";
        goal = Math.max(0, broadcast.isReplay() ? tick : Math.min(tick, film.lastTick() + 20 * MOST_TICKS));
        wind();
    }

    private void wind() {
        long end = System.currentTimeMillis() + WINDING_MILLIS;
        boolean goesOn = true;
        while (goesOn && film.lastTick() < goal && (!broadcast.isReplay() || System.currentTimeMillis() < end)) {
            goesOn = broadcast.step();
        }
        watching.tick = Math.min(film.lastTick(), goal);
        if (!goesOn || film.lastTick() >= goal) {
            goal = -1;
        }
    }

    /** Whether the time that was jumped to has not been reached yet. */
    boolean isWinding() {
        return goal >= 0;
    }

    /** Plays what will be shown later, so that it can be scrubbed to at once. */
    void playAhead(long millis) {
        long end = System.currentTimeMillis() + millis;
        boolean goesOn = true;
        while (goesOn && System.currentTimeMillis() < end) {
            goesOn = broadcast.step();
        }
    }

    /** Shows a time, however long it takes to play up to it. */
    void playTo(int tick) {
        boolean goesOn = true;
        while (goesOn && film.lastTick() < tick) {
            goesOn = broadcast.step();
        }
        watching.tick = Math.max(0, Math.min(film.lastTick(), tick));
    }

    /** To shortly before the next fall or deed, or the last one before. */
    void jump(int direction) {
        List<Integer> stops = new ArrayList<>();
        for (Event event : film.events(0, film.lastTick())) {
            if (event instanceof Event.Fall || (event instanceof Event.Deed deed && deed.agent() != Event.NOBODY)) {
                stops.add((int) Math.max(0, event.tick() - JUMP_BEFORE));
            }
        }
        double now = watching.tick;
        if (direction > 0) {
            seek(stops.stream().filter(stop -> stop > now + 1).findFirst().orElse(film.lastTick()));
        } else {
            seek(stops.stream()
                    .filter(stop -> stop < now - 5)
                    .reduce((a, b) -> b)
                    .orElse(0));
        }
    }

    /** Whoever has most to do, when nobody is chosen. */
    int chosenOr(int other) {
        return watching.agent == Scene.NOBODY ? other : watching.agent;
    }
}
