package dev.espalier.loop.objective;

import dev.espalier.game.Game;
import dev.espalier.loop.evaluate.PlayedPair;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a search makes greater: a weighted sum over what a policy did in a pair of matches beside its opponent.
 *
 * <p>Metrics have scales of their own, and many have no bound. So each term is a share: with x of the policy and y of its opponent in
 * a match it is ½ + (x − y) / 2(|x| + |y|), which is x / (x + y) where nothing is negative, and ½ when both are equal. Of what is
 * subtracted it is the share that the policy does <i>not</i> have. The sum is divided by the sum of the weights, so that the whole lies from 0 to 1 like
 * the share of the score, and differences between two policies lie from -1 to 1, as {@link
 * dev.espalier.loop.statistics.SequentialTest} needs it. It follows that a run may get better by what it does itself or by what it
 * leaves to its opponents.
 */
public final class Objective {

    /** What is made greater when nothing is said: the share of the score. */
    public static final Objective STANDARD = new Objective(List.of(Term.of(Quantity.SCORE, 1)), true);

    private final List<Term> terms;
    private final boolean bare;

    /**
     * @param terms at least one
     * @param bare whether it is the name of one quantity, made better in that one's own direction
     */
    Objective(List<Term> terms, boolean bare) {
        this.terms = List.copyOf(terms);
        this.bare = bare;
    }

    /**
     * Reads an objective.
     *
     * @param text {@code score}, {@code win_rate}, a metric's name, or a sum such as {@code score + 0.2*accuracy - 0.1*deaths}
     * @param game whose metrics it may name
     * @throws ObjectiveException if it means nothing
     */
    public static Objective read(String text, Game game) {
        return new ObjectiveReader(text, Quantity.all(game)).read();
    }

    /** How well a policy did, from 0 to 1; 0.5 when it did as its opponent. */
    public double of(PlayedPair pair) {
        double sum = 0;
        double weights = 0;
        for (Term term : terms) {
            double share = term.quantity().share(pair);
            sum += Math.abs(term.weight()) * (term.weight() > 0 ? share : 1 - share);
            weights += Math.abs(term.weight());
        }
        return sum / weights;
    }

    public boolean isStandard() {
        return text().equals(STANDARD.text());
    }

    /** The quantities, in the order of the sum. */
    public List<Quantity> quantities() {
        return terms.stream().map(Term::quantity).toList();
    }

    /** As it is written; {@link #read} makes the same of it. */
    public String text() {
        if (bare) {
            return terms.get(0).quantity().name();
        }
        String sum = terms.stream().map(Term::text).collect(Collectors.joining(" "));
        return sum.startsWith("+ ") ? sum.substring(2) : sum;
    }

    /** What it means, in one sentence for people and models. */
    public String sentence() {
        if (bare) {
            Term term = terms.get(0);
            return "Policies are chosen by " + term.quantity().name() + ": the " + (term.weight() > 0 ? "more" : "less")
                    + " of it beside the opponents', the better.";
        }
        return "Policies are chosen by this sum, in which each name stands for the policy's share of what both sides have: "
                + text() + ".";
    }
}
