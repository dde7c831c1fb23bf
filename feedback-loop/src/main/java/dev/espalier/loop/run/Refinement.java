package dev.espalier.loop.run;

import dev.espalier.game.Game;
import dev.espalier.game.Split;
import dev.espalier.loop.author.Author;
import dev.espalier.loop.author.Standing.Attempt;
import dev.espalier.loop.critic.VisionCritic;
import dev.espalier.loop.evaluate.AllowanceSpentException;
import dev.espalier.loop.evaluate.Contender;
import dev.espalier.loop.evaluate.Deal;
import dev.espalier.loop.evaluate.Evaluator;
import dev.espalier.loop.evaluate.Fixture;
import dev.espalier.loop.evaluate.FixtureDraw;
import dev.espalier.loop.evaluate.MatchMemory;
import dev.espalier.loop.evaluate.MatchPool;
import dev.espalier.loop.generate.Generator;
import dev.espalier.loop.llm.LimitReachedException;
import dev.espalier.loop.objective.Objective;
import dev.espalier.loop.record.Annex;
import dev.espalier.loop.record.Budget;
import dev.espalier.loop.record.CandidateRecord;
import dev.espalier.loop.record.Diversity;
import dev.espalier.loop.record.DroppedCandidate;
import dev.espalier.loop.record.GenerationSummary;
import dev.espalier.loop.record.RunSettings;
import dev.espalier.loop.record.RunSummary;
import dev.espalier.loop.run.PromotionTest.Trial;
import dev.espalier.loop.run.RunRandom.Purpose;
import dev.espalier.loop.run.Screening.Ranking;
import dev.espalier.loop.statistics.Differences;
import dev.espalier.loop.store.RunFolder;
import dev.espalier.loop.store.RunStore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * One refinement run. In each generation candidates are proposed from the incumbent and other good policies, dropped if they cannot work
 * at all, screened on training games, and the best are tested against the incumbent on further training games; the first that is shown to be
 * better takes its place. In the end every incumbent plays on held-out games against held-out opponents, which chose nothing.
 *
 * <p>A run is a function of its settings and has no other state: {@link #run} on the store of a run that was cut short goes
 * over the same steps, finds their matches already played, and goes on where it had stopped.
 */
public final class Refinement {

    private static final int REVIEW_PAIRS = 30;

    private final Game game;
    private final Deal deal;
    private final RunSettings settings;
    private final RunFolder folder;
    private final RunStore store;
    private final RunListener listener;
    private final Objective objective;
    private final PlayLimits limits;
    private final Evaluator choosing;
    private final Evaluator judging;
    private final Field field;
    private final RunRandom random;
    private final Proposals proposals;
    private final SmokeStage smokeStage;
    private final Screening screening;
    private final PromotionTest promotionTest;
    private final Succession succession;
    private final List<Attempt> tried = new ArrayList<>();
    private final Optional<Author> author;
    private final Harvest harvest;
    private List<Challenger> elites = List.of();

    /**
     * A run that has not begun, or is to be resumed.
     *
     * @param generator makes candidates; from the incumbent alone, when {@link RunSettings#source} remembers nothing else
     * @param folder where results are written
     * @param store of the same folder; its settings must be these, or none yet
     * @param pool plays the matches of the settings' game
     * @param nanoClock for the limit of time, such as {@link System#nanoTime}; decides nothing but that
     * @throws IllegalArgumentException if a policy of the settings has errors, or the game has not their mode or what their objective is
     *     made of
     */
    public Refinement(
            RunSettings settings,
            Generator generator,
            RunFolder folder,
            RunStore store,
            MatchPool pool,
            RunListener listener,
            LongSupplier nanoClock) {
        this(
                settings,
                made(settings, pool.game(), generator),
                Optional.empty(),
                Optional.empty(),
                folder,
                store,
                pool,
                listener,
                nanoClock);
    }

    /**
     * A run whose candidates a language model writes.
     *
     * @param author writes candidates; what it was answered must be kept in the same store
     * @param critic looks at pictures of incumbents, for the author; so must what it was answered
     * @param folder where results are written
     * @param store of the same folder; its settings must be these, or none yet
     * @param pool plays the matches of the settings' game
     * @param nanoClock for the limit of time, such as {@link System#nanoTime}; decides nothing but that
     * @throws IllegalArgumentException if a policy of the settings has errors, or the game has not their mode or what their objective is
     *     made of
     */
    public Refinement(
            RunSettings settings,
            Author author,
            Optional<VisionCritic> critic,
            RunFolder folder,
            RunStore store,
            MatchPool pool,
            RunListener listener,
            LongSupplier nanoClock) {
        this(
                settings,
                new WrittenProposals(pool.game(), author),
                Optional.of(author),
                critic,
                folder,
                store,
                pool,
                listener,
                nanoClock);
    }

    private static Proposals made(RunSettings settings, Game game, Generator generator) {
        return switch (settings.source()) {
            case EVOLUTION -> new EvolvedProposals(game, generator);
            case RANDOM -> new FreshProposals(new EvolvedProposals(game, generator));
        };
    }

    private Refinement(
            RunSettings settings,
            Proposals proposals,
            Optional<Author> author,
            Optional<VisionCritic> critic,
            RunFolder folder,
            RunStore store,
            MatchPool pool,
            RunListener listener,
            LongSupplier nanoClock) {
        this.game = pool.game();
        this.deal = new Deal(game, settings.mode());
        this.settings = settings;
        this.folder = folder;
        this.store = store;
        this.listener = listener;
        this.field = Field.of(game, settings);
        this.random = new RunRandom(settings.seed());
        this.objective = Objective.read(settings.objective(), game);
        this.limits = new PlayLimits(settings.limits(), nanoClock);
        MatchMemory memory = store.matches(game);
        this.choosing = new Evaluator(pool, memory, listener::matchPlayed, limits);
        this.judging = new Evaluator(pool, memory, listener::matchPlayed);
        this.harvest = new Harvest(game);
        Comparison comparison = new Comparison(choosing, objective, listener::givenUp);
        this.proposals = proposals;
        this.author = author;
        this.smokeStage = new SmokeStage(choosing, store);
        this.screening = new Screening(comparison, settings.budget().screeningPairs());
        this.promotionTest = new PromotionTest(comparison);
        Review review = new Review(
                pool,
                new FixtureDraw(deal, Split.TRAINING, field.training())
                        .draw(REVIEW_PAIRS, random.source(Purpose.REVIEW_FIXTURES, 0)),
                critic);
        this.succession = new Succession(folder, store, listener, review);
    }

    /**
     * Goes through the whole run.
     *
     * @throws dev.espalier.loop.llm.ModelException if a model does not answer; the run can be resumed
     */
    public RunSummary run() {
        store.begin(settings);
        listener.stage("the start");
        enthrone(0, field.start(), "the start");
        List<GenerationSummary> generations = new ArrayList<>();
        Optional<String> stopped = goThrough(generations);
        stopped.ifPresent(listener::limitReached);
        measureHeldOut();
        folder.write(folder.bestPolicy(), succession.champion().text());
        store.finish(stopped);
        return new RunSummary(
                settings,
                true,
                generations,
                succession.lineage(),
                choosing.matchCount() + judging.matchCount(),
                store.models(),
                harvest.content(),
                Annex.NONE,
                stopped);
    }

    /**
     * Goes through all generations, or as many as the limits allow: one that a limit breaks off counts for nothing. Those that are
     * stored are gone over again whatever the limits are now; they cost no match.
     *
     * @param generations where they are put
     * @return which limit ended it
     */
    private Optional<String> goThrough(List<GenerationSummary> generations) {
        int done = store.lastGeneration();
        try {
            for (int number = 1; number <= settings.budget().generations(); number++) {
                listener.stage("generation " + number);
                if (number > done) {
                    limits.bind();
                }
                limits.requireTime();
                GenerationSummary generation = generation(number);
                store.save(generation);
                store.saveArchive(harvest.content());
                author.ifPresent(writing -> store.save(writing.drafts()));
                listener.generation(generation);
                generations.add(generation);
            }
            return Optional.empty();
        } catch (LimitReachedException | AllowanceSpentException reached) {
            return Optional.of(String.valueOf(reached.getMessage()));
        }
    }

    private GenerationSummary generation(int number) {
        Budget budget = settings.budget();
        FixtureDraw training = new FixtureDraw(deal, Split.TRAINING, field.training());
        Contender champion = succession.champion();
        List<Challenger> candidates = proposals.propose(
                new Round(
                        number,
                        champion,
                        succession.predecessor(),
                        succession.feedback(),
                        elites,
                        harvest.policies(),
                        tried),
                budget.candidates(),
                random.source(Purpose.PROPOSALS, number));
        List<Fixture> fixtures =
                training.draw(screening.fixtureCount(), random.source(Purpose.SCREENING_FIXTURES, number));
        SmokeStage.Outcome smoke = smokeStage.check(candidates, fixtures.get(0));
        Ranking ranking = screening.rank(smoke.working(), champion, fixtures);
        List<Challenger> promising = ranking.best().stream()
                .filter(challenger -> challenger.lead().mean() > 0)
                .toList();
        List<Trial> trials = promotionTest.trials(
                promising, champion, training.draw(budget.testPairs(), random.source(Purpose.TEST_FIXTURES, number)));
        elites = promising;
        Diversity diversity = harvest.gather(number, champion, succession.incumbent(), measured(ranking, trials));
        Optional<Trial> last = trials.isEmpty() ? Optional.empty() : Optional.of(trials.get(trials.size() - 1));
        Optional<Challenger> promoted =
                last.filter(trial -> trial.result().promoted()).map(Trial::challenger);
        List<CandidateRecord> log = CandidateLog.of(number, proposals.latest(), smoke.dropped(), ranking, trials);
        store.saveCandidates(log);
        smoke.dropped()
                .forEach(one -> tried.add(Attempt.dropped(one.challenger().change(), one.reason())));
        tried.addAll(ranking.attempts(promoted.map(Challenger::contender)));
        promoted.ifPresent(challenger -> enthrone(number, challenger.contender(), challenger.change()));
        return new GenerationSummary(
                number,
                candidates.size(),
                ranking.best().stream()
                        .mapToDouble(challenger -> challenger.lead().mean())
                        .max()
                        .orElse(0),
                trials.size(),
                promoted.isPresent(),
                last.map(trial -> trial.challenger().change()).orElse(""),
                last.map(trial -> trial.result().verdict().logLikelihoodRatio()).orElse(0.0),
                last.map(trial -> trial.result().lead()).orElse(Differences.NONE),
                choosing.matchCount(),
                diversity,
                dropped(log));
    }

    private static List<DroppedCandidate> dropped(List<CandidateRecord> log) {
        return log.stream()
                .flatMap(candidate -> candidate.dropped().stream()
                        .map(reason -> new DroppedCandidate(candidate.number(), candidate.change(), reason)))
                .toList();
    }

    /** All candidates, those that were tested with what they played in the test. */
    private static List<Challenger> measured(Ranking ranking, List<Trial> trials) {
        Map<String, Challenger> measured = new LinkedHashMap<>();
        ranking.dropped()
                .forEach(challenger -> measured.put(challenger.contender().id(), challenger));
        ranking.best().forEach(challenger -> measured.put(challenger.contender().id(), challenger));
        trials.forEach(trial -> measured.put(trial.challenger().contender().id(), trial.challenger()));
        return List.copyOf(measured.values());
    }

    private void enthrone(int generation, Contender contender, String change) {
        proposals.know(contender);
        succession.enthrone(generation, contender, change);
    }

    /** What to show people of the run when it is over; see {@link Succession#exhibits}. */
    public List<Exhibit> exhibits() {
        return succession.exhibits(heldOutMeasure(), game.ticksPerSecond());
    }

    private HeldOutMeasure heldOutMeasure() {
        FixtureDraw heldOut = new FixtureDraw(deal, Split.HELD_OUT, field.heldOut());
        return new HeldOutMeasure(
                judging,
                objective,
                heldOut.draw(settings.budget().heldOutPairs(), random.source(Purpose.HELD_OUT_FIXTURES, 0)));
    }

    private void measureHeldOut() {
        listener.stage("held-out games");
        succession.measure(heldOutMeasure());
    }
}
