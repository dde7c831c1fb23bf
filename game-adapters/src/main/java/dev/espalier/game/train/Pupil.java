package dev.espalier.game.train;

/**
 * Who does a skill in one match of a {@link Lesson}, and learns. All numbers are as a network sees and gives them: the range that
 * the vocabulary declares is -1 .. 1.
 */
public interface Pupil {

    /**
     * An agent uses the skill in this tick.
     *
     * @param agent its number in the match
     * @param seen the observation; only good until this returns
     * @param taught what the teacher would answer; of actions without a range, 1 for yes and 0 for no; only good until this
     *     returns
     * @param action where to write the answer
     */
    void act(int agent, float[] seen, float[] taught, float[] action);

    /** An agent is rewarded for what it has done in this tick, or punished. */
    void reward(int agent, double reward);

    /** The agent's present use of the skill is over. */
    void leave(int agent);
}
