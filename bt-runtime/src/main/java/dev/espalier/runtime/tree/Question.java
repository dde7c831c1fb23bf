package dev.espalier.runtime.tree;

import dev.espalier.runtime.bind.NeuralAction;
import dev.espalier.runtime.bind.Outcome;
import dev.espalier.runtime.neural.Asker;
import dev.espalier.runtime.neural.BatchQueue;
import dev.espalier.runtime.neural.TrainedSkill;

/**
 * What one node asks a network in each tick: the agent's observation joins the batch, and the answer comes when all trees
 * have been stepped, unless the node has ended meanwhile.
 */
final class Question<A> {

    private static final int NONE = -1;

    private final NeuralAction<A> action;
    private final A agent;
    private final BatchQueue queue;
    private int row = NONE;

    Question(NeuralAction<A> action, TrainedSkill skill, TreeContext<A> context) {
        this.action = action;
        this.agent = context.frame().agent();
        this.queue = context.batch().queue(skill);
    }

    /** The node that asks has started. */
    void begin() {
        action.start(agent);
    }

    /** @throws IllegalStateException if it was asked in an earlier tick and has not been answered */
    void requireAnswered() {
        if (row != NONE) {
            throw new IllegalStateException("the batch was not run after the last tick");
        }
    }

    /** Asks, unless the skill is over; says whether it is. */
    Outcome ask(Asker asker) {
        Outcome outcome = action.observe(agent, queue.room(), queue.offset());
        if (outcome == Outcome.RUNNING) {
            row = queue.add(asker);
        }
        return outcome;
    }

    /** The network has answered, or could not. */
    void answered() {
        row = NONE;
    }

    /** Lets the agent do what the network answers. */
    void act(float[] answers, int offset) {
        queue.toGame(answers, offset);
        action.act(agent, answers, offset);
    }

    /** Which child the network picks. */
    int pick(float[] answers, int offset) {
        return queue.greatest(answers, offset);
    }

    /** The node has ended; nothing is answered any more. */
    void end(boolean cancelled) {
        if (row != NONE) {
            queue.withdraw(row);
            row = NONE;
        }
        action.end(agent, cancelled);
    }
}
