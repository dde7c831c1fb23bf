package dev.espalier.arena.train;

import dev.espalier.game.train.Pupil;
import dev.espalier.runtime.neural.Inference;
import dev.espalier.runtime.neural.Network;
import java.util.Arrays;

/**
 * Where a pupil sits in one match: it stands in the place of the network. Before agents ask, their teachers leave here what they
 * would answer, in the same order.
 */
final class Desk implements Network, Inference {

    private final int inputs;
    private final int outputs;
    private final Pupil pupil;
    private final float[] seen;
    private final float[] action;
    private int[] agents = new int[8];
    private float[][] taught;
    private int waiting;

    Desk(int inputs, int outputs, Pupil pupil) {
        this.inputs = inputs;
        this.outputs = outputs;
        this.pupil = pupil;
        this.seen = new float[inputs];
        this.action = new float[outputs];
        this.taught = new float[agents.length][outputs];
    }

    /** Where the teacher of an agent writes its answer, just before the agent asks. */
    float[] taughtTo(int agent) {
        if (waiting == agents.length) {
            agents = Arrays.copyOf(agents, 2 * waiting);
            taught = Arrays.copyOf(taught, 2 * waiting);
            for (int i = waiting; i < taught.length; i++) {
                taught[i] = new float[outputs];
            }
        }
        agents[waiting] = agent;
        return taught[waiting++];
    }

    void leave(int agent) {
        pupil.leave(agent);
    }

    @Override
    public int inputs() {
        return inputs;
    }

    @Override
    public int outputs() {
        return outputs;
    }

    @Override
    public Inference newInference() {
        return this;
    }

    @Override
    public void evaluate(float[] observations, int rows, float[] answers) {
        if (rows != waiting) {
            throw new IllegalStateException(rows + " agents ask, but " + waiting + " were taught");
        }
        waiting = 0;
        for (int row = 0; row < rows; row++) {
            System.arraycopy(observations, row * inputs, seen, 0, inputs);
            pupil.act(agents[row], seen, taught[row], action);
            System.arraycopy(action, 0, answers, row * outputs, outputs);
        }
    }
}
