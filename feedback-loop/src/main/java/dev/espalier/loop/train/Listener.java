package dev.espalier.loop.train;

import dev.espalier.game.train.Pupil;
import dev.espalier.runtime.neural.Inference;
import dev.espalier.runtime.neural.Network;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * A pupil that writes down what it sees and is taught. It does what it is taught, or, in a share of its uses of the skill, what its
 * network says already, so that it is also shown how to go on from its own mistakes (DAgger, Ross et al. 2011).
 */
final class Listener implements Pupil {

    private static final int MOST_AGENTS = 64;

    private final Heads heads;
    private final @Nullable Inference own;
    private final double ownShare;
    private final SplittableRandom random;
    private final Samples samples;
    private final boolean[] onItsOwn = new boolean[MOST_AGENTS];
    private final boolean[] begun = new boolean[MOST_AGENTS];

    Listener(Heads heads, int inputs, @Nullable Network network, double ownShare, long seed) {
        this.heads = heads;
        this.own = network == null ? null : network.newInference();
        this.ownShare = ownShare;
        this.random = new SplittableRandom(seed);
        this.samples = new Samples(inputs, heads.size());
    }

    Samples samples() {
        return samples;
    }

    @Override
    public void act(int agent, float[] seen, float[] taught, float[] action) {
        samples.add(seen, taught);
        if (!begun[agent]) {
            begun[agent] = true;
            onItsOwn[agent] = own != null && random.nextDouble() < ownShare;
        }
        if (own != null && onItsOwn[agent]) {
            own.evaluate(seen, 1, action);
        } else {
            heads.answer(taught, action);
        }
    }

    @Override
    public void reward(int agent, double reward) {}

    @Override
    public void leave(int agent) {
        begun[agent] = false;
    }
}
