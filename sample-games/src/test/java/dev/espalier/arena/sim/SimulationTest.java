package dev.espalier.arena.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;
import dev.espalier.arena.generate.MapGenerator;
import dev.espalier.arena.nav.Terrain;
import dev.espalier.arena.rules.Rules;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SimulationTest {

    private static final int TICKS = 900;

    private static Simulation playOut(long map, int perSide, long seed) {
        Terrain terrain = new MapGenerator(map, perSide).generate();
        Simulation simulation = new Simulation(terrain, Rules.STANDARD, perSide, seed, Wanderer::new);
        for (int tick = 0; tick < TICKS; tick++) {
            simulation.step();
        }
        return simulation;
    }

    @Test
    void goesTheSameWayForTheSameSeed() {
        assertThat(playOut(7, 3, 1).fingerprint()).isEqualTo(playOut(7, 3, 1).fingerprint());
        assertThat(playOut(7, 3, 1).fingerprint()).isNotEqualTo(playOut(7, 3, 2).fingerprint());
    }

    @Test
    void agentsThatWalkAboutSeldomGetStuck() {
        double[] stuck = new double[100];
        for (int map = 0; map < stuck.length; map++) {
            World world = playOut(map, 1 + map % 4, map).world();
            double stuckTicks = 0;
            double aliveTicks = 0;
            for (int i = 0; i < world.fighterCount(); i++) {
                stuckTicks += world.fighter(i).tally().stuckTicks();
                aliveTicks += world.fighter(i).tally().aliveTicks();
            }
            stuck[map] = stuckTicks / aliveTicks;
        }
        Arrays.sort(stuck);
        assertThat(stuck[50]).as("median").isLessThan(0.02);
        assertThat(stuck[98]).as("99th percentile").isLessThan(0.10);
    }

    @Test
    void everyAgentComesToFight() {
        World world = playOut(3, 3, 3).world();
        for (int i = 0; i < world.fighterCount(); i++) {
            assertThat(world.fighter(i).tally().shots()).isPositive();
        }
        assertThat(world.frags(0) + world.frags(1)).isPositive();
    }

    @Test
    void turnsNoFasterThanTheRulesSay() {
        Terrain terrain = new MapGenerator(5, 2).generate();
        Simulation simulation = new Simulation(terrain, Rules.STANDARD, 2, 1, self -> new Mind() {
            @Override
            public void think() {
                self.intent()
                        .look(self.random().nextDouble() - 0.5, self.random().nextDouble() - 0.5);
            }

            @Override
            public void stop() {}
        });
        double limit = Rules.STANDARD.turnDegPerSecond() / Rules.TICKS_PER_SECOND;
        Fighter self = simulation.world().fighter(0);
        double fastest = 0;
        for (int tick = 0; tick < 500; tick++) {
            double x = self.headingX();
            double y = self.headingY();
            simulation.step();
            fastest = Math.max(fastest, Angles.between(x, y, self.headingX(), self.headingY()));
        }
        assertThat(fastest).isCloseTo(limit, within(0.01));
    }

    /** Goes to the enemy, stands and fires when it sees it. */
    private static final class Duellist implements Mind {
        private final Fighter self;

        Duellist(Fighter self) {
            this.self = self;
        }

        @Override
        public void think() {
            Fighter enemy = self.world().fighter(1 - self.index());
            if (self.eyes().sees(enemy)) {
                self.intent().look(enemy.x() - self.x(), enemy.y() - self.y());
                self.intent().fire();
            } else {
                self.travelTo(enemy.x(), enemy.y());
            }
        }

        @Override
        public void stop() {}
    }

    @Test
    void twoCanFellEachOtherInOneTick() {
        Terrain terrain = new MapGenerator(5, 1).generate();
        boolean both = false;
        for (int seed = 0; seed < 200 && !both; seed++) {
            Simulation simulation = new Simulation(terrain, Rules.STANDARD, 1, seed, Duellist::new);
            World world = simulation.world();
            for (int tick = 0; tick < 900 && world.frags(0) + world.frags(1) == 0; tick++) {
                simulation.step();
            }
            both = world.frags(0) == 1 && world.frags(1) == 1;
        }
        assertThat(both).isTrue();
    }

    @Test
    void allocatesNothingPerTick() {
        Terrain terrain = new MapGenerator(7, 3).generate();
        Simulation simulation = new Simulation(terrain, Rules.STANDARD, 3, 1, Wanderer::new);
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
}
