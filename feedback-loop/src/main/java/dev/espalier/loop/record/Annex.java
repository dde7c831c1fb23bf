package dev.espalier.loop.record;

import java.util.List;
import java.util.Optional;

/**
 * What is kept of a run besides its results, for people.
 *
 * @param sessions in which it was worked on, in order
 * @param illustrations matches of incumbents, those of one match together
 * @param withoutPictures why there are no illustrations, if they were to be made and could not
 */
public record Annex(List<Session> sessions, List<Illustration> illustrations, Optional<String> withoutPictures) {

    /** Nothing was kept. */
    public static final Annex NONE = new Annex(List.of(), List.of(), Optional.empty());

    public Annex {
        sessions = List.copyOf(sessions);
        illustrations = List.copyOf(illustrations);
    }

    /** How long was worked on the run, in seconds. */
    public double seconds() {
        return sessions.stream().mapToDouble(Session::seconds).sum();
    }
}
