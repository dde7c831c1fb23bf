package dev.espalier.runtime.tree;

import dev.espalier.runtime.bind.NeuralAction;
import dev.espalier.runtime.neural.Asker;
import dev.espalier.runtime.neural.TrainedSkill;

/**
 * Lets a network act, once in each tick, until the game says that the skill is over. In the step the agent's observation joins
 * the batch; the answer comes when all trees have been stepped, unless this node has been cancelled meanwhile.
 */
final class NeuralNode<A> extends LeafNode<A> implements Asker {

    private final Question<A> question;
    private boolean broken;

    NeuralNode(NodePlan<A> plan, TreeContext<A> context, NeuralAction<A> action, TrainedSkill skill) {
        super(plan, context);
        this.question = new Question<>(action, skill, context);
    }

    @Override
    public void start() {
        broken = false;
        question.begin();
    }

    @Override
    public void run() {
        context.taskRuns(id);
        if (broken) {
            giveUp();
            return;
        }
        question.requireAnswered();
        switch (question.ask(this)) {
            case RUNNING -> goOn();
            case SUCCESS -> succeed();
            case FAILURE -> giveUp();
        }
    }

    @Override
    public void answer(float[] answers, int offset) {
        question.answered();
        try {
            question.act(answers, offset);
        } catch (Exception fault) {
            report(fault);
            broken = true;
        }
    }

    @Override
    public void unanswered(Exception cause) {
        question.answered();
        report(cause);
        broken = true;
    }

    @Override
    void ended() {
        try {
            question.end(status == Status.CANCELLED);
        } catch (Exception fault) {
            report(fault);
        }
    }

    @Override
    boolean wakeHolds() {
        return false;
    }
}
