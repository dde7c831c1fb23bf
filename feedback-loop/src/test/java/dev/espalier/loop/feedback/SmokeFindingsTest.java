package dev.espalier.loop.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.dsl.check.CheckedNode;
import dev.espalier.dsl.check.CheckedPolicy;
import dev.espalier.loop.generate.Skirmish;
import dev.espalier.runtime.bind.Outcome;
import dev.espalier.runtime.trace.NodeCounts;
import org.junit.jupiter.api.Test;

class SmokeFindingsTest {

    private static final CheckedPolicy POLICY = Skirmish.read(
            "policy p { tree { selector { task move_to(target: medkit) utility { score(1) task wander() score(2) task shoot() } } } }");
    private static final CheckedNode ROOT = POLICY.root();
    private static final CheckedNode MOVING = ROOT.children().get(0);
    private static final CheckedNode CHOICE = ROOT.children().get(1);

    private final NodeCounts counts = new NodeCounts(POLICY.nodeCount());

    @Test
    void findsNothingInAPolicyThatNeverHadItsTurn() {
        assertThat(SmokeFindings.fault(POLICY, counts)).isEmpty();
    }

    @Test
    void oneTaskThatRunsIsEnough() {
        count(ROOT, 900, Outcome.FAILURE);
        count(MOVING, 899, Outcome.FAILURE);
        count(MOVING, 1, Outcome.RUNNING);

        assertThat(SmokeFindings.fault(POLICY, counts)).isEmpty();
    }

    @Test
    void namesTheTasksThatFailedWhenNoneRan() {
        count(ROOT, 900, Outcome.FAILURE);
        count(MOVING, 900, Outcome.FAILURE);

        assertThat(SmokeFindings.fault(POLICY, counts))
                .contains("no task ever ran or succeeded: task move_to (line 1) failed whenever it was tried");
    }

    @Test
    void namesATaskThatMostlyThrowsEvenWhereAnotherWorks() {
        count(ROOT, 900, Outcome.RUNNING);
        count(CHOICE.children().get(0).children().get(0), 880, Outcome.RUNNING);
        count(MOVING, 20, Outcome.FAILURE);
        for (int fault = 0; fault < 12; fault++) {
            counts.countFault(MOVING.id());
        }

        assertThat(SmokeFindings.fault(POLICY, counts))
                .contains("task move_to (line 1) threw an exception 12 times in 20 ticks");
    }

    @Test
    void bearsATaskThatThrowsNowAndThen() {
        count(ROOT, 900, Outcome.RUNNING);
        count(MOVING, 900, Outcome.RUNNING);
        for (int fault = 0; fault < 12; fault++) {
            counts.countFault(MOVING.id());
        }

        assertThat(SmokeFindings.fault(POLICY, counts)).isEmpty();
    }

    @Test
    void saysThatAChoiceMayHaveAskedForTooMuch() {
        count(ROOT, 10, Outcome.FAILURE);
        count(CHOICE, 10, Outcome.FAILURE);
        for (int fault = 0; fault < 10; fault++) {
            counts.countFault(CHOICE.id());
        }

        assertThat(SmokeFindings.fault(POLICY, counts))
                .contains(
                        "utility (line 1) threw an exception 10 times in 10 ticks, or asked for more scores and weights"
                                + " than one tick may");
    }

    private void count(CheckedNode node, int ticks, Outcome outcome) {
        for (int tick = 0; tick < ticks; tick++) {
            counts.countTick(node.id(), true, outcome);
        }
    }
}
