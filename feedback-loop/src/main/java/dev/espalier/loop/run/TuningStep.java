package dev.espalier.loop.run;

import dev.espalier.loop.evaluate.Contender;
import dev.espalier.loop.evaluate.PlayedPair;
import dev.espalier.loop.objective.Objective;
import dev.espalier.loop.record.GenerationSummary;
import dev.espalier.loop.run.RunRandom.Purpose;
import dev.espalier.loop.run.Screening.Ranking;
import dev.espalier.loop.statistics.Differences;
import dev.espalier.loop.store.RunStore;
import dev.espalier.loop.tune.ParamMoves;
import dev.espalier.loop.tune.ParamSearch;
import dev.espalier.loop.tune.ParamSearch.Found;
import java.util.List;

/**
 * The last generation of a run that tunes: its one candidate is the incumbent with the params that CMA-ES found for it. The last round of
 * that search takes the place of screening; the test is the one that all candidates are put to.
 */
final class TuningStep {

    private final ParamSearch search;
    private final long matches;
    private final Objective objective;
    private final Selection selection;
    private final Succession succession;
    private final RunRandom random;
    private final RunStore store;

    /**
     * @param search makes the run's objective greater
     * @param matches most matches for the search
     */
    TuningStep(
            ParamSearch search,
            long matches,
            Objective objective,
            Selection selection,
            Succession succession,
            RunRandom random,
            RunStore store) {
        this.search = search;
        this.matches = matches;
        this.objective = objective;
        this.selection = selection;
        this.succession = succession;
        this.random = random;
        this.store = store;
    }

    GenerationSummary generation(int number) {
        Contender champion = succession.champion();
        long seed = random.source(Purpose.TUNING, number).nextLong();
        List<Challenger> candidates = search.search(champion, matches, seed).stream()
                .map(found -> challenger(champion, found))
                .toList();
        Ranking ranking = new Ranking(candidates, List.of());
        Selection.Decision decision = selection.decide(number, ranking);
        List<Proposal> proposals = candidates.stream()
                .map(one -> new Proposal(1, one.contender(), one.change(), false))
                .toList();
        store.saveCandidates(CandidateLog.of(number, proposals, List.of(), ranking, decision.trials()));
        return selection.conclude(number, candidates.size(), decision, List.of());
    }

    private Challenger challenger(Contender champion, Found found) {
        String change = ParamMoves.words(
                champion.policy().policy(), found.contender().policy().policy());
        Differences lead = Differences.NONE;
        for (int i = 0; i < found.starts().size(); i++) {
            PlayedPair own = found.own().get(i);
            PlayedPair other = found.starts().get(i);
            lead = lead.plus(objective.of(own) - objective.of(other));
        }
        return Challenger.unplayed(found.contender(), change).with(lead, found.own(), found.starts());
    }
}
