package dev.espalier.arena.replay;

import dev.espalier.arena.match.ArenaContestant;
import dev.espalier.arena.match.ArenaMatch;
import dev.espalier.arena.match.PersonMind;
import dev.espalier.arena.match.Stage;
import dev.espalier.arena.rules.Rules;
import dev.espalier.dsl.format.PolicyFormatter;
import dev.espalier.game.MatchRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A match that is played and recorded at the same time. All that is done to it must be done here; {@link #match} is for reading.
 * One thread only.
 */
public final class RecordedMatch {

    private static final int NOTHING_HELD = -1;

    private final ArenaMatch match;
    private final String vocabulary;
    private final List<ArenaContestant> contestants = new ArrayList<>();
    private final List<Integer> sides = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<Integer> seconds = new ArrayList<>();
    private final @Nullable PersonMind[] persons;
    private final int[] held;

    /**
     * A match that is about to begin.
     *
     * @throws dev.espalier.game.UnknownGameException if the request names no game
     * @throws IllegalArgumentException if there are not two sides, or one was prepared by another game
     */
    public RecordedMatch(Stage stage, MatchRequest request) {
        match = stage.begin(request);
        vocabulary = VocabularyName.of(stage.vocabulary());
        for (int side = 0; side < ArenaMatch.SIDES; side++) {
            sides.add(indexOf(match.contestant(side)));
        }
        persons = new PersonMind[match.world().fighterCount()];
        held = new int[persons.length];
    }

    private int indexOf(ArenaContestant contestant) {
        if (!contestants.contains(contestant)) {
            contestants.add(contestant);
        }
        return contestants.indexOf(contestant);
    }

    /** The match, to be read but not changed. */
    public ArenaMatch match() {
        return match;
    }

    /** Plays one tick, in which persons do what they hold. */
    public void step() {
        for (int agent = 0; agent < persons.length; agent++) {
            PersonMind person = persons[agent];
            int holds = person == null ? NOTHING_HELD : person.held().packed();
            if (person != null && holds != held[agent]) {
                note(Change.Kind.HOLD, agent, holds);
                held[agent] = holds;
            }
        }
        match.step();
        if (match.world().tick() % Rules.TICKS_PER_SECOND == 0) {
            seconds.add((int) match.fingerprint());
        }
    }

    /** As {@link ArenaMatch#swap}. */
    public void swap(int side, ArenaContestant contestant) {
        match.swap(side, contestant);
        note(Change.Kind.SWAP, side, indexOf(contestant));
    }

    /** A person takes an agent over; what they hold is set on what is returned. */
    public PersonMind steer(int agent) {
        PersonMind person = new PersonMind(match.world().fighter(agent));
        match.steer(agent, person);
        persons[agent] = person;
        held[agent] = person.held().packed();
        note(Change.Kind.STEER, agent, 0);
        return person;
    }

    /** As {@link ArenaMatch#release}. */
    public void release(int agent) {
        match.release(agent);
        persons[agent] = null;
        note(Change.Kind.RELEASE, agent, 0);
    }

    private void note(Change.Kind kind, int target, int value) {
        changes.add(new Change((int) match.world().tick(), kind, target, value));
    }

    /** All that was recorded so far; the match need not be over. */
    public Recording recording() {
        List<String> policies = contestants.stream()
                .map(contestant -> PolicyFormatter.format(contestant.policy().policy()))
                .toList();
        return new Recording(
                match.gameId(),
                match.setup().seed(),
                policies,
                sides,
                (int) match.world().tick(),
                changes,
                seconds,
                match.fingerprint());
    }

    /**
     * Writes the replay of all that was played so far. A file that is there is replaced, whole or not at all.
     *
     * @throws dev.espalier.game.replay.ReplayException if it cannot be written
     */
    public void write(Path file) {
        ReplayFile.write(recording(), vocabulary, file);
    }
}
