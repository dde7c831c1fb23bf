package dev.espalier.loop.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.espalier.loop.record.Progression.Step;
import dev.espalier.loop.statistics.Pairs;
import dev.espalier.loop.statistics.Score;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressionTest {

    /** From 0.25 to 0.75 after 100 matches, down to 0.5 after 300, 400 in all. */
    private static final Progression PROGRESSION = new Progression(
            List.of(
                    step(0, new Pairs(10, 0, 10, 0, 0)),
                    step(100, new Pairs(0, 0, 10, 0, 10)),
                    step(300, new Pairs(5, 0, 10, 0, 5))),
            400);

    @Test
    void knowsTheBestOfEachMoment() {
        assertThat(PROGRESSION.after(99).rate()).isEqualTo(0.25);
        assertThat(PROGRESSION.after(100).rate()).isEqualTo(0.75);
        assertThat(PROGRESSION.gain(250)).isEqualTo(0.5);
        assertThat(PROGRESSION.gain(400)).isEqualTo(0.25);
    }

    @Test
    void weighsGainsByHowLongTheyLasted() {
        // Nothing for 100 matches, 0.5 for 200, 0.25 for 100.
        assertThat(PROGRESSION.area(400)).isCloseTo((200 * 0.5 + 100 * 0.25) / 400, within(1e-12));
        assertThat(PROGRESSION.area(200)).isCloseTo(0.25, within(1e-12));
        assertThat(PROGRESSION.area(0)).isZero();
    }

    @Test
    void countsPromotionsThatDidHarm() {
        assertThat(PROGRESSION.promotions()).isEqualTo(2);
        assertThat(PROGRESSION.regressions()).isEqualTo(1);
    }

    private static Step step(long from, Pairs pairs) {
        return new Step(
                from,
                new Incumbent(
                        (int) from,
                        new NamedPolicy("id", "text"),
                        "changed",
                        Appraisal.ofText(""),
                        List.of(new OpponentScore("sniper", Score.NONE, pairs))));
    }
}
