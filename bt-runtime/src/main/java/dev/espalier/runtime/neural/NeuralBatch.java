package dev.espalier.runtime.neural;

import java.util.ArrayList;
import java.util.List;

/**
 * Asks each network once in a tick for all agents of a match. While trees are stepped their neural nodes put what their
 * agents see into it; when all have been stepped the game calls {@link #run}, and every node that still wants its answer acts
 * by it, in the order in which they asked.
 *
 * <pre>{@code
 * for (AgentTree<Guard> tree : trees) {
 *     tree.step();
 * }
 * batch.run();
 * }</pre>
 *
 * One batch belongs to one match and one thread, and lasts as long as its trees. Running it allocates nothing once the most
 * agents have asked.
 */
public final class NeuralBatch {

    private final List<BatchQueue> queues = new ArrayList<>();

    /** Where the nodes of new trees ask for one skill. Those who ask one network share a queue. */
    public BatchQueue queue(TrainedSkill skill) {
        for (BatchQueue queue : queues) {
            if (queue.skill().isLike(skill)) {
                return queue;
            }
        }
        BatchQueue queue = new BatchQueue(skill);
        queues.add(queue);
        return queue;
    }

    /** Answers all that was asked since the last time. */
    public void run() {
        for (int i = 0; i < queues.size(); i++) {
            queues.get(i).run();
        }
    }

    /** How many numbers from the game or from networks were no numbers or infinite, and were replaced. */
    public long oddNumbers() {
        long sum = 0;
        for (BatchQueue queue : queues) {
            sum += queue.oddNumbers();
        }
        return sum;
    }
}
