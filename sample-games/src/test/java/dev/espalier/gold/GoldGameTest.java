package dev.espalier.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.espalier.game.Contestant;
import dev.espalier.game.Game;
import dev.espalier.game.GameContract;
import dev.espalier.game.MatchRecord;
import dev.espalier.game.MatchRequest;
import dev.espalier.game.SideRecord;
import dev.espalier.game.Split;
import dev.espalier.game.UnknownGameException;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoldGameTest extends GameContract {

    @Override
    protected Game game() {
        return new GoldGame();
    }

    @Override
    protected List<String> policies() {
        return List.of(GoldPolicies.text("burglar"), GoldPolicies.text("warden"));
    }

    @Test
    void isFoundByTheServiceLoaderBesideTheArena() {
        assertThat(ServiceLoader.load(Game.class)).extracting(Game::name).contains("gold", "arena");
    }

    @Test
    void trainsOnFieldsWithEvenNumbersAndHoldsOutThoseWithOddOnes() {
        Game game = game();
        assertThat(game.gameId(Split.TRAINING, 617)).isEqualTo("gold:1234/3v3");
        assertThat(game.gameId(Split.HELD_OUT, 617)).isEqualTo("gold:1235/3v3");
        assertThat(game.describe("gold:1234/2v2")).startsWith("Gold rush, 2 against 2, on field 1234 with ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gold:1/3v2", "gold:1/5v5", "gold:01/3v3", "gold:-1/3v3", "gold:1", "gen:1/tdm/3v3"})
    void saysWhatAnIdLooksLike(String id) {
        assertThatThrownBy(() -> game().describe(id))
                .isInstanceOf(UnknownGameException.class)
                .hasMessageContaining("gold:1234/3v3");
    }

    @Test
    void playsWithOneToFourDiggersOnASide() {
        Game game = game();
        Contestant contestant = game.prepare(GoldPolicies.read("prospector"));
        for (int size = 1; size <= Rules.MOST_PER_SIDE; size++) {
            String id = "gold:6/" + size + "v" + size;
            MatchRecord record = game.play(new MatchRequest(id, size, List.of(contestant, contestant), false));
            assertThat(record.sides())
                    .extracting(SideRecord::score)
                    .allSatisfy(gold -> assertThat(gold).isPositive());
            assertThat(record.ticks()).isEqualTo(Rules.MATCH_TICKS);
        }
    }

    @Test
    void neitherSideIsBetter() {
        Game game = game();
        for (String name : GoldPolicies.STYLES) {
            Contestant both = game.prepare(GoldPolicies.read(name));
            double first = 0;
            int matches = 160;
            for (int field = 0; field < matches; field++) {
                MatchRequest request =
                        new MatchRequest(game.gameId(Split.HELD_OUT, field), field, List.of(both, both), false);
                first += game.play(request).points(0) / matches;
            }
            // Four standard errors of a fair coin.
            assertThat(first).as("%s on the first side against itself", name).isBetween(0.34, 0.66);
        }
    }
}
