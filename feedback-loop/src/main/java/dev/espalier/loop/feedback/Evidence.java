package dev.espalier.loop.feedback;

import dev.espalier.dsl.check.CheckedPolicy;
import dev.espalier.game.Metric;
import dev.espalier.game.SideRecord;
import dev.espalier.runtime.trace.NodeCounts;
import java.util.List;
import java.util.Optional;

/**
 * What matches taught about one policy.
 *
 * @param policy that was played
 * @param metrics what the game measures, in its order
 * @param ticksPerSecond of the game
 * @param encounters with each opponent, in the order in which they are reported
 */
public record Evidence(CheckedPolicy policy, List<Metric> metrics, double ticksPerSecond, List<Encounter> encounters) {

    public Evidence {
        metrics = List.copyOf(metrics);
        encounters = List.copyOf(encounters);
        if (!(ticksPerSecond > 0)) {
            throw new IllegalArgumentException("ticksPerSecond must be above 0, but is " + ticksPerSecond);
        }
    }

    Optional<Encounter> against(String opponent) {
        return encounters.stream()
                .filter(encounter -> encounter.opponent().equals(opponent))
                .findFirst();
    }

    /** What the policy's nodes did in all traced matches; empty when none was traced. */
    Optional<NodeCounts> counts() {
        List<NodeCounts> traced = encounters.stream()
                .flatMap(Encounter::own)
                .map(SideRecord::counts)
                .flatMap(Optional::stream)
                .toList();
        if (traced.isEmpty()) {
            return Optional.empty();
        }
        NodeCounts sum = new NodeCounts(policy.nodeCount(), traced.get(0).occurrences());
        traced.forEach(sum::add);
        return Optional.of(sum);
    }
}
