package dev.espalier.loop.run;

import dev.espalier.loop.record.GenerationSummary;
import dev.espalier.loop.record.Incumbent;

/** Told how a run goes on. Changes nothing about it. */
public interface RunListener {

    /**
     * A stage of work begins.
     *
     * @param name in a few words, such as {@code generation 3}
     */
    void stage(String name);

    /** A match is over; called by several threads at once. */
    void matchPlayed();

    /** A generation is over. */
    void generation(GenerationSummary generation);

    /** Nothing more may be played to choose, or spent on models; the run measures what it has. */
    void limitReached(String message);

    /** Something was left out that could not be measured; why and what, in a line. */
    void givenUp(String message);

    /** A candidate took the incumbent's place. */
    void promoted(Incumbent incumbent);
}
