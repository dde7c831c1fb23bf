package dev.espalier.arena.replay;

import dev.espalier.arena.match.ArenaContestant;
import dev.espalier.arena.match.ArenaMatch;
import dev.espalier.arena.match.Controls;
import dev.espalier.arena.match.PersonMind;
import dev.espalier.arena.match.Stage;
import dev.espalier.arena.rules.Rules;
import dev.espalier.dsl.PolicyReader;
import dev.espalier.dsl.check.CheckResult;
import dev.espalier.game.Contestant;
import dev.espalier.game.MatchRequest;
import dev.espalier.game.UnknownGameException;
import dev.espalier.game.replay.ReplayException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A recorded match that is played again and can be wound to any tick: forwards by playing on, backwards by beginning anew. As the
 * simulation plays about a million agents' ticks in a second, winding through a match of five minutes of four against four takes
 * less than a fifth of a second on one core. One thread only.
 */
public final class Playback {

    private final Stage stage;
    private final Recording recording;
    private final boolean traced;
    private final List<ArenaContestant> contestants;
    private ArenaMatch match;
    private @Nullable PersonMind[] persons;
    private int next;

    /**
     * A recording at its beginning.
     *
     * @param traced whether to count what the nodes of each policy do
     * @throws ReplayException if its game or policies are none of this version's
     */
    public Playback(Stage stage, Recording recording, boolean traced) {
        this.stage = stage;
        this.recording = recording;
        this.traced = traced;
        PolicyReader reader = new PolicyReader(stage.vocabulary());
        this.contestants = recording.policies().stream()
                .map(text -> contestant(stage, reader.read(text)))
                .toList();
        this.match = begin();
        this.persons = new PersonMind[match.world().fighterCount()];
    }

    /**
     * A replay file at its beginning.
     *
     * @throws ReplayException if it cannot be read, is damaged, or was written by another version
     */
    public static Playback open(Stage stage, Path file) {
        Recording recording = ReplayFile.read(file, VocabularyName.of(stage.vocabulary()));
        try {
            return new Playback(stage, recording, false);
        } catch (ReplayException e) {
            throw new ReplayException(file + ": " + e.getMessage(), e);
        }
    }

    private static ArenaContestant contestant(Stage stage, CheckResult read) {
        try {
            return stage.prepare(read.policy()
                    .orElseThrow(() -> new ReplayException("a policy in the replay has faults: "
                            + read.diagnostics().get(0).message())));
        } catch (IllegalArgumentException e) {
            throw new ReplayException("a policy in the replay cannot be played: " + e.getMessage(), e);
        }
    }

    private ArenaMatch begin() {
        List<Contestant> sides =
                recording.sides().stream().<Contestant>map(contestants::get).toList();
        try {
            return stage.begin(new MatchRequest(recording.gameId(), recording.seed(), sides, traced));
        } catch (UnknownGameException e) {
            throw new ReplayException("the replay's game cannot be played: " + e.getMessage(), e);
        }
    }

    public Recording recording() {
        return recording;
    }

    /** The match as it stands, to be read but not changed; another one after winding backwards. */
    public ArenaMatch match() {
        return match;
    }

    /** How many ticks have been played. */
    public int tick() {
        return (int) match.world().tick();
    }

    /** Whether all that was recorded has been played. */
    public boolean isOver() {
        return tick() >= recording.ticks();
    }

    /**
     * Plays to a tick, from the beginning if it lies behind.
     *
     * @param tick from 0 to the recording's ticks
     * @throws ReplayException if the match goes another way than it went
     */
    public void seek(int tick) {
        if (tick < 0 || tick > recording.ticks()) {
            throw new IllegalArgumentException("a recording of " + recording.ticks() + " ticks has no tick " + tick);
        }
        if (tick < tick()) {
            match = begin();
            persons = new PersonMind[persons.length];
            next = 0;
        }
        while (tick() < tick) {
            step();
        }
    }

    /**
     * Plays one tick.
     *
     * @throws ReplayException if the match goes another way than it went; the message says at which second
     * @throws IllegalStateException if all that was recorded has been played
     */
    public void step() {
        if (isOver()) {
            throw new IllegalStateException("the recording is over at tick " + tick());
        }
        List<Change> changes = recording.changes();
        while (next < changes.size() && changes.get(next).tick() == tick()) {
            apply(changes.get(next++));
        }
        if (match.end().isPresent()) {
            throw diverged();
        }
        match.step();
        int tick = tick();
        int second = tick / Rules.TICKS_PER_SECOND;
        if (tick % Rules.TICKS_PER_SECOND == 0 && recording.seconds().get(second - 1) != (int) match.fingerprint()) {
            throw diverged();
        }
        if (isOver() && match.fingerprint() != recording.fingerprint()) {
            throw diverged();
        }
    }

    private void apply(Change change) {
        int target = change.target();
        if (change.kind() == Change.Kind.SWAP) {
            match.swap(target, contestants.get(change.value()));
            return;
        }
        if (target >= persons.length) {
            throw new ReplayException("the replay steers agent " + target + ", and there are " + persons.length);
        }
        PersonMind person = persons[target];
        if (change.kind() == Change.Kind.STEER) {
            PersonMind taker = new PersonMind(match.world().fighter(target));
            persons[target] = taker;
            match.steer(target, taker);
        } else if (change.kind() == Change.Kind.RELEASE) {
            persons[target] = null;
            match.release(target);
        } else if (person != null) {
            person.hold(Controls.unpack(change.value()));
        } else {
            throw new ReplayException("the replay holds controls of agent " + target + ", which nobody steers");
        }
    }

    private ReplayException diverged() {
        int second = (tick() + Rules.TICKS_PER_SECOND - 1) / Rules.TICKS_PER_SECOND;
        return new ReplayException("the match goes another way than it was recorded, first seen in second " + second
                + " of " + recording.ticks() / Rules.TICKS_PER_SECOND);
    }
}
