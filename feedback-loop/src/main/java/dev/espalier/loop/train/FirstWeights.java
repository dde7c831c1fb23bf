package dev.espalier.loop.train;

import java.util.List;
import java.util.SplittableRandom;

/** Weights to begin with: normal, with the deviation that suits rectified units (He et al. 2015); the last layer is small. */
final class FirstWeights {

    private static final double LAST_LAYER = 0.1;

    private FirstWeights() {}

    /** Layer by layer, weights and then biases, which are 0. */
    static float[] draw(List<Integer> sizes, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int count = 0;
        for (int layer = 0; layer + 1 < sizes.size(); layer++) {
            count += (sizes.get(layer) + 1) * sizes.get(layer + 1);
        }
        float[] weights = new float[count];
        int at = 0;
        for (int layer = 0; layer + 1 < sizes.size(); layer++) {
            double deviation = Math.sqrt(2.0 / sizes.get(layer)) * (layer + 2 == sizes.size() ? LAST_LAYER : 1);
            int matrix = sizes.get(layer) * sizes.get(layer + 1);
            for (int i = 0; i < matrix; i++) {
                weights[at + i] = (float) (random.nextGaussian() * deviation);
            }
            at += matrix + sizes.get(layer + 1);
        }
        return weights;
    }
}
