package dev.espalier.loop.run;

import dev.espalier.loop.author.Standing.Attempt;
import dev.espalier.loop.evaluate.Contender;
import dev.espalier.loop.evaluate.Fixture;
import dev.espalier.loop.evaluate.FixtureDraw;
import dev.espalier.loop.record.CandidateRecord;
import dev.espalier.loop.record.DroppedCandidate;
import dev.espalier.loop.record.GenerationSummary;
import dev.espalier.loop.run.RunRandom.Purpose;
import dev.espalier.loop.run.Screening.Ranking;
import dev.espalier.loop.store.RunStore;
import java.util.ArrayList;
import java.util.List;

/**
 * The generations of a run that look for other policies: candidates are proposed from the incumbent and other good policies, dropped if
 * they cannot work at all, screened, and left to {@link Selection}.
 */
final class Search {

    private final Proposals proposals;
    private final int candidateCount;
    private final SmokeStage smokeStage;
    private final Screening screening;
    private final FixtureDraw training;
    private final Selection selection;
    private final Harvest harvest;
    private final Succession succession;
    private final RunRandom random;
    private final RunStore store;
    private final List<Attempt> tried = new ArrayList<>();
    private List<Challenger> elites = List.of();

    /**
     * @param candidateCount how many are proposed in a generation
     * @param training from where games are drawn
     */
    Search(
            Proposals proposals,
            int candidateCount,
            SmokeStage smokeStage,
            Screening screening,
            FixtureDraw training,
            Selection selection,
            Harvest harvest,
            Succession succession,
            RunRandom random,
            RunStore store) {
        this.proposals = proposals;
        this.candidateCount = candidateCount;
        this.smokeStage = smokeStage;
        this.screening = screening;
        this.training = training;
        this.selection = selection;
        this.harvest = harvest;
        this.succession = succession;
        this.random = random;
        this.store = store;
    }

    GenerationSummary generation(int number) {
        Contender champion = succession.champion();
        proposals.know(champion);
        List<Challenger> candidates = proposals.propose(
                new Round(
                        number,
                        champion,
                        succession.predecessor(),
                        succession.feedback(),
                        elites,
                        harvest.policies(),
                        tried),
                candidateCount,
                random.source(Purpose.PROPOSALS, number));
        List<Fixture> fixtures =
                training.draw(screening.fixtureCount(), random.source(Purpose.SCREENING_FIXTURES, number));
        SmokeStage.Outcome smoke = smokeStage.check(candidates, fixtures.get(0));
        Ranking ranking = screening.rank(smoke.working(), champion, fixtures);
        Selection.Decision decision = selection.decide(number, ranking);
        elites = decision.promising();
        List<CandidateRecord> log =
                CandidateLog.of(number, proposals.latest(), smoke.dropped(), ranking, decision.trials());
        store.saveCandidates(log);
        smoke.dropped()
                .forEach(one -> tried.add(Attempt.dropped(one.challenger().change(), one.reason())));
        tried.addAll(ranking.attempts(decision.promoted().map(Challenger::contender)));
        return selection.conclude(number, candidates.size(), decision, dropped(log));
    }

    private static List<DroppedCandidate> dropped(List<CandidateRecord> log) {
        return log.stream()
                .flatMap(candidate -> candidate.dropped().stream()
                        .map(reason -> new DroppedCandidate(candidate.number(), candidate.change(), reason)))
                .toList();
    }
}
