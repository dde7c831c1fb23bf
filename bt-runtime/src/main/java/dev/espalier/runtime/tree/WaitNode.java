package dev.espalier.runtime.tree;

/** Runs until its duration, read when it starts, has passed; then succeeds. */
final class WaitNode<A> extends LeafNode<A> {

    private final Duration<A> duration;
    private long startTick;
    private long durationTicks;

    WaitNode(NodePlan<A> plan, TreeContext<A> context, Duration<A> duration) {
        super(plan, context);
        this.duration = duration;
    }

    @Override
    public void start() {
        startTick = context.clock().tick();
        durationTicks = duration.ticks(context.frame());
    }

    @Override
    public void run() {
        if (context.clock().tick() - startTick >= durationTicks) {
            succeed();
        } else {
            goOn();
        }
    }

    @Override
    boolean wakeHolds() {
        return false;
    }
}
