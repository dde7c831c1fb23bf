package dev.espalier.loop.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.dsl.check.CheckedNode;
import dev.espalier.dsl.check.CheckedPolicy;
import dev.espalier.dsl.format.PolicyFormatter;
import dev.espalier.game.MatchRecord;
import dev.espalier.game.SideRecord;
import dev.espalier.loop.evaluate.PlayedPair;
import dev.espalier.loop.generate.Skirmish;
import dev.espalier.runtime.bind.Outcome;
import dev.espalier.runtime.trace.NodeCounts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TreeEvidenceTest {

    private static final CheckedPolicy FIGHTER =
            Skirmish.read(PolicyFormatter.format(Skirmish.fighter().policy()));
    private static final String TEXT = PolicyFormatter.format(FIGHTER.policy());

    @Test
    void quotesEachNodeAloneWithItsCounts() {
        NodeCounts counts = new NodeCounts(FIGHTER.nodeCount(), List.of("deaths"));
        CheckedNode root = FIGHTER.root();
        CheckedNode fight = root.children().get(1);
        for (int tick = 0; tick < 60; tick++) {
            counts.countTick(root.id(), tick == 0, Outcome.RUNNING);
        }
        counts.countTick(fight.id(), true, Outcome.FAILURE);
        counts.countCancellation(fight.id());
        counts.countOccurrence(fight.id(), 0, 2);

        TreeEvidence tree = TreeEvidence.of(evidence(Optional.of(counts)), TEXT).orElseThrow();

        assertThat(tree.agentSeconds()).isEqualTo(2);
        assertThat(tree.occurrences()).containsExactly("deaths");
        assertThat(tree.nodes().stream().map(node -> "  ".repeat(node.depth()) + node.text()))
                .containsExactly(
                        "selector",
                        "  sequence \"survive\"",
                        "    condition weak()",
                        "    task move_to(target: medkit)",
                        "  sequence \"fight\"",
                        "    condition enemy_visible",
                        "    parallel(success: any)",
                        "      task shoot()",
                        "      task strafe(range: reach)",
                        "  cooldown(3 s)",
                        "    task turn(angle: 90 deg)",
                        "  task wander()");
        NodeEvidence seen = tree.nodes().get(fight.id());
        assertThat(seen)
                .isEqualTo(new NodeEvidence(1, seen.line(), "sequence \"fight\"", 1, 1, 0, 1, 1, 0, List.of(2.0)));
        assertThat(TEXT.lines().toList().get(seen.line() - 1)).contains("sequence \"fight\"");
    }

    @Test
    void isMissingWhereNothingWasTraced() {
        assertThat(TreeEvidence.of(evidence(Optional.empty()), TEXT)).isEmpty();
    }

    private static Evidence evidence(Optional<NodeCounts> counts) {
        SideRecord own = new SideRecord(1, Map.of(), counts);
        SideRecord other = new SideRecord(2, Map.of(), Optional.empty());
        PlayedPair pair = new PlayedPair(match(own, other), match(other, other));
        return new Evidence(FIGHTER, List.of(), 30, List.of(new Encounter("rusher", List.of(pair))));
    }

    private static MatchRecord match(SideRecord first, SideRecord second) {
        return new MatchRecord("gen:1/tdm/3v3", 1, 3_600, MatchRecord.EndReason.TIME_LIMIT, List.of(first, second), 1);
    }
}
