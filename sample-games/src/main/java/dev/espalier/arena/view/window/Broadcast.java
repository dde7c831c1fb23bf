package dev.espalier.arena.view.window;

import dev.espalier.arena.match.ArenaContestant;
import dev.espalier.arena.match.ArenaMatch;
import dev.espalier.arena.match.Controls;
import dev.espalier.arena.match.PersonMind;
import dev.espalier.arena.view.film.Film;
import dev.espalier.arena.view.film.Filming;
import dev.espalier.arena.view.film.Reel;
import dev.espalier.arena.view.scene.Scene;
import dev.espalier.arena.view.thought.ThoughtFilm;
import dev.espalier.dsl.format.PolicyFormatter;
import dev.espalier.game.replay.ReplayException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A match that goes on tick by tick, filmed with all that its agents think. One thread only. */
final class Broadcast {

    private final Reel reel;
    private final Filming filming;
    private final ThoughtFilm thoughts;
    private final Map<ArenaContestant, String> texts = new HashMap<>();
    private @Nullable PersonMind person;
    private int steered = Scene.NOBODY;
    private @Nullable Winding winding;

    /**
     * A match that is about to begin.
     *
     * @param written the texts that the policies of the two sides were read from; empty for their canonical layout
     */
    Broadcast(Reel reel, Film.Setting setting, List<String> written) {
        this.reel = reel;
        ArenaMatch match = reel.match();
        for (int side = 0; side < written.size(); side++) {
            texts.put(match.contestant(side), written.get(side));
        }
        this.filming = new Filming(setting, match.world());
        this.thoughts = new ThoughtFilm(match, this::text);
        filming.alsoTell(thoughts::thought);
    }

    private String text(ArenaContestant contestant) {
        return texts.computeIfAbsent(
                contestant, other -> PolicyFormatter.format(other.policy().policy()));
    }

    Film film() {
        return filming.film();
    }

    ThoughtFilm thoughts() {
        return thoughts;
    }

    boolean isOver() {
        return reel.isOver();
    }

    /** How long it will be in ticks: as long as a replay is, or as a match can be without overtime. */
    double expectedTicks() {
        return reel.ticks().orElse((int) (film().setting().rules().timeLimitSeconds() * Film.TICKS_PER_SECOND));
    }

    boolean isReplay() {
        return reel.recorded().isEmpty();
    }

    /** Why a replay ended before its end. */
    Optional<ReplayException> fault() {
        return reel.fault();
    }

    /** Plays one tick; false when the match is over. */
    boolean step() {
        if (!reel.step()) {
            return false;
        }
        filming.take();
        thoughts.take();
        return true;
    }

    /** Plays a replay ahead in another thread until {@link #stopWinding}; meanwhile nothing else may be asked of this. */
    void wind() {
        if (isReplay()) {
            winding = new Winding(this::step);
        }
    }

    void stopWinding() {
        Winding running = winding;
        winding = null;
        if (running != null) {
            running.stop();
        }
    }

    /** Another policy plays for a side from the next tick on; of a match that is over or a replay nothing changes. */
    void swap(int side, ArenaContestant contestant, String text) {
        if (!isOver()) {
            texts.put(contestant, text);
            reel.recorded().ifPresent(match -> match.swap(side, contestant));
        }
    }

    /** A person steers an agent from the next tick on, and nobody else; false in a replay. */
    boolean take(int agent) {
        release();
        reel.recorded().ifPresent(match -> {
            steered = agent;
            person = match.steer(agent);
        });
        return steered != Scene.NOBODY;
    }

    /** The agent that a person steers is steered by its tree again. */
    void release() {
        if (steered != Scene.NOBODY) {
            int agent = steered;
            reel.recorded().ifPresent(match -> match.release(agent));
        }
        steered = Scene.NOBODY;
        person = null;
    }

    /** What the person holds from the next tick on. */
    void hold(Controls controls) {
        if (person != null) {
            person.hold(controls);
        }
    }

    /** The agent that a person steers; {@link Scene#NOBODY} for none. */
    int steered() {
        return steered;
    }

    /**
     * Writes all that was played so far as a replay; does nothing in one.
     *
     * @throws ReplayException if the file cannot be written
     */
    void write(Path file) {
        reel.recorded().ifPresent(match -> match.write(file));
    }
}
