package dev.espalier.runtime.tree;

import dev.espalier.runtime.bind.NeuralAction;
import dev.espalier.runtime.neural.Asker;
import dev.espalier.runtime.neural.BatchQueue;
import dev.espalier.runtime.neural.TrainedSkill;

/**
 * Lets a network act, once in each tick, until the game says that the skill is over. In the step the agent's observation joins
 * the batch; the answer comes when all trees have been stepped, unless this node has been cancelled meanwhile.
 */
final class NeuralNode<A> extends LeafNode<A> implements Asker {

    private static final int NONE = -1;

    private final NeuralAction<A> action;
    private final A agent;
    private final BatchQueue queue;
    private int row = NONE;
    private boolean broken;

    NeuralNode(NodePlan<A> plan, TreeContext<A> context, NeuralAction<A> action, TrainedSkill skill) {
        super(plan, context);
        this.action = action;
        this.agent = context.frame().agent();
        this.queue = context.batch().queue(skill);
    }

    @Override
    public void start() {
        broken = false;
        action.start(agent);
    }

    @Override
    public void run() {
        context.taskRuns(id);
        if (broken) {
            fail();
            return;
        }
        if (row != NONE) {
            throw new IllegalStateException("the batch was not run after the last tick");
        }
        switch (action.observe(agent, queue.room(), queue.offset())) {
            case RUNNING -> {
                row = queue.add(this);
                running();
            }
            case SUCCESS -> success();
            case FAILURE -> fail();
        }
    }

    @Override
    public void answer(float[] answers, int offset) {
        row = NONE;
        queue.toGame(answers, offset);
        try {
            action.act(agent, answers, offset);
        } catch (Exception fault) {
            report(fault);
            broken = true;
        }
    }

    @Override
    public void unanswered(Exception cause) {
        row = NONE;
        report(cause);
        broken = true;
    }

    @Override
    void ended() {
        if (row != NONE) {
            queue.withdraw(row);
            row = NONE;
        }
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
