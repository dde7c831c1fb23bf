package dev.espalier.loop.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.espalier.dsl.PolicyReader;
import dev.espalier.dsl.vocabulary.TaskSignature;
import dev.espalier.dsl.vocabulary.Vocabulary;
import java.util.List;
import org.junit.jupiter.api.Test;

class StructureTest {

    private static final PolicyReader READER = new PolicyReader(new Vocabulary(
            "test",
            "1",
            "A game.",
            List.of(),
            List.of(new TaskSignature("stand", List.of(), "Stands."), new TaskSignature("walk", List.of(), "Walks."))));

    @Test
    void sameLinesInAnotherOrderLieAtNoDistance() {
        Structure one = structure("selector { sequence { wait 1 s task walk() } task stand() }");
        Structure other = structure("selector { task stand() sequence { task walk() wait 1 s } } // turned round\n");

        assertThat(one.distanceTo(other)).isZero();
    }

    @Test
    void countsTheLinesThatHaveNoEqual() {
        Structure one = structure("selector { task walk() task stand() }"); // policy, tree, selector and two tasks
        Structure other = structure("selector { task walk() task walk() }");

        assertThat(one.distanceTo(other)).isCloseTo(0.2, within(1e-12));
        assertThat(other.distanceTo(one)).isEqualTo(one.distanceTo(other));
        assertThat(Distances.mean(List.of(one, other, other), Structure::distanceTo))
                .isCloseTo(0.4 / 3, within(1e-12));
    }

    private static Structure structure(String tree) {
        return new Structure(READER.read("policy any { tree { " + tree + " } }")
                .policy()
                .orElseThrow()
                .policy());
    }
}
