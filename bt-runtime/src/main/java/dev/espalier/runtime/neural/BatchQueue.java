package dev.espalier.runtime.neural;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Those who wait for the answer of one network in this tick. An asker writes its observation into {@link #room} at {@link
 * #offset} and then {@linkplain #add adds} itself, or does not. Grows while a game begins, and never again.
 */
public final class BatchQueue {

    private final TrainedSkill skill;
    private final Inference inference;
    private final int inputs;
    private final int outputs;
    private float[] observations;
    private float[] answers;
    private @Nullable Asker[] askers;
    private int rows;
    private final NeuralBatch.OddNumbers oddNumbers;

    BatchQueue(TrainedSkill skill, NeuralBatch.OddNumbers oddNumbers) {
        this.skill = skill;
        this.oddNumbers = oddNumbers;
        this.inference = skill.network().newInference();
        this.inputs = skill.network().inputs();
        this.outputs = skill.network().outputs();
        this.observations = new float[8 * inputs];
        this.answers = new float[8 * outputs];
        this.askers = new Asker[8];
    }

    TrainedSkill skill() {
        return skill;
    }

    /** Where the next observation is written. */
    public float[] room() {
        if (rows == askers.length) {
            askers = Arrays.copyOf(askers, 2 * rows);
            observations = Arrays.copyOf(observations, 2 * rows * inputs);
            answers = new float[2 * rows * outputs];
        }
        return observations;
    }

    /** Where in {@link #room} the next observation is written. */
    public int offset() {
        return rows * inputs;
    }

    /**
     * Puts the observation that was just written into this tick's batch.
     *
     * @return by which number it can be withdrawn
     */
    public int add(Asker asker) {
        oddNumbers.count += skill.observation().toNetwork(observations, rows * inputs);
        askers[rows] = asker;
        return rows++;
    }

    /** Whoever asked does not want the answer any more. */
    public void withdraw(int row) {
        askers[row] = null;
    }

    /** Brings an answer into the units and ranges of the game. */
    public void toGame(float[] answer, int offset) {
        oddNumbers.count += skill.action().toGame(answer, offset);
    }

    /** The place of the greatest number of an answer, of equal ones the first. What is no number is the least. */
    public int greatest(float[] answer, int offset) {
        int best = 0;
        float most = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < outputs; i++) {
            float value = answer[offset + i];
            oddNumbers.count += Float.isFinite(value) ? 0 : 1;
            if (value > most) {
                most = value;
                best = i;
            }
        }
        return best;
    }

    void run() {
        int asked = rows;
        if (asked == 0) {
            return;
        }
        rows = 0;
        try {
            inference.evaluate(observations, asked, answers);
        } catch (RuntimeException failure) {
            refuse(asked, failure);
            return;
        }
        for (int row = 0; row < asked; row++) {
            Asker asker = askers[row];
            askers[row] = null;
            if (asker != null) {
                asker.answer(answers, row * outputs);
            }
        }
    }

    private void refuse(int asked, RuntimeException failure) {
        for (int row = 0; row < asked; row++) {
            Asker asker = askers[row];
            askers[row] = null;
            if (asker != null) {
                asker.unanswered(failure);
            }
        }
    }
}
