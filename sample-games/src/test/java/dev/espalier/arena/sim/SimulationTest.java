package dev.espalier.arena.sim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.arena.generate.MapGenerator;
import dev.espalier.arena.nav.Terrain;
import dev.espalier.arena.rules.Rules;
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
}
