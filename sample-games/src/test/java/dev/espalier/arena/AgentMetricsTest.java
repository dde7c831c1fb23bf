package dev.espalier.arena;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.espalier.arena.match.ArenaMatch;
import dev.espalier.game.MatchRecord;
import dev.espalier.game.MatchRequest;
import dev.espalier.game.Metric;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is measured of each agent, and how it adds up to what is measured of its side. */
class AgentMetricsTest {

    private static List<Map<String, Double>> agents = List.of();
    private static List<Map<String, Double>> sides = List.of();

    @BeforeAll
    static void play() {
        ArenaGame game = new ArenaGame();
        ArenaMatch match = game.begin(new MatchRequest(
                "gen:3/tdm/3v3",
                2,
                List.of(
                        game.prepare(Policies.read("opponents/rusher")),
                        game.prepare(Policies.read("held-out/guardian"))),
                false));
        while (match.end().isEmpty()) {
            match.step();
        }
        agents = IntStream.range(0, 6).mapToObj(match::metrics).toList();
        MatchRecord record = match.record();
        sides = record.sides().stream().map(side -> side.metrics()).toList();
    }

    private static double value(Map<String, Double> metrics, String name) {
        return metrics.getOrDefault(name, Double.NaN);
    }

    private static double sum(int side, String name) {
        return IntStream.range(3 * side, 3 * side + 3)
                .mapToDouble(agent -> value(agents.get(agent), name))
                .sum();
    }

    @Test
    void haveTheNamesAndTheOrderOfTheGamesMetrics() {
        List<String> names =
                new ArenaGame().metrics().stream().map(Metric::name).toList();
        assertThat(names).startsWith("kills", "deaths").contains("exposure", "time_alone");
        assertThat(agents).allSatisfy(agent -> assertThat(agent.keySet()).containsExactlyElementsOf(names));
    }

    @Test
    void addUpToTheirSide() {
        for (int side = 0; side < 2; side++) {
            for (String count : List.of("kills", "deaths", "damage_dealt", "shots", "pick_ups", "assists")) {
                assertThat(sum(side, count)).as(count).isCloseTo(value(sides.get(side), count), within(1e-9));
            }
            assertThat(sum(side, "distance") / 3).isCloseTo(value(sides.get(side), "distance"), within(1e-9));
        }
        assertThat(agents.stream().map(agent -> value(agent, "kills")).distinct())
                .hasSizeGreaterThan(1);
    }

    @Test
    void sayHowLongAgentsWereExposedAndAlone() {
        assertThat(agents).allSatisfy(agent -> {
            assertThat(value(agent, "exposure")).isBetween(0.01, 0.9);
            assertThat(value(agent, "time_alone") + value(agent, "time_near_allies"))
                    .isCloseTo(1, within(1e-9));
        });
    }
}
