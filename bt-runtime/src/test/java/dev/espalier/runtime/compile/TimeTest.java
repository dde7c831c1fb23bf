package dev.espalier.runtime.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.runtime.bind.Outcome;
import dev.espalier.runtime.tree.AgentTree;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TimeTest {

    private final Stage stage = new Stage();

    @Test
    void aWaitRunsForTheNearestNumberOfTicks() {
        assertThat(ticksUntilItWalks("wait 0.26 s")).isEqualTo(3);
    }

    @Test
    void aPositiveWaitIsAtLeastOneTickAndNoWaitIsNone() {
        assertThat(ticksUntilItWalks("wait 0.001 s")).isEqualTo(1);
        assertThat(ticksUntilItWalks("wait 0 s")).isZero();
    }

    @Test
    void aTimeoutCancelsWhatStillRuns() {
        AgentTree<Stage> tree = stage.tree("timeout(0.2 s) task walk()");

        assertThat(stage.play(tree)).containsExactly("walk start", "walk");
        assertThat(stage.play(tree)).containsExactly("walk");
        assertThat(stage.play(tree)).containsExactly("walk cancelled");
    }

    @Test
    void aCooldownCountsFromTheEndOfItsChild() {
        stage.guard = Outcome.SUCCESS;
        stage.strike = Outcome.SUCCESS;
        AgentTree<Stage> tree = stage.tree("selector { cooldown(0.3 s) task guard() task strike() }");

        List<String> done = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            done.add(stage.play(tree).get(1));
        }
        assertThat(done).containsExactly("guard", "strike", "strike", "guard", "strike");
    }

    private int ticksUntilItWalks(String wait) {
        AgentTree<Stage> tree = stage.tree("sequence { " + wait + " task walk() }");
        int ticks = 0;
        while (stage.play(tree).isEmpty()) {
            ticks++;
            assertThat(ticks).isLessThan(100);
        }
        return ticks;
    }
}
