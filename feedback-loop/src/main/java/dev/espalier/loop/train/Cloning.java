package dev.espalier.loop.train;

import dev.espalier.runtime.neural.djl.DenseBlock;
import java.util.SplittableRandom;

/** Behaviour cloning: fits a network to what a teacher did, and keeps the weights that do best on samples held back. */
final class Cloning {

    private static final int BATCH = 512;
    private static final double RATE = 3e-3;
    private static final int PATIENCE = 6;
    private static final double HELD_BACK = 0.1;

    private final Heads heads;
    private final Samples samples;
    private final SplittableRandom random;
    private final int[] learned;
    private final int[] heldBack;

    /** What became of it. */
    record Outcome(int epochs, double loss, double heldBackLoss) {}

    /** Told after each epoch. */
    interface Watcher {
        void epoch(int epoch, double loss, double heldBackLoss);
    }

    Cloning(Heads heads, Samples samples, long seed) {
        this.heads = heads;
        this.samples = samples;
        this.random = new SplittableRandom(seed);
        // The last ones are of other matches than the first.
        int kept = (int) (samples.size() * (1 - HELD_BACK));
        this.learned = rows(0, kept);
        this.heldBack = rows(kept, samples.size());
    }

    private static int[] rows(int from, int to) {
        int[] rows = new int[to - from];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = from + i;
        }
        return rows;
    }

    Outcome run(DenseBlock block, int epochs, Watcher watcher) {
        float[] best = block.weights();
        double least = Double.POSITIVE_INFINITY;
        double lossOfBest = Double.NaN;
        int since = 0;
        int epoch = 0;
        try (Learning learning = new Learning(block, RATE)) {
            while (epoch < epochs && since < PATIENCE) {
                epoch++;
                double loss = epoch(learning);
                double back = heldBackLoss(learning);
                watcher.epoch(epoch, loss, back);
                since++;
                if (back < least) {
                    least = back;
                    lossOfBest = loss;
                    best = block.weights();
                    since = 0;
                }
            }
        }
        block.setWeights(best);
        return new Outcome(epoch, lossOfBest, least);
    }

    private double epoch(Learning learning) {
        shuffle(learned);
        double sum = 0;
        int batches = 0;
        for (int from = 0; from < learned.length; from += BATCH) {
            int to = Math.min(from + BATCH, learned.length);
            float[] taught = samples.taught(learned, from, to);
            sum += learning.step(
                    samples.seen(learned, from, to), to - from, Learning.cloning(heads, taught, to - from));
            batches++;
        }
        return sum / batches;
    }

    private double heldBackLoss(Learning learning) {
        float[] taught = samples.taught(heldBack, 0, heldBack.length);
        return learning.loss(
                samples.seen(heldBack, 0, heldBack.length),
                heldBack.length,
                Learning.cloning(heads, taught, heldBack.length));
    }

    private void shuffle(int[] rows) {
        for (int i = rows.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int swap = rows[i];
            rows[i] = rows[other];
            rows[other] = swap;
        }
    }
}
