package dev.espalier.loop.run;

import dev.espalier.dsl.PolicyReader;
import dev.espalier.dsl.format.PolicyFormatter;
import dev.espalier.game.Game;
import dev.espalier.game.Split;
import dev.espalier.loop.author.Author;
import dev.espalier.loop.critic.VisionCritic;
import dev.espalier.loop.evaluate.AllowanceSpentException;
import dev.espalier.loop.evaluate.Contender;
import dev.espalier.loop.evaluate.Deal;
import dev.espalier.loop.evaluate.Evaluator;
import dev.espalier.loop.evaluate.FixtureDraw;
import dev.espalier.loop.evaluate.MatchMemory;
import dev.espalier.loop.evaluate.MatchPool;
import dev.espalier.loop.generate.Generator;
import dev.espalier.loop.llm.LimitReachedException;
import dev.espalier.loop.objective.Objective;
import dev.espalier.loop.record.Annex;
import dev.espalier.loop.record.Budget;
import dev.espalier.loop.record.GenerationSummary;
import dev.espalier.loop.record.RunSettings;
import dev.espalier.loop.record.RunSummary;
import dev.espalier.loop.run.RunRandom.Purpose;
import dev.espalier.loop.store.RunFolder;
import dev.espalier.loop.store.RunStore;
import dev.espalier.loop.tune.Aim;
import dev.espalier.loop.tune.ParamSearch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * One refinement run: the generations of {@link Search}, in each of which a better policy may take the incumbent's place; if it is asked for, a
 * last one that tunes the numbers of the last incumbent, {@link TuningStep}; and in the end every incumbent plays on held-out games against
 * held-out opponents, which chose nothing.
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
    private final Succession succession;
    private final Search search;
    private final TuningStep tuningStep;
    private final Optional<Author> author;
    private final Harvest harvest;

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
        this.author = author;
        FixtureDraw training = new FixtureDraw(deal, Split.TRAINING, field.training());
        Review review =
                new Review(pool, training.draw(REVIEW_PAIRS, random.source(Purpose.REVIEW_FIXTURES, 0)), critic);
        this.succession = new Succession(folder, store, listener, review);
        Comparison comparison = new Comparison(choosing, objective, listener::givenUp);
        Budget budget = settings.budget();
        Selection selection = new Selection(
                new PromotionTest(comparison), training, budget.testPairs(), random, choosing, harvest, succession);
        this.search = new Search(
                proposals,
                budget.candidates(),
                new SmokeStage(choosing, store),
                new Screening(comparison, budget.screeningPairs()),
                training,
                selection,
                harvest,
                succession,
                random,
                store);
        PolicyReader reader = new PolicyReader(game.vocabulary());
        this.tuningStep = new TuningStep(
                new ParamSearch(
                        choosing,
                        training,
                        new Aim.Greatest(objective),
                        policy -> reader.read(PolicyFormatter.format(policy))
                                .policy()
                                .map(checked -> Contender.of(game, "candidate", checked)),
                        listener::stage),
                budget.tuningMatches(),
                objective,
                selection,
                succession,
                random,
                store);
    }

    /**
     * Goes through the whole run.
     *
     * @throws dev.espalier.loop.llm.ModelException if a model does not answer; the run can be resumed
     */
    public RunSummary run() {
        store.begin(settings);
        listener.stage("the start");
        succession.enthrone(0, field.start(), "the start");
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
            Budget budget = settings.budget();
            for (int number = 1; number <= budget.steps(); number++) {
                listener.stage("generation " + number);
                if (number > done) {
                    limits.bind();
                }
                limits.requireTime();
                GenerationSummary generation =
                        number <= budget.generations() ? search.generation(number) : tuningStep.generation(number);
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
