package dev.espalier.runtime.tree;

import dev.espalier.runtime.bind.NeuralAction;
import dev.espalier.runtime.bind.Outcome;
import dev.espalier.runtime.neural.Asker;
import dev.espalier.runtime.neural.TrainedSkill;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Runs the child that a network picks, and ends as that ends. It asks when it starts and, if it is told how often, again
 * and again; the answer comes when all trees have been stepped, and is followed in the next tick.
 */
final class OptionsNode<A> extends CompositeNode<A> implements Asker {

    private static final int NONE = -1;

    private final Question<A> question;
    private final @Nullable Duration<A> every;
    private int current = NONE;
    private int picked = NONE;
    private boolean broken;
    private long askedTick;
    private long everyTicks;

    OptionsNode(
            NodePlan<A> plan,
            TreeContext<A> context,
            List<Node<A>> children,
            NeuralAction<A> action,
            TrainedSkill skill,
            @Nullable Duration<A> every) {
        super(plan, context, children);
        this.question = new Question<>(action, skill, context);
        this.every = every;
    }

    @Override
    public void start() {
        current = NONE;
        picked = NONE;
        broken = false;
        question.begin();
        everyTicks = every == null ? 0 : every.ticks(context.frame());
    }

    @Override
    public void run() {
        boolean starting = status != Status.RUNNING;
        if (broken) {
            endAs(Outcome.FAILURE);
            return;
        }
        question.requireAnswered();
        if (starting || (every != null && context.clock().tick() - askedTick >= everyTicks)) {
            Outcome over = ask();
            if (over != Outcome.RUNNING) {
                endAs(over);
                return;
            }
        }
        if (starting) {
            goOn();
            return;
        }
        if (picked != current) {
            if (current != NONE) {
                children[current].cancel();
            }
            current = picked;
        }
        follow(children[current].tick());
    }

    private Outcome ask() {
        Outcome over = question.ask(this);
        if (over == Outcome.RUNNING) {
            askedTick = context.clock().tick();
        }
        return over;
    }

    private void endAs(Outcome outcome) {
        if (current != NONE) {
            children[current].cancel();
        }
        if (outcome == Outcome.SUCCESS) {
            succeed();
        } else {
            giveUp();
        }
    }

    @Override
    public void answer(float[] answers, int offset) {
        question.answered();
        picked = question.pick(answers, offset);
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
