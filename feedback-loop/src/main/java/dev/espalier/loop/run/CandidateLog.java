package dev.espalier.loop.run;

import dev.espalier.loop.record.CandidateRecord;
import dev.espalier.loop.record.NamedPolicy;
import dev.espalier.loop.run.PromotionTest.Trial;
import dev.espalier.loop.run.Screening.Ranking;
import dev.espalier.loop.run.SmokeStage.Dropped;
import dev.espalier.loop.statistics.Differences;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What became of the proposals of a generation, for its record. */
final class CandidateLog {

    private CandidateLog() {}

    static List<CandidateRecord> of(
            int generation, List<Proposal> proposals, List<Dropped> broken, Ranking ranking, List<Trial> trials) {
        Map<String, String> reasons = new HashMap<>();
        broken.forEach(one -> reasons.put(one.challenger().contender().id(), one.reason()));
        Map<String, Differences> leads = new HashMap<>();
        ranking.dropped().forEach(one -> leads.put(one.contender().id(), one.lead()));
        ranking.best().forEach(one -> leads.put(one.contender().id(), one.lead()));
        Set<String> tested = new HashSet<>();
        Set<String> promoted = new HashSet<>();
        for (Trial trial : trials) {
            String id = trial.challenger().contender().id();
            tested.add(id);
            if (trial.result().promoted()) {
                promoted.add(id);
            }
        }
        return proposals.stream()
                .map(proposal -> {
                    String id = proposal.contender().id();
                    boolean fresh = !proposal.duplicate();
                    Differences lead = fresh ? leads.getOrDefault(id, Differences.NONE) : Differences.NONE;
                    return new CandidateRecord(
                            generation,
                            proposal.number(),
                            new NamedPolicy(id, proposal.contender().text()),
                            proposal.change(),
                            proposal.duplicate(),
                            lead.count(),
                            lead.mean(),
                            fresh && tested.contains(id),
                            fresh && promoted.contains(id),
                            fresh ? Optional.ofNullable(reasons.get(id)) : Optional.empty());
                })
                .toList();
    }
}
