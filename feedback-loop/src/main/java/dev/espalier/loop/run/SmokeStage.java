package dev.espalier.loop.run;

import dev.espalier.game.SideRecord;
import dev.espalier.loop.evaluate.Evaluator;
import dev.espalier.loop.evaluate.Evaluator.Entry;
import dev.espalier.loop.evaluate.Fixture;
import dev.espalier.loop.evaluate.PlayedPair;
import dev.espalier.loop.feedback.SmokeFindings;
import dev.espalier.loop.store.RunStore;
import dev.espalier.runtime.trace.NodeCounts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The stage before screening: each candidate plays the first pair of it with its nodes counted, and those that cannot work are dropped, so
 * that nothing more is played with them. The pair counts for screening too, so that the stage costs no match. What it found is kept, since a
 * resumed run finds its matches without their counts.
 */
final class SmokeStage {

    private final Evaluator evaluator;
    private final RunStore store;
    private final Map<String, Optional<String>> known;

    SmokeStage(Evaluator evaluator, RunStore store) {
        this.evaluator = evaluator;
        this.store = store;
        this.known = store.smokeChecks();
    }

    /**
     * What came of it.
     *
     * @param working those that do something
     * @param dropped the others
     */
    record Outcome(List<Challenger> working, List<Dropped> dropped) {}

    /**
     * A candidate that cannot work.
     *
     * @param reason in words
     */
    record Dropped(Challenger challenger, String reason) {}

    /** Has all candidates play on a fixture; one of which a match takes too long is left to screening. */
    Outcome check(List<Challenger> candidates, Fixture fixture) {
        List<Entry> seen = new ArrayList<>();
        List<Entry> fresh = new ArrayList<>();
        for (Challenger candidate : candidates) {
            Entry entry = new Entry(candidate.contender(), fixture);
            (known.containsKey(candidate.contender().id()) ? seen : fresh).add(entry);
        }
        evaluator.tryPlay(seen);
        look(fresh, evaluator.tryPlayTraced(fresh));
        List<Challenger> working = new ArrayList<>();
        List<Dropped> dropped = new ArrayList<>();
        for (Challenger candidate : candidates) {
            known.getOrDefault(candidate.contender().id(), Optional.empty())
                    .ifPresentOrElse(
                            reason -> dropped.add(new Dropped(candidate, reason)), () -> working.add(candidate));
        }
        return new Outcome(working, dropped);
    }

    private void look(List<Entry> entries, List<Optional<PlayedPair>> pairs) {
        Map<String, Optional<String>> found = new LinkedHashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            var contender = entries.get(i).contender();
            pairs.get(i)
                    .ifPresent(pair -> found.put(
                            contender.id(),
                            counts(pair).flatMap(counts -> SmokeFindings.fault(contender.policy(), counts))));
        }
        store.saveSmokeChecks(found);
        known.putAll(found);
    }

    /** What the candidate's nodes did in both matches; empty when its game does not count. */
    private static Optional<NodeCounts> counts(PlayedPair pair) {
        List<NodeCounts> counts = pair.own().stream()
                .map(SideRecord::counts)
                .flatMap(Optional::stream)
                .toList();
        if (counts.isEmpty()) {
            return Optional.empty();
        }
        NodeCounts sum = new NodeCounts(counts.get(0).nodes(), counts.get(0).occurrences());
        counts.forEach(sum::add);
        return Optional.of(sum);
    }
}
