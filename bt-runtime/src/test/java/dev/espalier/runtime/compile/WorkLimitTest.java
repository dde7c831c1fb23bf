package dev.espalier.runtime.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.runtime.bind.Outcome;
import dev.espalier.runtime.tree.AgentTree;
import dev.espalier.runtime.tree.WorkLimitException;
import org.junit.jupiter.api.Test;

final class WorkLimitTest {

    private final Stage stage = new Stage();

    /** Each child that fails lets all others be scored again, which grows with the square of their number. */
    @Test
    void aUtilityOfTooManyChildrenFailsWithItsPlace() {
        AgentTree<Stage> tree =
                stage.tree("selector { utility { " + "score(level) task guard() ".repeat(2_000) + "} task walk() }");
        stage.guard = Outcome.FAILURE;
        stage.play(tree);

        assertThat(tree.faultCount()).isEqualTo(1);
        assertThat(tree.firstFault().orElseThrow().cause())
                .isInstanceOf(WorkLimitException.class)
                .hasMessageContaining("20000");
        assertThat(tree.firstFault().orElseThrow().node()).isEqualTo(1);
        assertThat(tree.firstFault().orElseThrow().span().line()).isEqualTo(1);
    }

    @Test
    void theLimitIsOfOneStep() {
        AgentTree<Stage> tree = stage.tree("utility { " + "score(level) task guard() ".repeat(100) + "}");
        stage.guard = Outcome.FAILURE;
        for (int step = 0; step < 10; step++) {
            stage.play(tree);
        }

        assertThat(tree.faultCount()).isZero();
    }
}
