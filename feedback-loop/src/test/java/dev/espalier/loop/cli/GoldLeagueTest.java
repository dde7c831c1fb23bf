package dev.espalier.loop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.game.Game;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** How the gold rush's shipped policies do against each other. */
@TestInstance(Lifecycle.PER_CLASS)
class GoldLeagueTest {

    private static final List<String> STYLES = List.of("prospector", "warden", "bandit", "burglar");

    private final Game gold = Games.installed().named("gold");
    private final ShippedLeague league =
            ShippedLeague.play(gold, Optional.empty(), Lineup.of(gold).all(), 40);

    @Test
    void noStyleBeatsEveryOther() {
        for (String name : STYLES) {
            assertThat(STYLES.stream().filter(other -> !other.equals(name)))
                    .as("%s does not beat every other", name)
                    .anySatisfy(other -> assertThat(league.share(name, other)).isLessThan(0.6));
        }
        assertThat(league.drawShare()).isLessThan(0.05);
    }

    @Test
    void stylesBeatOneAnotherInTurns() {
        assertThat(league.share("burglar", "prospector")).isGreaterThan(0.55);
        assertThat(league.share("prospector", "warden")).isGreaterThan(0.55);
        assertThat(league.share("warden", "burglar")).isGreaterThan(0.55);
    }

    @Test
    void theStarterLeavesRoom() {
        assertThat(league.share("greenhorn")).isBetween(0.05, 0.35);
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
