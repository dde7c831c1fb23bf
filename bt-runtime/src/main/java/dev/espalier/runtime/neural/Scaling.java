package dev.espalier.runtime.neural;

import dev.espalier.dsl.vocabulary.Skill;
import java.util.List;

/**
 * Between the units of a game and the numbers of a network: the range that the vocabulary declares for a channel is -1 .. 1 to
 * a network. A channel without a finite range is the same on both sides. What is no number, and infinities, never pass.
 * Immutable.
 */
final class Scaling {

    /** Stands for infinity. */
    private static final float MOST = 1e6f;

    private final float[] low;
    private final float[] high;
    private final float[] middle;
    private final float[] half;

    Scaling(List<Skill.Channel> channels) {
        int count = channels.size();
        low = new float[count];
        high = new float[count];
        middle = new float[count];
        half = new float[count];
        for (int i = 0; i < count; i++) {
            double least = channels.get(i).type().low();
            double most = channels.get(i).type().high();
            boolean bounded = Double.isFinite(least) && Double.isFinite(most) && least < most;
            low[i] = (float) Math.max(-MOST, least);
            high[i] = (float) Math.min(MOST, most);
            middle[i] = bounded ? (float) ((least + most) / 2) : 0;
            half[i] = bounded ? (float) ((most - least) / 2) : 1;
        }
    }

    int size() {
        return low.length;
    }

    /** From the game's units to a network's. Returns how many numbers were not finite. */
    int toNetwork(float[] row, int offset) {
        int odd = 0;
        for (int i = 0; i < low.length; i++) {
            float value = row[offset + i];
            odd += Float.isFinite(value) ? 0 : 1;
            float inside = Float.isNaN(value) ? middle[i] : Math.max(low[i], Math.min(high[i], value));
            row[offset + i] = (inside - middle[i]) / half[i];
        }
        return odd;
    }

    /** From a network's units to the game's, into the declared ranges. Returns how many numbers were not finite. */
    int toGame(float[] row, int offset) {
        int odd = 0;
        for (int i = 0; i < low.length; i++) {
            float value = row[offset + i];
            odd += Float.isFinite(value) ? 0 : 1;
            float raw = Float.isNaN(value) ? middle[i] : middle[i] + half[i] * value;
            row[offset + i] = Math.max(low[i], Math.min(high[i], raw));
        }
        return odd;
    }
}
