package dev.espalier.loop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.game.Game;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How the arena's shipped policies do against each other; {@code espalier league} shows the same at length. */
class ArenaLeagueTest {

    private final Game arena = Games.installed().named("arena");
    private final Lineup lineup = Lineup.of(arena);

    private ShippedLeague play(String mode, List<String> names, int games) {
        return ShippedLeague.play(arena, Optional.of(mode), names, games);
    }

    @Test
    void theStandardPoliciesAreAMatchForEachOtherAndTheStarterLeavesRoom() {
        List<String> fighters = new ArrayList<>(lineup.training());
        fighters.addAll(lineup.heldOut());
        List<String> all = new ArrayList<>(fighters);
        all.add(lineup.start());
        ShippedLeague league = play("tdm", all, 12);

        for (String name : fighters) {
            assertThat(fighters.stream().filter(other -> !other.equals(name)))
                    .as("%s beats not everybody", name)
                    .anySatisfy(other -> assertThat(league.share(name, other)).isLessThan(0.65));
        }
        assertThat(league.share(lineup.start())).isBetween(0.03, 0.30);
        assertThat(league.drawShare()).isLessThan(0.05);
    }

    @Test
    void theStylesOfTheOpponentsShowInTheMetrics() {
        ShippedLeague league = play("tdm", lineup.training(), 6);
        assertThat(league.metric("rusher", "distance")).isGreaterThan(2 * league.metric("holder", "distance"));
        assertThat(league.metric("holder", "time_near_allies"))
                .isGreaterThan(league.metric("rusher", "time_near_allies") + 0.1);
        assertThat(league.metric("skirmisher", "pick_ups")).isGreaterThan(1.3 * league.metric("rusher", "pick_ups"));
    }

    @Test
    void theZoneKeeperHoldsZones() {
        ShippedLeague league = play("zone", List.of("zone_keeper", "all_rounder", "rusher"), 10);
        assertThat(league.metric("zone_keeper", "objective_time"))
                .isGreaterThan(2 * league.metric("rusher", "objective_time"));
        assertThat(league.share("zone_keeper", "rusher")).isGreaterThan(0.7);
        assertThat(league.share("zone_keeper", "all_rounder")).isLessThan(0.9);
    }

    @Test
    void theFlagRunnerCapturesFlags() {
        ShippedLeague league = play("ctf", List.of("flag_runner", "all_rounder", "rusher"), 10);
        assertThat(league.metric("flag_runner", "captures")).isGreaterThan(0.5);
        assertThat(league.metric("rusher", "captures")).isLessThan(0.1);
        assertThat(league.share("flag_runner", "rusher")).isGreaterThan(0.7);
        assertThat(league.share("flag_runner", "all_rounder")).isLessThan(0.95);
    }

    @Test
    void theTreasureHunterBanksGold() {
        ShippedLeague league = play("chest", List.of("treasure_hunter", "all_rounder", "spoiler", "rusher"), 8);
        assertThat(league.metric("treasure_hunter", "gold_banked")).isGreaterThan(40);
        assertThat(league.metric("rusher", "gold_banked")).isLessThan(10);
        assertThat(league.share("treasure_hunter", "rusher")).isGreaterThan(0.9);
        assertThat(league.share("treasure_hunter", "spoiler")).isLessThan(0.9);
    }

    @Test
    void theQuartermasterTakesWhatLiesAbout() {
        ShippedLeague league = play("zone", List.of("quartermaster", "rusher"), 10);
        assertThat(league.metric("quartermaster", "supplies_taken"))
                .isGreaterThan(2 * league.metric("rusher", "supplies_taken"));
    }

    @Test
    void theAmbusherHealsEarly() {
        ShippedLeague league = play("tdm", List.of("ambusher", "rusher"), 10);
        assertThat(league.metric("ambusher", "pick_ups")).isGreaterThan(1.3 * league.metric("rusher", "pick_ups"));
    }
}
