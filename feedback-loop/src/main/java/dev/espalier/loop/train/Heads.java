package dev.espalier.loop.train;

import dev.espalier.dsl.vocabulary.Skill;
import dev.espalier.dsl.vocabulary.Type;
import dev.espalier.game.train.Lesson;
import java.util.random.RandomGenerator;

/**
 * What the outputs of a skill's network mean: numbers inside a range, to which noise is added to try others; yes or no, by the sign
 * of an output without a range; or one of several, by the greatest. Immutable.
 */
final class Heads {

    private final boolean picks;
    private final float[] numeric;
    private final float[] binary;
    private final double noise;

    Heads(Lesson lesson, double noise) {
        int outputs = lesson.skill().action().size();
        this.picks = lesson.picks();
        this.noise = noise;
        this.numeric = new float[outputs];
        this.binary = new float[outputs];
        for (int i = 0; i < outputs && !picks; i++) {
            Skill.Channel channel = lesson.skill().action().get(i);
            Type.Numeric type = channel.type();
            boolean bounded = Double.isFinite(type.low()) && Double.isFinite(type.high());
            numeric[i] = bounded ? 1 : 0;
            binary[i] = bounded ? 0 : 1;
        }
    }

    int size() {
        return numeric.length;
    }

    boolean picks() {
        return picks;
    }

    double noise() {
        return noise;
    }

    /** 1 for each output that is a number inside a range. */
    float[] numeric() {
        return numeric.clone();
    }

    /** 1 for each output that is a yes or no. */
    float[] binary() {
        return binary.clone();
    }

    /**
     * Draws an action.
     *
     * @param outputs of the network
     * @param action where to write it: numbers; 1 or 0 for yes or no; 1 for what is picked, else 0
     * @return the logarithm of its probability, constants left out
     */
    double draw(float[] outputs, float[] action, RandomGenerator random) {
        if (picks) {
            return pick(outputs, action, random);
        }
        double logarithm = 0;
        for (int i = 0; i < outputs.length; i++) {
            if (numeric[i] > 0) {
                double deviation = random.nextGaussian();
                action[i] = (float) (outputs[i] + noise * deviation);
                logarithm -= deviation * deviation / 2;
            } else {
                double yes = 1 / (1 + Math.exp(-outputs[i]));
                action[i] = random.nextDouble() < yes ? 1 : 0;
                logarithm += Math.log(action[i] > 0 ? yes : 1 - yes);
            }
        }
        return logarithm;
    }

    private static double pick(float[] outputs, float[] action, RandomGenerator random) {
        double most = Double.NEGATIVE_INFINITY;
        for (float output : outputs) {
            most = Math.max(most, output);
        }
        double sum = 0;
        for (float output : outputs) {
            sum += Math.exp(output - most);
        }
        double point = random.nextDouble() * sum;
        int picked = -1;
        for (int i = 0; i < outputs.length; i++) {
            action[i] = 0;
            point -= Math.exp(outputs[i] - most);
            if (picked < 0 && (point < 0 || i == outputs.length - 1)) {
                picked = i;
            }
        }
        action[picked] = 1;
        return outputs[picked] - most - Math.log(sum);
    }

    /** What the game is told of an action: a yes is above zero, a no below. */
    void answer(float[] action, float[] answer) {
        for (int i = 0; i < action.length; i++) {
            answer[i] = binary[i] > 0 ? (action[i] > 0 ? 1 : -1) : action[i];
        }
    }
}
