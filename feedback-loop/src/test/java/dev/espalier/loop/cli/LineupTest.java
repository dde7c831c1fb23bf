package dev.espalier.loop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.game.Game;
import dev.espalier.loop.record.NamedPolicy;
import dev.espalier.loop.record.RunSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The standard policies of the games that are shipped, read from where they are shipped. */
class LineupTest {

    private final PolicyFiles files = new PolicyFiles(Optional.of(Path.of("..")));

    @Test
    void everyShippedGameCanBeRefinedWithoutNamingPolicies() {
        List<Game> games = ServiceLoader.load(Game.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();

        assertThat(games).extracting(Game::name).contains("arena", "gold");
        assertThat(games).allSatisfy(game -> {
            RunSettings settings = new RunOptions().settings(game, files);
            assertThat(settings.trainingOpponents()).isNotEmpty();
            assertThat(settings.heldOutOpponents()).isNotEmpty();
        });
    }

    /** Somebody who plays for what counts stands on both sides, and nobody on both. */
    @ParameterizedTest
    @CsvSource({
        "zone, zone_keeper rusher spoiler",
        "ctf, flag_runner rusher spoiler",
        "chest, treasure_hunter rusher spoiler",
        "mix, zone_keeper flag_runner treasure_hunter rusher"
    })
    void aRunInAModeWithAimsMeetsThoseWhoPlayForThem(String mode, String training) {
        Lineup.Opponents opponents = Lineup.of(Games.installed().named("arena")).opponents(Optional.of(mode));

        assertThat(opponents.training()).containsExactly(training.split(" ", -1));
        assertThat(opponents.heldOut()).contains("all_rounder").doesNotContainAnyElementsOf(opponents.training());
    }

    @Test
    void aRunInTheArenaTakesWhatItAlwaysTook() {
        Game arena = Games.installed().named("arena");

        RunSettings settings = new RunOptions().settings(arena, files);

        assertThat(settings.start().name()).isEqualTo("starter");
        assertThat(settings.trainingOpponents())
                .extracting(NamedPolicy::name)
                .containsExactly("rusher", "holder", "skirmisher");
        assertThat(settings.heldOutOpponents())
                .extracting(NamedPolicy::name)
                .containsExactly("hunter", "sniper", "guardian");
    }
}
