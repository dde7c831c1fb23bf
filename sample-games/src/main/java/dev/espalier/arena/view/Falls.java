package dev.espalier.arena.view;

import dev.espalier.arena.view.film.Event;
import dev.espalier.arena.view.film.Film;
import dev.espalier.game.view.TellingMoment;
import java.util.ArrayList;
import java.util.List;

/** The moments just before somebody falls to an enemy, through the eyes of the one and of the other. */
final class Falls {

    private static final double SECONDS_BEFORE = 0.4;

    private Falls() {}

    /** Two for each fall, in the order of time. */
    static List<TellingMoment> of(Film film) {
        Film.Setting setting = film.setting();
        List<TellingMoment> moments = new ArrayList<>();
        for (Event event : film.events(0, film.lastTick())) {
            if (event instanceof Event.Fall fall && setting.side(fall.fallen()) != setting.side(fall.by())) {
                double seconds = Math.max(0, fall.tick() / (double) Film.TICKS_PER_SECOND - SECONDS_BEFORE);
                String fallen = setting.agentName(fall.fallen());
                String by = setting.agentName(fall.by());
                moments.add(moment(setting, seconds, fall.fallen(), fallen + " is about to fall to " + by));
                moments.add(moment(setting, seconds, fall.by(), by + " is about to fell " + fallen));
            }
        }
        return moments;
    }

    private static TellingMoment moment(Film.Setting setting, double seconds, int agent, String what) {
        return new TellingMoment(seconds, agent, setting.side(agent), what);
    }
}
