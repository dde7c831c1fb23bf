package dev.espalier.runtime.compile;

import com.badlogic.gdx.ai.GdxAI;
import com.badlogic.gdx.ai.btree.BehaviorTree;
import com.badlogic.gdx.ai.btree.BranchTask;
import com.badlogic.gdx.ai.btree.LeafTask;
import com.badlogic.gdx.ai.btree.Task;
import dev.espalier.runtime.bind.Action;
import dev.espalier.runtime.bind.Arguments;
import dev.espalier.runtime.bind.Outcome;
import dev.espalier.runtime.expression.Frame;
import dev.espalier.runtime.expression.FramePlan;
import dev.espalier.runtime.expression.LiveArguments;
import dev.espalier.runtime.memory.Cells;
import java.util.List;
import java.util.function.Predicate;

/** A tree of gdx-ai's own nodes on a stage, stepped as its manual says: time is moved on, then the tree is stepped. */
record StockTree(Stage stage, BehaviorTree<Stage> tree) implements Rig {

    private static final float SECONDS_PER_TICK = 0.1f;

    static StockTree of(Stage stage, Task<Stage> root) {
        return new StockTree(stage, new BehaviorTree<>(root, stage));
    }

    @Override
    public void step() {
        GdxAI.getTimepiece().update(SECONDS_PER_TICK);
        tree.step();
    }

    @Override
    public void cancel() {
        tree.cancel();
    }

    @Override
    public void cancelWhenATaskEnds() {
        tree.addListener(new BehaviorTree.Listener<>() {
            @Override
            public void statusUpdated(Task<Stage> task, Task.Status previousStatus) {
                if (task.getStatus() == Task.Status.SUCCEEDED) {
                    tree.cancel();
                }
            }

            @Override
            public void childAdded(Task<Stage> task, int index) {}
        });
    }

    /** The stage's task of that name. */
    static Task<Stage> task(String name) {
        return new Work(name);
    }

    /** The stage's task of that name behind a guard. */
    static Task<Stage> guarded(Task<Stage> guard, String name) {
        Task<Stage> task = task(name);
        task.setGuard(guard);
        return task;
    }

    /** A branch with its children. */
    @SafeVarargs
    static <T extends BranchTask<Stage>> T branch(T branch, Task<Stage>... children) {
        for (Task<Stage> child : children) {
            branch.addChild(child);
        }
        return branch;
    }

    static Task<Stage> test(Predicate<Stage> test) {
        return new Test(test);
    }

    /** Public, because gdx-ai makes one by reflection when it copies a tree. */
    public static final class Work extends LeafTask<Stage> {

        private String name;
        private Action<Stage> action;

        public Work() {
            this("walk");
        }

        Work(String name) {
            this.name = name;
            this.action = Stage.action(name);
        }

        @Override
        public void start() {
            action.start(getObject(), none(getObject()));
        }

        @Override
        public Status execute() {
            Outcome outcome = action.tick(getObject(), none(getObject()));
            return switch (outcome) {
                case RUNNING -> Status.RUNNING;
                case SUCCESS -> Status.SUCCEEDED;
                case FAILURE -> Status.FAILED;
            };
        }

        @Override
        public void end() {
            action.end(getObject(), status == Status.CANCELLED);
        }

        @Override
        protected Task<Stage> copyTo(Task<Stage> task) {
            Work copy = (Work) task;
            copy.name = name;
            copy.action = Stage.action(name);
            return copy;
        }

        private static Arguments none(Stage stage) {
            Frame<Stage> frame =
                    new Frame<>(new FramePlan<>(List.of(), 0), stage, new Cells(List.of()), new Cells(List.of()));
            return new LiveArguments<>(frame, List.of());
        }
    }

    private static final class Test extends LeafTask<Stage> {

        private final Predicate<Stage> test;

        Test(Predicate<Stage> test) {
            this.test = test;
        }

        @Override
        public Status execute() {
            return test.test(getObject()) ? Status.SUCCEEDED : Status.FAILED;
        }

        @Override
        protected Task<Stage> copyTo(Task<Stage> task) {
            throw new IllegalStateException("not copied here");
        }
    }
}
