package dev.espalier.game.bind;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.dsl.PolicyReader;
import dev.espalier.dsl.syntax.Unit;
import dev.espalier.runtime.bind.Action;
import dev.espalier.runtime.bind.Arguments;
import dev.espalier.runtime.bind.Binding;
import dev.espalier.runtime.bind.Outcome;
import dev.espalier.runtime.compile.CompiledPolicy;
import dev.espalier.runtime.compile.PolicyCompiler;
import dev.espalier.runtime.tree.AgentTree;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The embedding example of the README, run; what stands between the marks is what the README shows. */
class EmbeddingExampleTest {

    // <README>
    static final class Guard {
        double courage = 1;
        double x;

        @Sense(doc = "How brave the guard feels.", unit = Unit.RATIO, low = 0, high = 1)
        double courage() {
            return courage;
        }
    }

    @Task(
            doc = "Walks along the wall. Never ends.",
            takes = @Parameter(name = "step", unit = Unit.METRES, low = -5, high = 5, doc = "How far in a tick."))
    static final class Walk implements Action<Guard> {
        @Override
        public Outcome tick(Guard self, Arguments arguments) {
            self.x += arguments.number(0);
            return Outcome.RUNNING;
        }
    }

    static final Binding<Guard> BINDING = AgentBinding.of(MethodHandles.lookup(), Guard.class)
            .task(Walk::new)
            .build("wall", "1", "Guards on a wall.");

    static CompiledPolicy<Guard> compile(String policy) {
        var checked =
                new PolicyReader(BINDING.vocabulary()).read(policy).policy().orElseThrow();
        return new PolicyCompiler<>(BINDING, 30).compile(checked); // once; at 30 ticks a second
    }

    static void play(CompiledPolicy<Guard> policy, Guard guard, int ticks) {
        long[] tick = {0};
        AgentTree<Guard> tree = policy.newTree(guard, () -> tick[0], new SplittableRandom(7), null); // for each agent
        for (; tick[0] < ticks; tick[0]++) {
            tree.step();
        }
    }
    // </README>

    private static final String POLICY = """
            policy guard {
              tree {
                selector {
                  sequence { condition courage < 0.3   task walk(step: -2 m) }
                  task walk(step: 1 m)
                }
              }
            }
            """;

    @Test
    void stepsATreeThatReadsAndMovesAnAgent() {
        Guard guard = new Guard();

        play(compile(POLICY), guard, 10);
        assertThat(guard.x).isEqualTo(10);

        guard.courage = 0.1;
        play(compile(POLICY), guard, 3);
        assertThat(guard.x).isEqualTo(4);
    }

    @Test
    void standsInTheReadmeAsItIsHere() throws IOException {
        Path source = Path.of("src/test/java/dev/espalier/game/bind/EmbeddingExampleTest.java");
        String example = Files.readString(source);
        String shown = example.substring(example.indexOf("// <README>") + 11, example.indexOf("// </README>"))
                .stripIndent()
                .strip();

        assertThat(Files.readString(Path.of("..", "README.md")).replaceAll("\\s+", " "))
                .contains(shown.replaceAll("\\s+", " "));
    }
}
