package dev.espalier.loop.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.types.Shape;
import dev.espalier.runtime.neural.djl.DenseBlock;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SplittableRandom;

/** Proximal policy optimisation (Schulman et al. 2017) of a skill's network, beside a second network that tells what to expect. */
final class Improvement implements AutoCloseable {

    private static final int BATCH = 1_024;
    private static final int EPOCHS = 4;
    private static final double CLIP = 0.2;
    private static final double ACTOR_RATE = 2e-4;
    private static final double CRITIC_RATE = 1e-3;
    private static final double SMOOTHING = 0.95;

    private final Heads heads;
    private final Learning actor;
    private final Learning critic;
    private final double discount;

    Improvement(Heads heads, DenseBlock actor, DenseBlock critic, double discount) {
        this.heads = heads;
        this.actor = new Learning(actor, ACTOR_RATE);
        this.critic = new Learning(critic, CRITIC_RATE);
        this.discount = discount;
    }

    /**
     * Learns from practice.
     *
     * @param criticOnly whether only the expectations are learned, as at first, when they would mislead
     */
    void learn(List<Practitioner> pupils, long seed, boolean criticOnly) {
        int inputs = actor.block().sizes().get(0);
        Rollout rollout =
                new Rollout(pupils, inputs, heads.size(), critic.block().network(), discount, SMOOTHING);
        int[] rows = new int[rollout.size()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = i;
        }
        SplittableRandom random = new SplittableRandom(seed);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            for (int i = rows.length - 1; i > 0; i--) {
                int other = random.nextInt(i + 1);
                int swap = rows[i];
                rows[i] = rows[other];
                rows[other] = swap;
            }
            for (int from = 0; from < rows.length; from += BATCH) {
                int to = Math.min(from + BATCH, rows.length);
                critic.step(rollout.seen(rows, from, to), to - from, expectation(rollout.values(rows, from, to)));
                if (!criticOnly) {
                    actor.step(rollout.seen(rows, from, to), to - from, surrogate(rollout, rows, from, to));
                }
            }
        }
    }

    /** What it remembers of its steps. */
    byte[] memory() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            actor.write(out);
            critic.write(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException("moments could not be written into memory", impossible);
        }
        return bytes.toByteArray();
    }

    /**
     * Goes on as another with this memory would.
     *
     * @throws IOException if it is of other networks
     */
    void recall(byte[] memory) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(memory))) {
            actor.read(in);
            critic.read(in);
        }
    }

    private static Learning.Objective expectation(float[] values) {
        return (outputs, manager) -> outputs.sub(manager.create(values, new Shape(values.length, 1)))
                .square()
                .mean();
    }

    private Learning.Objective surrogate(Rollout rollout, int[] rows, int from, int to) {
        float[] actions = rollout.actions(rows, from, to);
        float[] before = rollout.logarithms(rows, from, to);
        float[] advantages = rollout.advantages(rows, from, to);
        int count = to - from;
        return (outputs, manager) -> {
            NDArray done = manager.create(actions, new Shape(count, heads.size()));
            NDArray ratio = Learning.logarithms(heads, outputs, done, manager)
                    .sub(manager.create(before, new Shape(count)))
                    .exp();
            NDArray advantage = manager.create(advantages, new Shape(count));
            NDArray clipped = ratio.clip(1 - CLIP, 1 + CLIP).mul(advantage);
            return NDArrays.minimum(ratio.mul(advantage), clipped).mean().neg();
        };
    }

    @Override
    public void close() {
        actor.close();
        critic.close();
    }
}
