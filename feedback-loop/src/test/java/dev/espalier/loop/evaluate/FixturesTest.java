package dev.espalier.loop.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.espalier.dsl.PolicyReader;
import dev.espalier.game.Game;
import dev.espalier.game.Split;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class FixturesTest {

    private final Game arena = ServiceLoader.load(Game.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(game -> game.name().equals("arena"))
            .findFirst()
            .orElseThrow();
    private final Contender opponent = Contender.of(
            arena,
            "idler",
            new PolicyReader(arena.vocabulary())
                    .read("policy idler { tree { task hold(duration: 5 s) } }")
                    .policy()
                    .orElseThrow());

    @Test
    void drawnGamesAreDistinctAndOfTheModeAndSplit() {
        Deal zones = new Deal(arena, Optional.of("zone"));
        List<Fixture> fixtures = Fixtures.drawn(zones, Split.HELD_OUT, 500, 1).against(opponent);
        assertThat(fixtures)
                .hasSize(500)
                .extracting(Fixture::gameId)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("gen:\\d*[13579]/zone/3v3"));
        assertThat(Fixtures.drawn(zones, Split.HELD_OUT, 500, 1).against(opponent))
                .isEqualTo(fixtures);
    }

    @Test
    void listedGamesArePlayedInTurnWithOtherSeeds() {
        List<Fixture> fixtures =
                Fixtures.listed(List.of("gen:1/tdm/1v1", "gen:2/ctf/1v1"), 5, 1).against(opponent);
        assertThat(fixtures)
                .extracting(Fixture::gameId)
                .containsExactly("gen:1/tdm/1v1", "gen:2/ctf/1v1", "gen:1/tdm/1v1", "gen:2/ctf/1v1", "gen:1/tdm/1v1");
        assertThat(fixtures).extracting(Fixture::seed).doesNotHaveDuplicates();
    }

    @Test
    void noModeIsDealtThatTheGameDoesNotHave() {
        assertThat(Deal.modes(arena)).containsExactly("tdm", "zone", "ctf", "chest", "ffa", "mix");
        assertThatThrownBy(() -> new Deal(arena, Optional.of("chess")))
                .hasMessage("the game 'arena' has no mode 'chess'");
    }
}
