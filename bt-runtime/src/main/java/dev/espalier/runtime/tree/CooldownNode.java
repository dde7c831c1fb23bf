package dev.espalier.runtime.tree;

/** Fails at once while its duration has not passed since its child last ended or was cancelled; ready at first. */
final class CooldownNode<A> extends DecoratorNode<A> {

    private final Duration<A> duration;
    private boolean childRan;
    private boolean everRan;
    private long lastEndTick;

    CooldownNode(NodePlan<A> plan, TreeContext<A> context, Node<A> child, Duration<A> duration) {
        super(plan, context, child);
        this.duration = duration;
    }

    @Override
    public void start() {
        childRan = false;
    }

    @Override
    public void run() {
        if (!childRan && cooling()) {
            giveUp();
            return;
        }
        childRan = true;
        follow(child.tick());
    }

    @Override
    void ended() {
        if (childRan) {
            everRan = true;
            lastEndTick = context.clock().tick();
        }
    }

    @Override
    boolean wakeHolds() {
        return !cooling() && child.wakes();
    }

    private boolean cooling() {
        return everRan && context.clock().tick() - lastEndTick < duration.ticks(context.frame());
    }
}
