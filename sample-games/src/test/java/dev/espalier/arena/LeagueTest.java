package dev.espalier.arena;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeagueTest {

    private static List<String> all() {
        List<String> names = new ArrayList<>(List.of(Policies.STARTER));
        names.addAll(Policies.OPPONENTS);
        names.addAll(Policies.HELD_OUT);
        return names;
    }

    @Test
    void everyPolicyPassesTheCheckWithoutAWarning() {
        for (String name : all()) {
            assertThat(Policies.check(name).diagnostics()).as(name).isEmpty();
        }
    }

    @Test
    void theBaselinesAreAMatchForEachOtherAndTheStarterLeavesRoom() {
        League league = new League(all()).play(12);
        List<String> baselines = new ArrayList<>(Policies.OPPONENTS);
        baselines.addAll(Policies.HELD_OUT);

        for (String name : baselines) {
            assertThat(baselines.stream().filter(other -> !other.equals(name)))
                    .as("%s beats not everybody:%n%s", name, league.table())
                    .anySatisfy(other -> assertThat(league.share(name, other)).isLessThan(0.65));
        }
        double starter = baselines.stream()
                .mapToDouble(other -> league.share(Policies.STARTER, other))
                .average()
                .orElseThrow();
        assertThat(starter).as(league.table()).isBetween(0.03, 0.30);
        assertThat(league.drawShare()).as(league.table()).isLessThan(0.05);
    }

    @Test
    void theStylesOfTheOpponentsShowInTheMetrics() {
        League league = new League(Policies.OPPONENTS).play(6);
        double rusher = league.metric("opponents/rusher", "distance");
        double holder = league.metric("opponents/holder", "distance");
        assertThat(rusher).isGreaterThan(2 * holder);
        assertThat(league.metric("opponents/holder", "time_near_allies"))
                .isGreaterThan(league.metric("opponents/rusher", "time_near_allies") + 0.1);
        assertThat(league.metric("opponents/skirmisher", "pick_ups"))
                .isGreaterThan(1.3 * league.metric("opponents/rusher", "pick_ups"));
    }
}
