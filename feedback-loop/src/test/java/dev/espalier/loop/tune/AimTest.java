package dev.espalier.loop.tune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.espalier.game.MatchRecord;
import dev.espalier.game.MatchRecord.EndReason;
import dev.espalier.game.SideRecord;
import dev.espalier.loop.evaluate.PlayedPair;
import dev.espalier.loop.objective.Objective;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AimTest {

    private static final Aim EVEN = new Aim.TargetRate(0.5);
    private static final Aim GREATEST = new Aim.Greatest(Objective.STANDARD);

    @Test
    void theDistanceToARateIsTheSameFromBothSides() {
        assertThat(EVEN.distance(won(30, 100))).isCloseTo(0.2, within());
        assertThat(EVEN.distance(won(70, 100))).isCloseTo(0.2, within());
        assertThat(new Aim.TargetRate(1).distance(won(70, 100))).isCloseTo(0.3, within());
        assertThat(GREATEST.distance(won(70, 100))).isCloseTo(0.3, within());
    }

    @Test
    void onlyWhatIsClearlyNearerToARateIsShownToBe() {
        assertThat(EVEN.isNearer(won(20, 100), won(50, 100))).isTrue();
        assertThat(EVEN.isNearer(won(80, 100), won(55, 100))).isTrue();
        assertThat(EVEN.isNearer(won(50, 100), won(20, 100))).isFalse();
        assertThat(EVEN.isNearer(won(20, 100), won(80, 100)))
                .as("as far on the other side")
                .isFalse();
        assertThat(EVEN.isNearer(won(20, 100), won(70, 100)))
                .as("not by enough")
                .isFalse();
        assertThat(EVEN.isNearer(won(2, 10), won(5, 10))).as("too few games").isFalse();
        assertThat(EVEN.isNearer(List.of(), List.of())).as("no game").isFalse();
    }

    @Test
    void ofAnObjectiveMoreIsNearer() {
        assertThat(GREATEST.isNearer(won(20, 100), won(80, 100))).isTrue();
        assertThat(GREATEST.isNearer(won(20, 100), won(21, 100))).isFalse();
        assertThat(GREATEST.isNearer(won(80, 100), won(20, 100))).isFalse();
    }

    @Test
    void aRateLiesFromZeroToOne() {
        assertThatThrownBy(() -> new Aim.TargetRate(1.5)).hasMessage("a rate lies from 0 to 1, but this is 1.5");
        assertThatThrownBy(() -> new Aim.TargetRate(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(1e-9);
    }

    private static List<PlayedPair> won(int won, int count) {
        List<PlayedPair> pairs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            pairs.add(new PlayedPair(match(i, i < won ? 0 : 1), match(i, i < won ? 1 : 0)));
        }
        return pairs;
    }

    private static MatchRecord match(int seed, int winner) {
        return new MatchRecord(
                "game", seed, 100, EndReason.SCORE_LIMIT, List.of(side(winner == 0), side(winner == 1)), 0);
    }

    private static SideRecord side(boolean won) {
        return new SideRecord(won ? 1 : 0, Map.of(), Optional.empty());
    }
}
