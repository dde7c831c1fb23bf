package dev.espalier.loop.record;

import java.util.Optional;

/**
 * A policy that was proposed in a run, and what came of it.
 *
 * @param generation in which it was proposed
 * @param number which of the generation it was, from 1; one that could not be played has a number too, but no record
 * @param policy its id and text
 * @param change what it changed, in a line
 * @param duplicate whether there had been the same one before; then it was not played again
 * @param screeningPairs pairs of matches in screening
 * @param screeningLead mean lead over the incumbent in screening, in score share
 * @param tested whether it was tested against the incumbent
 * @param promoted whether it took the incumbent's place
 * @param dropped why it could not work, so that it was not compared with anybody; empty when it was
 */
public record CandidateRecord(
        int generation,
        int number,
        NamedPolicy policy,
        String change,
        boolean duplicate,
        int screeningPairs,
        double screeningLead,
        boolean tested,
        boolean promoted,
        Optional<String> dropped) {}
