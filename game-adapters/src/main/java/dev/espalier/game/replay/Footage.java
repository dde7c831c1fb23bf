package dev.espalier.game.replay;

import java.util.List;

/**
 * What was to be seen in a match.
 *
 * @param everyTicks how many ticks there are between two samples of a track
 * @param tracks one for each agent, in the order of their indices
 * @param events what happened, in order
 */
public record Footage(int everyTicks, List<Track> tracks, List<MatchEvent> events) {

    public Footage {
        tracks = List.copyOf(tracks);
        events = List.copyOf(events);
    }

    /**
     * Where an agent was.
     *
     * @param side whose policy steered it, by index
     * @param samples at ticks 0, everyTicks, 2 everyTicks and so on
     */
    public record Track(int side, List<Sample> samples) {
        public Track {
            samples = List.copyOf(samples);
        }
    }

    /**
     * Where an agent was at one moment, in metres.
     *
     * @param x from west to east
     * @param y from south to north
     * @param z upwards
     * @param alive whether it was in the game; where it was last otherwise
     */
    public record Sample(double x, double y, double z, boolean alive) {}
}
