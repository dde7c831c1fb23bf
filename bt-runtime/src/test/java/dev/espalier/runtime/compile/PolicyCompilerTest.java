package dev.espalier.runtime.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.espalier.dsl.check.CheckedPolicy;
import dev.espalier.runtime.reference.ScriptedGame;
import dev.espalier.runtime.trace.NodeCounts;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class PolicyCompilerTest {

    @Test
    void refusesAPolicyThatWasCheckedForAnotherGame() {
        CheckedPolicy policy = Stage.check("task walk()");
        PolicyCompiler<?> compiler = new PolicyCompiler<>(ScriptedGame.binding(), 30);

        assertThatThrownBy(() -> compiler.compile(policy))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("stage 1")
                .hasMessageContaining("scripted 1");
    }

    @Test
    void refusesCountsOfAnotherPolicy() {
        CompiledPolicy<Stage> policy = Stage.compile("task walk()");
        NodeCounts counts = new NodeCounts(7);
        SplittableRandom random = new SplittableRandom(1);
        Stage stage = new Stage();

        assertThatThrownBy(() -> policy.newTree(stage, () -> 0, random, counts))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("counts for 7 nodes given to a policy of 1");
    }

    @Test
    void keepsThePolicyThatItWasMadeOf() {
        CheckedPolicy policy = Stage.check("task walk()");

        assertThat(new PolicyCompiler<>(Stage.binding(), 30).compile(policy).source())
                .isSameAs(policy);
    }
}
