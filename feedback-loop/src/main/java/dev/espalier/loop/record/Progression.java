package dev.espalier.loop.record;

import dev.espalier.loop.statistics.Pairs;
import java.util.ArrayList;
import java.util.List;

/**
 * Which policy was a run's best after how many matches of its search, and how good that was on held-out games.
 *
 * @param steps the incumbents, the start first
 * @param matches of the search, held-out ones left out
 */
public record Progression(List<Step> steps, long matches) {

    /**
     * An incumbent from its promotion on.
     *
     * @param from how many matches of the search had been played
     * @param incumbent with held-out results
     */
    public record Step(long from, Incumbent incumbent) {

        public double rate() {
            return pairs().rate();
        }

        public Pairs pairs() {
            return incumbent.heldOutTotal().pairs();
        }
    }

    public Progression {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a progression begins with a start");
        }
    }

    /** Whether there is something to tell: a start at least, measured on held-out games. */
    public static boolean isKnownOf(RunSummary run) {
        return !run.lineage().isEmpty()
                && run.lineage().stream()
                        .noneMatch(incumbent -> incumbent.heldOut().isEmpty());
    }

    /** The progression of a run of which it is known. */
    public static Progression of(RunSummary run) {
        List<Step> steps = new ArrayList<>();
        for (Incumbent incumbent : run.lineage()) {
            long from = run.generations().stream()
                    .filter(generation -> generation.number() == incumbent.generation())
                    .mapToLong(GenerationSummary::matchesSoFar)
                    .findFirst()
                    .orElse(0);
            steps.add(new Step(from, incumbent));
        }
        int generations = run.generations().size();
        return new Progression(
                steps,
                generations == 0 ? 0 : run.generations().get(generations - 1).matchesSoFar());
    }

    /** The incumbent after so many matches. */
    public Step after(long played) {
        Step present = steps.get(0);
        for (Step step : steps) {
            if (step.from() <= played) {
                present = step;
            }
        }
        return present;
    }

    /** By how much the held-out score rate of the incumbent after so many matches is above that of the start. */
    public double gain(long played) {
        return after(played).rate() - steps.get(0).rate();
    }

    /** The area under the gain: its mean over the first so many matches. It tells early gains from late ones. */
    public double area(long played) {
        if (played <= 0) {
            return 0;
        }
        double area = 0;
        for (int i = 0; i < steps.size(); i++) {
            long from = Math.min(played, steps.get(i).from());
            long to = i + 1 < steps.size() ? Math.min(played, steps.get(i + 1).from()) : played;
            area += (steps.get(i).rate() - steps.get(0).rate()) * (to - from);
        }
        return area / played;
    }

    /** Promotions after which the held-out score rate was lower than before. */
    public int regressions() {
        int regressions = 0;
        for (int i = 1; i < steps.size(); i++) {
            regressions += steps.get(i).rate() < steps.get(i - 1).rate() ? 1 : 0;
        }
        return regressions;
    }

    public int promotions() {
        return steps.size() - 1;
    }
}
