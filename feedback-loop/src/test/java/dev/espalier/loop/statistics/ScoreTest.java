package dev.espalier.loop.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ScoreTest {

    @Test
    void countsADrawAsHalfAWin() {
        Score score =
                Score.ofMatch(1).plus(Score.ofMatch(0.5)).plus(Score.ofMatch(0)).plus(Score.ofMatch(0));

        assertThat(score).isEqualTo(new Score(1, 1, 2));
        assertThat(score.games()).isEqualTo(4);
        assertThat(score.rate()).isEqualTo(1.5 / 4);
        assertThat(Score.NONE.rate()).isEqualTo(0.5);
    }

    @Test
    void refusesWhatIsNoScore() {
        assertThatThrownBy(() -> Score.ofMatch(2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Score(1, -1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void turnsRatesIntoElo() {
        assertThat(Elo.ofRate(0.5)).isZero();
        assertThat(Elo.ofRate(10.0 / 11)).isCloseTo(400, within(1e-9));
        assertThat(Elo.ofRate(0.64)).isCloseTo(99.95, within(0.01));
        assertThat(Elo.ofRate(1)).isEqualTo(Elo.LIMIT);
        assertThat(Elo.ofRate(0)).isEqualTo(-Elo.LIMIT);

        Elo elo = Elo.of(new Pairs(2, 3, 10, 8, 7));
        assertThat(elo.interval().contains(elo.difference())).isTrue();
        assertThat(elo.interval().contains(0)).isFalse();
    }
}
