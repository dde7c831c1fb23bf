package dev.espalier.arena.sim;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.espalier.arena.generate.MapGenerator;
import dev.espalier.arena.mode.Mode;
import dev.espalier.arena.mode.RulesGenerator;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for the simulation in every mode. */
class ModesTest {

    private static Simulation match(Mode mode, long map) {
        return new Simulation(
                new MatchSetup(
                        new MapGenerator(map, 3).generate(),
                        RulesGenerator.rules(mode, map),
                        mode.lineUp(3),
                        mode.contest(),
                        map),
                Wanderer::new);
    }

    @ParameterizedTest
    @EnumSource
    void allocatesNothingPerTick(Mode mode) {
        Simulation simulation = match(mode, 7);
        for (int tick = 0; tick < 3000; tick++) {
            simulation.step();
        }
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        threads.getCurrentThreadAllocatedBytes();
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int tick = 0; tick < 3000; tick++) {
            simulation.step();
        }
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(3000);
    }

    @ParameterizedTest
    @EnumSource
    void agentsSeldomGetStuckUnderAnyRules(Mode mode) {
        double[] stuck = new double[40];
        for (int map = 0; map < stuck.length; map++) {
            Simulation simulation = match(mode, map);
            double stuckTicks = 0;
            double aliveTicks = 0;
            for (int tick = 0; tick < 600; tick++) {
                simulation.step();
            }
            for (int i = 0; i < simulation.world().fighterCount(); i++) {
                stuckTicks += simulation.world().fighter(i).tally().stuckTicks();
                aliveTicks += simulation.world().fighter(i).tally().aliveTicks();
            }
            stuck[map] = stuckTicks / aliveTicks;
        }
        Arrays.sort(stuck);
        assertThat(stuck[20]).as("median").isLessThan(0.02);
        assertThat(stuck[39]).as("most").isLessThan(0.10);
    }
}
