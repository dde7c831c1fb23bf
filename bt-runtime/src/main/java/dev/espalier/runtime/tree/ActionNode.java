package dev.espalier.runtime.tree;

import dev.espalier.runtime.bind.Action;
import dev.espalier.runtime.bind.Arguments;
import dev.espalier.runtime.expression.Argument;
import dev.espalier.runtime.expression.LiveArguments;
import java.util.List;

/** Does a task of the game. The action is ended exactly once for each start, also when it throws. */
final class ActionNode<A> extends LeafNode<A> {

    private final Action<A> action;
    private final A agent;
    private final Arguments arguments;

    ActionNode(NodePlan<A> plan, TreeContext<A> context, Action<A> action, List<Argument<A>> arguments) {
        super(plan, context);
        this.action = action;
        this.agent = context.frame().agent();
        this.arguments = new LiveArguments<>(context.frame(), arguments);
    }

    @Override
    public void start() {
        action.start(agent, arguments);
    }

    @Override
    public void run() {
        context.taskRuns(id);
        switch (action.tick(agent, arguments)) {
            case RUNNING -> goOn();
            case SUCCESS -> succeed();
            case FAILURE -> giveUp();
        }
    }

    @Override
    void ended() {
        try {
            action.end(agent, status == Status.CANCELLED);
        } catch (Exception fault) {
            report(fault);
        }
    }

    @Override
    boolean wakeHolds() {
        return false;
    }
}
