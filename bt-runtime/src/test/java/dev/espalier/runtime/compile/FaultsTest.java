package dev.espalier.runtime.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.espalier.runtime.bind.Outcome;
import dev.espalier.runtime.trace.Fault;
import dev.espalier.runtime.trace.NodeCounts;
import dev.espalier.runtime.tree.AgentTree;
import org.junit.jupiter.api.Test;

final class FaultsTest {

    private static final String POLICY = "selector { task strike() task walk() }";

    private final Stage stage = new Stage();

    @Test
    void aTaskThatThrowsFailsItsOwnNodeAndIsEnded() {
        AgentTree<Stage> tree = stage.tree(POLICY);
        stage.whenStriking = () -> {
            throw new IllegalStateException("broken");
        };

        assertThat(stage.play(tree)).containsExactly("strike start", "strike", "strike end", "walk start", "walk");
    }

    @Test
    void theFirstFaultIsKeptWithItsPlaceInThePolicy() {
        NodeCounts counts = new NodeCounts(3);
        AgentTree<Stage> tree = stage.tree(POLICY, counts);
        stage.walk = Outcome.SUCCESS;
        stage.whenStriking = () -> {
            throw new IllegalStateException("broken in tick " + stage.tick);
        };
        stage.play(tree);
        stage.play(tree);

        Fault fault = tree.firstFault().orElseThrow();
        assertThat(fault.cause()).hasMessage("broken in tick 0");
        assertThat(fault.tick()).isZero();
        assertThat(fault.node()).isEqualTo(1);
        assertThat(fault.span().column()).isEqualTo("policy test { tree { selector { ".length() + 1);
        assertThat(tree.faultCount()).isEqualTo(2);
        assertThat(counts.faults(1)).isEqualTo(2);
    }

    @Test
    void errorsPassThrough() {
        AgentTree<Stage> tree = stage.tree(POLICY);
        stage.whenStriking = () -> {
            throw new OutOfMemoryError("for the test");
        };

        assertThatThrownBy(tree::step).isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void aTaskThatCancelsItsOwnTreeDoesSoWhenTheStepIsOver() {
        AgentTree<Stage> tree = stage.tree("parallel(success: all) { task strike() task walk() }");
        stage.whenStriking = tree::cancel;

        assertThat(stage.play(tree))
                .containsExactly("strike start", "strike", "walk start", "walk", "strike cancelled", "walk cancelled");
        stage.whenStriking = () -> {};
        assertThat(stage.play(tree)).containsExactly("strike start", "strike", "walk start", "walk");
    }

    @Test
    void aTreeIsNotSteppedFromInsideItsOwnStep() {
        AgentTree<Stage> tree = stage.tree(POLICY);
        stage.whenStriking = tree::step;

        stage.play(tree);
        assertThat(tree.firstFault().orElseThrow().cause()).hasMessageContaining("inside its own step");
    }
}
