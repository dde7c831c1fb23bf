package dev.espalier.arena.replay;

import dev.espalier.arena.match.ArenaMatch;
import dev.espalier.arena.match.Stage;
import dev.espalier.arena.sim.Fighter;
import dev.espalier.game.MatchRecord;
import dev.espalier.game.MatchRequest;
import dev.espalier.game.replay.EventKind;
import dev.espalier.game.replay.Footage;
import dev.espalier.game.replay.Footage.Sample;
import dev.espalier.game.replay.Footage.Track;
import dev.espalier.game.replay.Replay;
import dev.espalier.game.replay.ReplayException;
import dev.espalier.game.replay.Replays;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The arena's replays behind the games' contract.
 *
 * @param stage where matches begin
 */
public record ArenaReplays(Stage stage) implements Replays {

    @Override
    public MatchRecord record(MatchRequest request, Path file) {
        RecordedMatch recorded = new RecordedMatch(stage, request);
        while (recorded.match().end().isEmpty()) {
            recorded.step();
        }
        recorded.write(file);
        return recorded.match().record();
    }

    @Override
    public Replay open(Path file) {
        Playback playback = Playback.open(stage, file);
        return new Kept(stage, file, playback.recording());
    }

    @Override
    public List<EventKind> eventKinds() {
        return EventLog.KINDS;
    }

    /** A recording whose game and policies are known to be playable. */
    private record Kept(Stage stage, Path file, Recording recording) implements Replay {

        @Override
        public String gameId() {
            return recording.gameId();
        }

        @Override
        public long seed() {
            return recording.seed();
        }

        @Override
        public int ticks() {
            return recording.ticks();
        }

        @Override
        public List<String> policies() {
            return recording.sides().stream().map(recording.policies()::get).toList();
        }

        @Override
        public MatchRecord play(boolean traced) {
            Playback playback = new Playback(stage, recording, traced);
            try {
                playback.seek(recording.ticks());
            } catch (ReplayException e) {
                throw new ReplayException(file + ": " + e.getMessage(), e);
            }
            if (playback.match().end().isEmpty()) {
                throw new ReplayException(
                        file + ": the match was not over when the recording ended, at tick " + recording.ticks());
            }
            return playback.match().record();
        }

        @Override
        public Footage footage(int everyTicks) {
            if (everyTicks < 1) {
                throw new IllegalArgumentException("there is at least 1 tick between two samples, not " + everyTicks);
            }
            Playback playback = new Playback(stage, recording, false);
            ArenaMatch match = playback.match();
            EventLog log = new EventLog(match.world());
            match.world().watch(log);
            List<List<Sample>> samples = new ArrayList<>();
            for (int i = 0; i < match.world().fighterCount(); i++) {
                samples.add(new ArrayList<>());
            }
            while (true) {
                if (playback.tick() % everyTicks == 0) {
                    sample(match, samples);
                }
                if (playback.isOver()) {
                    return new Footage(everyTicks, tracks(match, samples), log.events());
                }
                playback.step();
            }
        }

        private static void sample(ArenaMatch match, List<List<Sample>> samples) {
            for (int i = 0; i < samples.size(); i++) {
                Fighter fighter = match.world().fighter(i);
                samples.get(i).add(new Sample(fighter.x(), fighter.y(), fighter.z(), fighter.isAlive()));
            }
        }

        private static List<Track> tracks(ArenaMatch match, List<List<Sample>> samples) {
            List<Track> tracks = new ArrayList<>();
            for (int i = 0; i < samples.size(); i++) {
                tracks.add(new Track(match.world().fighter(i).side(), samples.get(i)));
            }
            return tracks;
        }
    }
}
