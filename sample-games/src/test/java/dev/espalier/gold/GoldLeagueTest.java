package dev.espalier.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@TestInstance(Lifecycle.PER_CLASS)
class GoldLeagueTest {

    private final GoldLeague league = new GoldLeague(all(), 40);

    private static List<String> all() {
        List<String> names = new ArrayList<>(List.of(GoldPolicies.STARTER));
        names.addAll(GoldPolicies.STYLES);
        return names;
    }

    @Test
    void everyPolicyPassesTheCheckWithoutAWarning() {
        for (String name : all()) {
            assertThat(GoldPolicies.check(name).diagnostics()).as(name).isEmpty();
        }
    }

    @Test
    void noStyleBeatsEveryOther() {
        for (String name : GoldPolicies.STYLES) {
            assertThat(GoldPolicies.STYLES.stream().filter(other -> !other.equals(name)))
                    .as("%s does not win more than 90%% against every other:%n%s", name, league.table())
                    .anySatisfy(other -> assertThat(league.share(name, other)).isLessThan(0.6));
        }
        assertThat(league.drawShare()).as(league.table()).isLessThan(0.05);
    }

    @Test
    void stylesBeatOneAnotherInTurns() {
        assertThat(league.share("burglar", "prospector")).as(league.table()).isGreaterThan(0.55);
        assertThat(league.share("prospector", "warden")).as(league.table()).isGreaterThan(0.55);
        assertThat(league.share("warden", "burglar")).as(league.table()).isGreaterThan(0.55);
    }

    @Test
    void theStarterLeavesRoom() {
        assertThat(league.share(GoldPolicies.STARTER)).as(league.table()).isBetween(0.05, 0.35);
    }

    @Test
    void theStylesShowInTheMetrics() {
        assertThat(league.metric("prospector", "dug")).isGreaterThan(1.2 * league.metric("burglar", "dug"));
        assertThat(league.metric("burglar", "robbed")).isGreaterThan(20);
        assertThat(league.metric("prospector", "shoves")).isZero();
        assertThat(league.metric("warden", "felled")).isGreaterThan(3);
        assertThat(league.metric("bandit", "gathered")).isGreaterThan(3 * league.metric("prospector", "gathered"));
    }
}
