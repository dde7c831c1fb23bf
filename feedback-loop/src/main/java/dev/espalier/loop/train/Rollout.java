package dev.espalier.loop.train;

import dev.espalier.runtime.neural.Inference;
import dev.espalier.runtime.neural.Network;
import java.util.List;

/**
 * What practice taught: for each step how much better it went than expected (generalised advantage estimation, Schulman et al.
 * 2016), and what it was worth.
 */
final class Rollout {

    private final int inputs;
    private final int outputs;
    private final float[] seen;
    private final float[] actions;
    private final float[] logarithms;
    private final float[] advantages;
    private final float[] values;

    /**
     * Looks back at practice.
     *
     * @param critic says what a state is worth
     * @param discount of a reward, for each step that it comes later
     * @param smoothing between one-step (0) and whole (1) returns
     */
    Rollout(List<Practitioner> pupils, int inputs, int outputs, Network critic, double discount, double smoothing) {
        this.inputs = inputs;
        this.outputs = outputs;
        int size = pupils.stream().mapToInt(Practitioner::uses).sum();
        seen = new float[size * inputs];
        actions = new float[size * outputs];
        logarithms = new float[size];
        advantages = new float[size];
        values = new float[size];
        int at = 0;
        for (Practitioner pupil : pupils) {
            add(pupil.steps(), at, critic.newInference(), discount, smoothing);
            at += pupil.uses();
        }
        normalise();
    }

    private void add(List<Practitioner.Step> steps, int at, Inference critic, double discount, double smoothing) {
        float[] expected = new float[1];
        float[] all = new float[steps.size()];
        for (int i = 0; i < steps.size(); i++) {
            Practitioner.Step step = steps.get(i);
            System.arraycopy(step.seen, 0, seen, (at + i) * inputs, inputs);
            System.arraycopy(step.action, 0, actions, (at + i) * outputs, outputs);
            logarithms[at + i] = (float) step.logarithm;
            critic.evaluate(step.seen, 1, expected);
            all[i] = expected[0];
        }
        for (int i = steps.size() - 1; i >= 0; i--) {
            Practitioner.Step step = steps.get(i);
            double later = step.next < 0 ? 0 : all[step.next];
            double surprise = step.reward + discount * later - all[i];
            double after = step.next < 0 ? 0 : advantages[at + step.next];
            advantages[at + i] = (float) (surprise + discount * smoothing * after);
            values[at + i] = advantages[at + i] + all[i];
        }
    }

    /** To mean 0 and deviation 1, so that one rate of learning fits every reward. */
    private void normalise() {
        double sum = 0;
        double squares = 0;
        for (float advantage : advantages) {
            sum += advantage;
            squares += advantage * advantage;
        }
        double mean = sum / advantages.length;
        double deviation = Math.sqrt(Math.max(0, squares / advantages.length - mean * mean)) + 1e-8;
        for (int i = 0; i < advantages.length; i++) {
            advantages[i] = (float) ((advantages[i] - mean) / deviation);
        }
    }

    int size() {
        return advantages.length;
    }

    float[] seen(int[] rows, int from, int to) {
        return Samples.gather(seen, inputs, rows, from, to);
    }

    float[] actions(int[] rows, int from, int to) {
        return Samples.gather(actions, outputs, rows, from, to);
    }

    float[] logarithms(int[] rows, int from, int to) {
        return Samples.gather(logarithms, 1, rows, from, to);
    }

    float[] advantages(int[] rows, int from, int to) {
        return Samples.gather(advantages, 1, rows, from, to);
    }

    float[] values(int[] rows, int from, int to) {
        return Samples.gather(values, 1, rows, from, to);
    }
}
