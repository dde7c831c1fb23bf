package dev.espalier.loop.train;

import dev.espalier.game.train.Pupil;
import dev.espalier.runtime.neural.Inference;
import dev.espalier.runtime.neural.Network;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A pupil that acts by its network, trying things out if it is told to, and writes down what came of it. Each agent's uses of the
 * skill go on in one row of steps until the use is over.
 */
final class Practitioner implements Pupil {

    private static final int MOST_AGENTS = 64;

    private final Heads heads;
    private final Inference actor;
    private final boolean tries;
    private final SplittableRandom random;
    private final float[] outputs;
    private final List<Step> steps = new ArrayList<>();
    private final int[] last = new int[MOST_AGENTS];
    private double rewards;

    /** One use of the skill. */
    static final class Step {
        final float[] seen;
        final float[] action;
        final double logarithm;
        double reward;
        /** Where the same agent's next step is; -1 when its use is over with this one. */
        int next = -1;

        Step(float[] seen, float[] action, double logarithm) {
            this.seen = seen;
            this.action = action;
            this.logarithm = logarithm;
        }
    }

    Practitioner(Heads heads, Network network, boolean tries, long seed) {
        this.heads = heads;
        this.actor = network.newInference();
        this.tries = tries;
        this.random = new SplittableRandom(seed);
        this.outputs = new float[heads.size()];
        java.util.Arrays.fill(last, -1);
    }

    List<Step> steps() {
        return steps;
    }

    /** The reward of all agents over the match. */
    double rewards() {
        return rewards;
    }

    int uses() {
        return steps.size();
    }

    @Override
    public void act(int agent, float[] seen, float[] taught, float[] answer) {
        actor.evaluate(seen, 1, outputs);
        float[] action = new float[outputs.length];
        double logarithm = 0;
        if (tries) {
            logarithm = heads.draw(outputs, action, random);
            heads.answer(action, answer);
        } else {
            System.arraycopy(outputs, 0, answer, 0, outputs.length);
        }
        if (last[agent] >= 0) {
            steps.get(last[agent]).next = steps.size();
        }
        last[agent] = steps.size();
        steps.add(new Step(seen.clone(), action, logarithm));
    }

    @Override
    public void reward(int agent, double reward) {
        if (last[agent] >= 0) {
            steps.get(last[agent]).reward += reward;
            rewards += reward;
        }
    }

    @Override
    public void leave(int agent) {
        last[agent] = -1;
    }
}
