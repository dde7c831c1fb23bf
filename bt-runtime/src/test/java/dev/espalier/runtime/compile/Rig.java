package dev.espalier.runtime.compile;

import dev.espalier.runtime.trace.NodeListener;
import dev.espalier.runtime.tree.AgentTree;
import java.util.List;
import java.util.SplittableRandom;

/** A tree on its stage, whoever's nodes it is made of. */
interface Rig {

    Stage stage();

    void step();

    void cancel();

    /** Has a listener cancel the tree from inside its steps, each time when a node has ended. */
    void cancelWhenATaskEnds();

    /** One step in the next tick, and what was called in it. */
    default List<String> play() {
        step();
        stage().tick++;
        return stage().takeEvents();
    }

    /** A tree of a policy with these nodes, on a stage of its own. */
    static Rig compiled(String nodes) {
        return compiled(Stage.compile(nodes));
    }

    static Rig compiled(CompiledPolicy<Stage> policy) {
        Stage stage = new Stage();
        AgentTree<Stage> tree = policy.newTree(stage, () -> stage.tick, new SplittableRandom(5), null);
        return new Compiled(stage, tree);
    }

    /** A compiled tree. */
    record Compiled(Stage stage, AgentTree<Stage> tree) implements Rig {

        @Override
        public void step() {
            tree.step();
        }

        @Override
        public void cancel() {
            tree.cancel();
        }

        @Override
        public void cancelWhenATaskEnds() {
            tree.listen(new NodeListener() {
                @Override
                public void ended(int node, boolean succeeded, long tick) {
                    tree.cancel();
                }
            });
        }
    }
}
