package dev.espalier.loop.run;

import dev.espalier.game.Split;
import dev.espalier.loop.author.Author;
import dev.espalier.loop.author.Standing;
import dev.espalier.loop.author.Standing.Parent;
import dev.espalier.loop.critic.VisionCritic;
import dev.espalier.loop.evaluate.Contender;
import dev.espalier.loop.evaluate.Deal;
import dev.espalier.loop.evaluate.Evaluator;
import dev.espalier.loop.evaluate.Evaluator.Entry;
import dev.espalier.loop.evaluate.Fixture;
import dev.espalier.loop.evaluate.FixtureDraw;
import dev.espalier.loop.evaluate.MatchMemory;
import dev.espalier.loop.evaluate.MatchPool;
import dev.espalier.loop.evaluate.PlayedPair;
import dev.espalier.loop.generate.Candidate;
import dev.espalier.loop.run.RunRandom.Purpose;
import dev.espalier.loop.statistics.Pairs;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One bounded pass of a designer with a model: it is asked once for a few policies, they are played, and the one that scores most is
 * shown. Nothing is promoted and nothing proved; a refinement does that.
 */
public final class OnePass {

    private final MatchPool pool;
    private final List<Fixture> fixtures;
    private final RunRandom random;
    private final Evaluator evaluator;
    private final Optional<VisionCritic> critic;

    /**
     * @param deal which of the pool's games are dealt
     * @param opponents against whom the policies play, on training games
     * @param pairs of matches against each opponent
     * @param critic looks at the policy that is to be made better, for the author
     * @param afterEach run after each match; must be thread-safe
     */
    public OnePass(
            MatchPool pool,
            Deal deal,
            List<Contender> opponents,
            int pairs,
            long seed,
            Optional<VisionCritic> critic,
            Runnable afterEach) {
        this.pool = pool;
        this.random = new RunRandom(seed);
        this.fixtures = new FixtureDraw(deal, Split.TRAINING, opponents)
                .draw(pairs * opponents.size(), random.source(Purpose.REVIEW_FIXTURES, 0));
        this.evaluator = new Evaluator(pool, MatchMemory.NONE, afterEach);
        this.critic = critic;
    }

    /**
     * A policy that was played.
     *
     * @param contender the policy
     * @param change how it came about, in a line
     * @param pairs its results
     * @param review how it plays, in prose; of an improved policy also beside the one before
     */
    public record Played(Contender contender, String change, Pairs pairs, String review) {}

    /**
     * Has policies written from the author's brief alone.
     *
     * @param count how many are asked for
     * @return the one that scores most; empty when none could be played
     */
    public Optional<Played> create(Author author, int count) {
        List<Candidate> candidates = author.write(Standing.BLANK, count, random.source(Purpose.PROPOSALS, 0));
        Review review = new Review(pool, fixtures, Optional.empty());
        return best(candidates).map(best -> played(best, review));
    }

    /**
     * What came of an improvement.
     *
     * @param before the policy as it was
     * @param after the one of its successors that scores most, which may still be worse; empty when none could be played
     */
    public record Improvement(Played before, Optional<Played> after) {}

    /**
     * Has successors of a policy written.
     *
     * @param count how many are asked for
     */
    public Improvement improve(Author author, Contender contender, int count) {
        Review review = new Review(pool, fixtures, critic);
        Played before = played(new Tried(contender, "", pairs(contender)), review);
        Parent parent = new Parent(contender.policy(), before.review());
        Standing standing = new Standing(1, Optional.of(parent), List.of(), List.of());
        List<Candidate> candidates = author.write(standing, count, random.source(Purpose.PROPOSALS, 1));
        Review figures = review.withoutCritic();
        return new Improvement(before, best(candidates).map(best -> played(best, figures)));
    }

    private record Tried(Contender contender, String change, List<PlayedPair> pairs) {

        double share() {
            return pairs.stream().mapToDouble(PlayedPair::scoreShare).average().orElse(0);
        }
    }

    private Optional<Tried> best(List<Candidate> candidates) {
        List<Tried> tried = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Contender contender =
                    Contender.of(pool.game(), candidate.policy().policy().name(), candidate.policy());
            tried.add(new Tried(contender, candidate.change(), pairs(contender)));
        }
        return tried.stream()
                .max(Comparator.comparingDouble(Tried::share)
                        .thenComparing(one -> one.contender().id()));
    }

    private List<PlayedPair> pairs(Contender contender) {
        return evaluator.play(
                fixtures.stream().map(fixture -> new Entry(contender, fixture)).toList());
    }

    private static Played played(Tried tried, Review review) {
        Pairs pairs = tried.pairs().stream().map(PlayedPair::pairs).reduce(Pairs.NONE, Pairs::plus);
        return new Played(
                tried.contender(),
                tried.change(),
                pairs,
                review.next(tried.contender(), tried.contender().name()).text());
    }
}
