package dev.espalier.loop.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.espalier.game.Game;
import dev.espalier.game.MatchRecord;
import dev.espalier.game.MatchRecord.EndReason;
import dev.espalier.game.SideRecord;
import dev.espalier.loop.evaluate.PlayedPair;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class ObjectiveTest {

    private static final Game ARENA = ServiceLoader.load(Game.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(game -> game.name().equals("arena"))
            .findFirst()
            .orElseThrow();

    /** Two matches of 60 s: 6 to 2 kills in the first, 0 to 0 in the second. */
    private static final PlayedPair PAIR = new PlayedPair(
            match(side(6, 6, 2, 0.5, 0.8), side(2, 2, 6, 0.25, 0.4)), match(side(0, 0, 0, 0, 1), side(0, 0, 0, 0, 1)));

    @Test
    void takesTheShareOfTheScoreWhenNothingIsSaid() {
        assertThat(Objective.STANDARD.of(PAIR)).isEqualTo(PAIR.scoreShare()).isEqualTo(0.625);
        assertThat(Objective.read("score", ARENA).isStandard()).isTrue();
    }

    @Test
    void makesAMetricAloneBetterInItsOwnDirection() {
        assertThat(of("kills")).isEqualTo((0.75 + 0.5) / 2);
        assertThat(of("deaths")).isEqualTo((0.75 + 0.5) / 2);
        assertThat(of("win_rate")).isEqualTo(0.75);
    }

    @Test
    void countsTheSecondsBetweenKillsAndTwiceTheMatchWithoutOne() {
        // 60 s · 0.8 / 6 = 8 s against 60 s · 0.4 / 2 = 12 s; 120 s each in the match without a kill.
        Objective objective = Objective.read("time_between_kills", ARENA);
        assertThat(objective.quantities().get(0).value(PAIR)).isCloseTo((8 + 120) / 2.0, within(1e-9));
        assertThat(objective.of(PAIR)).isCloseTo((0.6 + 0.5) / 2, within(1e-9));
    }

    @Test
    void addsSharesByTheirWeightsAndStaysWithinOne() {
        Objective objective = Objective.read("score + .2*accuracy-0.1 * deaths", ARENA);
        double accuracy = (2.0 / 3 + 0.5) / 2;
        assertThat(objective.of(PAIR)).isCloseTo((0.625 + 0.2 * accuracy + 0.1 * 0.625) / 1.3, within(1e-9));
        assertThat(objective.text()).isEqualTo("score + 0.2 * accuracy - 0.1 * deaths");
        assertThat(Objective.read(objective.text(), ARENA).of(PAIR)).isEqualTo(objective.of(PAIR));
        assertThat(of("- shots")).isEqualTo(0.5);
    }

    @Test
    void saysWhatIsWrongAndWhatIsMeant() {
        assertFault("kils", "the game measures no 'kils'; did you mean 'kills'?");
        assertFault("shots", "neither more nor less is better; write '+ shots' or '- shots'");
        assertFault("score + deaths", "less deaths is better, but it is added; write '- deaths'");
        assertFault("score - kills", "more kills is better, but it is subtracted; write '+ kills'");
        assertFault("score kills", "cannot read the objective at 'kills'");
        assertFault("score + 0 * kills", "the weight of kills is 0");
        assertFault("", "cannot read an empty objective");
    }

    private static void assertFault(String text, String message) {
        assertThatThrownBy(() -> Objective.read(text, ARENA))
                .isInstanceOf(ObjectiveException.class)
                .hasMessageContaining(message);
    }

    private static double of(String text) {
        return Objective.read(text, ARENA).of(PAIR);
    }

    private static MatchRecord match(SideRecord own, SideRecord other) {
        // The policy is side 0 of the first match and side 1 of the second; the second is even, so its order does not
        // matter.
        return new MatchRecord("gen:2/tdm/3v3", 1, 1_800, EndReason.TIME_LIMIT, List.of(own, other), 0);
    }

    private static SideRecord side(double score, double kills, double deaths, double accuracy, double alive) {
        return new SideRecord(
                score,
                Map.of("kills", kills, "deaths", deaths, "accuracy", accuracy, "time_alive", alive, "shots", 9.0),
                Optional.empty());
    }
}
