package dev.espalier.runtime.tree;

import com.badlogic.gdx.ai.btree.BehaviorTree;
import com.badlogic.gdx.ai.btree.Task;

/**
 * The task that gdx-ai's tree steps: it pulls the policy's root, so that below it no node is stepped in any other way than by
 * its parent.
 */
final class Root<A> extends Task<A> {

    private final Node<A> top;

    Root(Node<A> top) {
        this.top = top;
    }

    Node<A> top() {
        return top;
    }

    void attach(BehaviorTree<A> behaviorTree) {
        setControl(behaviorTree);
        top.attach(behaviorTree);
    }

    /** The outcome is not passed on to the tree, which would only keep it. */
    @Override
    public void run() {
        status = top.tick();
    }

    @Override
    public int getChildCount() {
        return 1;
    }

    @Override
    public Task<A> getChild(int index) {
        if (index != 0) {
            throw new IndexOutOfBoundsException("the root has no child " + index);
        }
        return top;
    }

    @Override
    public void childSuccess(Task<A> child) {}

    @Override
    public void childFail(Task<A> child) {}

    @Override
    public void childRunning(Task<A> runningTask, Task<A> reporter) {}

    @Override
    protected int addChildToTask(Task<A> child) {
        throw new IllegalStateException("the root of a compiled tree is fixed");
    }

    @Override
    protected Task<A> copyTo(Task<A> task) {
        throw new IllegalStateException("a compiled tree is not copied; ask the compiled policy for another");
    }
}
