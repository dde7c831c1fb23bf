package dev.espalier.runtime.benchmark;

import com.badlogic.gdx.ai.btree.BehaviorTree;
import com.badlogic.gdx.ai.btree.LeafTask;
import com.badlogic.gdx.ai.btree.Task;
import com.badlogic.gdx.ai.btree.branch.Parallel;
import com.badlogic.gdx.ai.btree.branch.Selector;
import com.badlogic.gdx.ai.btree.branch.Sequence;
import com.badlogic.gdx.ai.btree.decorator.AlwaysSucceed;
import com.badlogic.gdx.ai.btree.decorator.Invert;
import java.util.function.Predicate;

/**
 * The same tree of stock gdx-ai tasks, built by hand. Its conditions are not live: while a task runs nothing before it is
 * looked at.
 */
final class StockSoldier {

    private final boolean lasting;

    StockSoldier(boolean lasting) {
        this.lasting = lasting;
    }

    BehaviorTree<Soldier> tree(Soldier soldier) {
        Selector<Soldier> root = new Selector<>();
        root.addChild(sequence(test(s -> s.health() < 0.2), test(s -> s.enemies() > 0), task("cover")));
        root.addChild(sequence(test(s -> s.health() < 0.5), test(Soldier::kitNear), task("fetch_kit")));
        root.addChild(sequence(test(s -> s.enemies() > 2), test(s -> s.allies() < 2), task("retreat")));
        root.addChild(sequence(test(s -> s.enemies() > 0), fight()));
        root.addChild(sequence(test(s -> s.ammo() < 5), test(Soldier::ammoNear), task("fetch_ammo")));
        Parallel<Soldier> lookAround = new Parallel<>(Parallel.Policy.Selector);
        lookAround.addChild(task("turn"));
        lookAround.addChild(task("look"));
        root.addChild(sequence(test(Soldier::heard), lookAround));
        root.addChild(sequence(new Invert<>(test(Soldier::inZone)), task("move")));
        root.addChild(sequence(test(s -> s.allies() < 1), test(Soldier::leader), task("regroup")));
        root.addChild(new AlwaysSucceed<>(task("patrol")));
        root.addChild(task("hold"));
        return new BehaviorTree<>(root, soldier);
    }

    private Task<Soldier> fight() {
        Selector<Soldier> fight = new Selector<>();
        fight.addChild(sequence(test(s -> s.distance() < 5), task("shoot"), task("strafe")));
        fight.addChild(sequence(test(s -> s.distance() < 20), task("shoot"), task("approach")));
        fight.addChild(sequence(test(s -> s.ammo() > 10), task("snipe")));
        fight.addChild(task("approach"));
        return fight;
    }

    @SafeVarargs
    private static Task<Soldier> sequence(Task<Soldier>... children) {
        Sequence<Soldier> sequence = new Sequence<>();
        for (Task<Soldier> child : children) {
            sequence.addChild(child);
        }
        return sequence;
    }

    private static Task<Soldier> test(Predicate<Soldier> test) {
        return new Leaf() {
            @Override
            public Status execute() {
                return test.test(getObject()) ? Status.SUCCEEDED : Status.FAILED;
            }
        };
    }

    private Task<Soldier> task(String name) {
        int kind = CompiledSoldier.TASKS.indexOf(name);
        return new Leaf() {
            @Override
            public Status execute() {
                return getObject().work(kind, lasting) ? Status.SUCCEEDED : Status.RUNNING;
            }
        };
    }

    private abstract static class Leaf extends LeafTask<Soldier> {
        @Override
        protected Task<Soldier> copyTo(Task<Soldier> task) {
            throw new IllegalStateException("not copied here");
        }
    }
}
