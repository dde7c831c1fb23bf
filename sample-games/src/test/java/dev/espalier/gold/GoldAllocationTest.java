package dev.espalier.gold;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.espalier.runtime.compile.CompiledPolicy;
import dev.espalier.runtime.compile.PolicyCompiler;
import dev.espalier.runtime.tree.AgentTree;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoldAllocationTest {

    /** The virtual machine allocates a little itself while it compiles; what a match allocates is in all rounds. */
    private static final int ROUNDS = 60;

    @Test
    void aMatchAllocatesNothingOnceItHasBegun() {
        PolicyCompiler<Digger> compiler = new PolicyCompiler<>(GoldVocabulary.BINDING, Rules.TICKS_PER_SECOND);
        List<CompiledPolicy<Digger>> sides =
                List.of(compiler.compile(GoldPolicies.read("burglar")), compiler.compile(GoldPolicies.read("warden")));
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long self = Thread.currentThread().getId();
        long least = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS && least > 0; round++) {
            Rush rush = new Rush(Field.draw(round), 3, round);
            List<AgentTree<Digger>> trees = new ArrayList<>();
            for (int i = 0; i < rush.diggerCount(); i++) {
                Digger digger = rush.digger(i);
                trees.add(sides.get(digger.side).newTree(digger, rush, digger.random, null));
            }
            long before = threads.getThreadAllocatedBytes(self);
            while (!rush.isOver()) {
                rush.look();
                for (int i = 0; i < trees.size(); i++) {
                    trees.get(i).step();
                }
                rush.carryOut();
            }
            least = Math.min(least, threads.getThreadAllocatedBytes(self) - before);
        }
        assertThat(least).as("bytes of %d ticks", Rules.MATCH_TICKS).isZero();
    }
}
