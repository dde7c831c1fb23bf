package dev.espalier.runtime.tree;

/** Runs until its duration, read when it starts, has passed; then succeeds. */
final class WaitNode<A> extends LeafNode<A> {

    private final Duration<A> duration;
    private long startTick;
    private long durationTicks;

    WaitNode(Site site, TreeContext<A> context, Duration<A> duration) {
        super(site, context, false);
        this.duration = duration;
    }

    @Override
    public void start() {
        startTick = context.clock().tick();
        durationTicks = duration.ticks(frame);
    }

    @Override
    public void run() {
        if (context.clock().tick() - startTick >= durationTicks) {
            success();
        } else {
            running();
        }
    }

    @Override
    boolean wakeHolds() {
        return false;
    }
}
