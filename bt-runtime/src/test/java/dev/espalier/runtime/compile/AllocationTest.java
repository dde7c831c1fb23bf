package dev.espalier.runtime.compile;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.espalier.runtime.bind.Outcome;
import dev.espalier.runtime.bind.Position;
import dev.espalier.runtime.trace.NodeCounts;
import dev.espalier.runtime.tree.AgentTree;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

final class AllocationTest {

    /** Has every kind of node, and comes to all of them in the course of the changes below. */
    private static final String POLICY = """
            var counted: number  var worst: mood_kind  var seen: boolean  var spot: position
            team var total: number  team var rally: position  team var shared: boolean  team var tone: mood_kind |
            selector {
              once sequence { condition alarm  task walk() }
              sequence {
                set counted = counted + 1  set worst = opposite(of: mood)  set seen = spot != nowhere
                set spot = above(place: above())  set total = total + height(place: rally) / 1 m + 1
                set rally = above(place: spot)  set shared = exceeds(amount: total, bound: counted)
                set tone = worst  set spot = nowhere
                condition counted < 0
              }
              timeout(1 s) random_selector {
                weight(level) task strike()
                weight(counted - total) task guard()
                condition shared and seen and tone = worst
              }
              timeout(1.2 s) utility {
                score(level) sequence { condition alarm  task walk() }
                score(100 - level) task strike()
                score(height(place: spot) / 1 m) task guard()
              }
              sequence { condition alarm and level > 20  invert condition ready  timeout(0.5 s) task guard() }
              cooldown(0.3 s) sequence { condition level / 2 < 10 or mood = wild  repeat(2) task strike() }
              sticky sequence { chance(0.5) retry(2) task strike()  wait 0.2 s }
              timeout(2 s) parallel(success: all, failure: all) {
                task report(amount: 80 - level, loud: alarm, tone: mood)
                until_success task walk()
                until_failure task strike()
                succeed task guard()
                fail task guard()
              }
              repeat task walk()
            }
            """;

    /** The virtual machine allocates a few hundred bytes itself while it compiles; what a step allocates is in all rounds. */
    private static final int ROUNDS = 10;

    @Test
    void steppingAllocatesNothing() {
        Stage stage = new Stage();
        stage.writing = false;
        stage.goal = new Position();
        NodeCounts counts = new NodeCounts(Stage.check(POLICY).nodeCount());
        AgentTree<Stage> tree = stage.tree(POLICY, counts);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long self = Thread.currentThread().getId();
        long least = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS && least > 0; round++) {
            long before = threads.getThreadAllocatedBytes(self);
            play(stage, tree, 100_000);
            least = Math.min(least, threads.getThreadAllocatedBytes(self) - before);
        }

        assertThat(least).as("bytes of 100,000 steps").isZero();
        for (int node = 0; node < counts.nodes(); node++) {
            assertThat(counts.ticks(node)).as("ticks of node %d", node).isPositive();
        }
    }

    private static void play(Stage stage, AgentTree<Stage> tree, int ticks) {
        for (int i = 0; i < ticks; i++) {
            stage.alarm = i % 50 < 20;
            stage.ready = i % 7 < 3;
            stage.level = i % 101;
            stage.mood = i / 130 % 2;
            stage.walk = outcome(i / 5);
            stage.guard = outcome(i / 3);
            stage.strike = outcome(i / 2);
            tree.step();
            stage.tick++;
        }
    }

    private static Outcome outcome(int moment) {
        return switch (moment % 3) {
            case 0 -> Outcome.SUCCESS;
            case 1 -> Outcome.RUNNING;
            default -> Outcome.FAILURE;
        };
    }
}
