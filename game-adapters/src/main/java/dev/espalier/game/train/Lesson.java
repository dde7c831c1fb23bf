package dev.espalier.game.train;

import dev.espalier.dsl.check.CheckedPolicy;
import dev.espalier.dsl.vocabulary.Skill;
import dev.espalier.game.Contestant;
import dev.espalier.game.Split;
import java.util.List;

/**
 * A skill of a game that can be trained. Found by {@link java.util.ServiceLoader}. All methods may be called from any thread at
 * once.
 */
public interface Lesson {

    /** The name of the game. */
    String game();

    Skill skill();

    /** Whether one of the actions is picked, as by an {@code options} node, instead of all being used. */
    boolean picks();

    /** What the teacher does and what it knows, in a sentence. */
    String teacher();

    /** What the pupil is rewarded for, in a sentence. */
    String reward();

    /** The shipped policy whose agents learn. */
    String policy();

    /** The shipped policies against which they learn. */
    List<String> opponents();

    /** How what was learned is judged. */
    Trial trial();

    /**
     * Plays a match in which the pupil does the skill for all agents of one side. What happens depends on the arguments and the
     * pupil's answers alone.
     *
     * @param learner {@link #policy}, checked for the game
     * @param opponent one of {@link #opponents}
     * @param split whose games are played
     * @param number which of them, from 0
     */
    void play(CheckedPolicy learner, Contestant opponent, Split split, long number, Pupil pupil);
}
