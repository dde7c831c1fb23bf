package dev.espalier.runtime.tree;

/** Cancels its child, and fails, when it still runs after the duration that was read at the start. */
final class TimeoutNode<A> extends DecoratorNode<A> {

    private final Duration<A> duration;
    private long startTick;
    private long durationTicks;

    TimeoutNode(NodePlan<A> plan, TreeContext<A> context, Node<A> child, Duration<A> duration) {
        super(plan, context, child);
        this.duration = duration;
    }

    @Override
    public void start() {
        startTick = context.clock().tick();
        durationTicks = duration.ticks(context.frame());
    }

    @Override
    public void run() {
        if (status == Status.RUNNING && context.clock().tick() - startTick >= durationTicks) {
            child.cancel();
            giveUp();
            return;
        }
        follow(child.tick());
    }
}
