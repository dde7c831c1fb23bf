package dev.espalier.runtime.benchmark;

import com.badlogic.gdx.ai.btree.BehaviorTree;
import com.badlogic.gdx.ai.btree.LeafTask;
import com.badlogic.gdx.ai.btree.Task;
import com.badlogic.gdx.ai.btree.branch.DynamicGuardSelector;
import com.badlogic.gdx.ai.btree.branch.Parallel;
import com.badlogic.gdx.ai.btree.branch.Selector;
import com.badlogic.gdx.ai.btree.branch.Sequence;
import com.badlogic.gdx.ai.btree.decorator.AlwaysSucceed;
import com.badlogic.gdx.ai.btree.decorator.Invert;
import java.util.function.Predicate;

/**
 * The same tree of stock gdx-ai tasks, built by hand in two ways. {@link #tree} has the same nodes in the same places; its
 * conditions are not live: while a task runs, nothing before it is looked at. {@link #liveTree} is how gdx-ai's manual makes
 * them live: the conditions are guards, and the selectors look at the guards in every step. It decides what the compiled
 * policy decides, except that a choice whose task fails ends its selector, and that an unguarded sequence inside has no live
 * conditions.
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
        root.addChild(sequence(test(Soldier::heard), lookAround()));
        root.addChild(sequence(new Invert<>(test(Soldier::inZone)), task("move")));
        root.addChild(sequence(test(s -> s.allies() < 1), test(Soldier::leader), task("regroup")));
        root.addChild(new AlwaysSucceed<>(task("patrol")));
        root.addChild(task("hold"));
        return new BehaviorTree<>(root, soldier);
    }

    BehaviorTree<Soldier> liveTree(Soldier soldier) {
        DynamicGuardSelector<Soldier> root = new DynamicGuardSelector<>();
        root.addChild(guarded(both(test(s -> s.health() < 0.2), test(s -> s.enemies() > 0)), task("cover")));
        root.addChild(guarded(both(test(s -> s.health() < 0.5), test(Soldier::kitNear)), task("fetch_kit")));
        root.addChild(guarded(both(test(s -> s.enemies() > 2), test(s -> s.allies() < 2)), task("retreat")));
        root.addChild(guarded(test(s -> s.enemies() > 0), liveFight()));
        root.addChild(guarded(both(test(s -> s.ammo() < 5), test(Soldier::ammoNear)), task("fetch_ammo")));
        root.addChild(guarded(test(Soldier::heard), lookAround()));
        root.addChild(guarded(new Invert<>(test(Soldier::inZone)), task("move")));
        root.addChild(guarded(both(test(s -> s.allies() < 1), test(Soldier::leader)), task("regroup")));
        root.addChild(new AlwaysSucceed<>(task("patrol")));
        root.addChild(task("hold"));
        return new BehaviorTree<>(root, soldier);
    }

    /** The same as {@link CompiledSoldier#wide}. */
    BehaviorTree<Soldier> wideTree(Soldier soldier, int nodes) {
        Selector<Soldier> root = new Selector<>();
        for (int i = 0; i < CompiledSoldier.refused(nodes); i++) {
            root.addChild(sequence(test(s -> s.ammo() > 50), task("shoot")));
        }
        root.addChild(task("hold"));
        return new BehaviorTree<>(root, soldier);
    }

    private Task<Soldier> liveFight() {
        DynamicGuardSelector<Soldier> fight = new DynamicGuardSelector<>();
        fight.addChild(guarded(test(s -> s.distance() < 5), sequence(task("shoot"), task("strafe"))));
        fight.addChild(guarded(test(s -> s.distance() < 20), sequence(task("shoot"), task("approach"))));
        fight.addChild(guarded(test(s -> s.ammo() > 10), task("snipe")));
        fight.addChild(task("approach"));
        return fight;
    }

    private static Task<Soldier> guarded(Task<Soldier> guard, Task<Soldier> task) {
        task.setGuard(guard);
        return task;
    }

    private static Task<Soldier> both(Task<Soldier> first, Task<Soldier> second) {
        return sequence(first, second);
    }

    private Task<Soldier> lookAround() {
        Parallel<Soldier> lookAround = new Parallel<>(Parallel.Policy.Selector);
        lookAround.addChild(task("turn"));
        lookAround.addChild(task("look"));
        return lookAround;
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
