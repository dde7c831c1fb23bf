package dev.espalier.arena.view.scene;

import dev.espalier.arena.view.film.Film;
import dev.espalier.arena.view.film.Moment;

/** A time between two moments of a film, so that slow motion runs smoothly. */
final class Blend {

    /** Nobody runs farther than this in a tick; who seems to has fallen and entered anew elsewhere. */
    private static final double LEAP = 1;

    private final Moment before;
    private final Moment after;
    private final float share;
    private final double tick;

    private Blend(Moment before, Moment after, float share, double tick) {
        this.before = before;
        this.after = after;
        this.share = share;
        this.tick = tick;
    }

    /** A time in ticks, clipped to the film. */
    static Blend of(Film film, double tick) {
        double clipped = Math.max(0, Math.min(film.lastTick(), tick));
        int whole = (int) clipped;
        Moment before = film.moment(whole);
        Moment after = film.moment(Math.min(film.lastTick(), whole + 1));
        return new Blend(before, after, (float) (clipped - whole), clipped);
    }

    /** The moment that has come last. */
    Moment now() {
        return before;
    }

    double tick() {
        return tick;
    }

    private boolean leaps(int agent) {
        return Math.abs(after.x(agent) - before.x(agent)) > LEAP
                || Math.abs(after.y(agent) - before.y(agent)) > LEAP
                || !before.isAlive(agent);
    }

    private double mixed(int agent, float from, float to) {
        return leaps(agent) ? from : from + (to - from) * share;
    }

    double x(int agent) {
        return mixed(agent, before.x(agent), after.x(agent));
    }

    double y(int agent) {
        return mixed(agent, before.y(agent), after.y(agent));
    }

    double z(int agent) {
        return mixed(agent, before.z(agent), after.z(agent));
    }

    double headingX(int agent) {
        return mixed(agent, before.headingX(agent), after.headingX(agent));
    }

    double headingY(int agent) {
        return mixed(agent, before.headingY(agent), after.headingY(agent));
    }
}
