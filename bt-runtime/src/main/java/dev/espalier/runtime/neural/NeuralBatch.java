package dev.espalier.runtime.neural;

import java.lang.ref.WeakReference;
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
 * agents have asked. A network is let go of when no tree asks it any more, so that a match can swap policies for ever.
 */
public final class NeuralBatch {

    /** Each is held by the nodes that ask in it, and by nothing else. */
    private final List<WeakReference<BatchQueue>> queues = new ArrayList<>();

    private final OddNumbers oddNumbers = new OddNumbers();

    /** Where the nodes of new trees ask for one skill. Those who ask one network share a queue. */
    public BatchQueue queue(TrainedSkill skill) {
        queues.removeIf(reference -> reference.get() == null);
        for (WeakReference<BatchQueue> reference : queues) {
            BatchQueue queue = reference.get();
            if (queue != null && queue.skill().isLike(skill)) {
                return queue;
            }
        }
        BatchQueue queue = new BatchQueue(skill, oddNumbers);
        queues.add(new WeakReference<>(queue));
        return queue;
    }

    /** Answers all that was asked since the last time. */
    public void run() {
        for (int i = 0; i < queues.size(); i++) {
            BatchQueue queue = queues.get(i).get();
            if (queue != null) {
                queue.run();
            }
        }
    }

    /** How many numbers from the game or from networks were no numbers or infinite, and were replaced. */
    public long oddNumbers() {
        return oddNumbers.count;
    }

    /** How many networks are asked by trees that there still are; for tests. */
    int networks() {
        queues.removeIf(reference -> reference.get() == null);
        return queues.size();
    }

    /** A count that all queues of a batch share. */
    static final class OddNumbers {
        long count;
    }
}
