package dev.espalier.loop.train;

import dev.espalier.dsl.check.CheckedPolicy;
import dev.espalier.game.Contestant;
import dev.espalier.game.Game;
import dev.espalier.game.GameCatalogue;
import dev.espalier.game.MatchRecord;
import dev.espalier.game.MatchRequest;
import dev.espalier.game.Metric.Better;
import dev.espalier.game.Split;
import dev.espalier.game.train.Trial;
import dev.espalier.loop.evaluate.MatchPool;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Judges a skill: the policy with it and each rival play the same held-out games, both sides, with the same seeds and opponents. What
 * is compared is the measure of each game, so that neither map nor luck favours anyone.
 */
public final class Examination {

    private static final double NORMAL_95 = 1.96;

    private final Game game;
    private final Trial trial;

    /** How the skill did against one rival, each figure a mean over games; the interval is of the difference. */
    public record Verdict(
            String policy,
            String rival,
            String measure,
            int games,
            double own,
            double rivals,
            double low,
            double high,
            boolean proven) {

        /** A line for people. */
        public String line() {
            return String.format(
                    Locale.ROOT,
                    "%-14s %8.4f   %-16s %8.4f   difference %+.4f, 95%% interval %+.4f .. %+.4f   %s",
                    policy,
                    own,
                    rival,
                    rivals,
                    own - rivals,
                    low,
                    high,
                    proven ? "better" : "not shown to be better");
        }
    }

    public Examination(Game game, Trial trial) {
        this.game = game;
        this.trial = trial;
    }

    /** What is measured, for people. */
    public String measure() {
        return trial.measure() + trial.per().map(per -> " / " + per).orElse("");
    }

    /**
     * Plays.
     *
     * @param skilled the policy with the skill, ready to play
     * @param policies finds the others by name
     * @param games how many games, each played from both sides
     */
    public List<Verdict> hold(Contestant skilled, Function<String, CheckedPolicy> policies, int games, int threads) {
        List<Contestant> opponents = trial.opponents().stream()
                .map(name -> game.prepare(policies.apply(name)))
                .toList();
        try (MatchPool pool = new MatchPool(game, threads)) {
            double[] own = measures(pool, skilled, opponents, games);
            List<Verdict> verdicts = new ArrayList<>();
            for (String rival : trial.rivals()) {
                double[] rivals = measures(pool, game.prepare(policies.apply(rival)), opponents, games);
                verdicts.add(verdict(rival, own, rivals));
            }
            return verdicts;
        }
    }

    private Verdict verdict(String rival, double[] own, double[] rivals) {
        int count = 0;
        double sumOwn = 0;
        double sumRival = 0;
        double squares = 0;
        for (int i = 0; i < own.length; i++) {
            if (Double.isNaN(own[i]) || Double.isNaN(rivals[i])) {
                continue;
            }
            count++;
            sumOwn += own[i];
            sumRival += rivals[i];
            squares += (own[i] - rivals[i]) * (own[i] - rivals[i]);
        }
        double mean = (sumOwn - sumRival) / count;
        double variance = Math.max(0, (squares - count * mean * mean) / (count - 1));
        double half = NORMAL_95 * Math.sqrt(variance / count);
        boolean proven = trial.better() == Better.LOWER ? mean + half < 0 : mean - half > 0;
        return new Verdict(
                trial.policy(),
                rival,
                measure(),
                count,
                sumOwn / count,
                sumRival / count,
                mean - half,
                mean + half,
                proven);
    }

    /** The measure of each game; not a number where there was nothing to measure. */
    private double[] measures(MatchPool pool, Contestant one, List<Contestant> opponents, int games) {
        List<MatchRequest> requests = new ArrayList<>();
        for (int number = 0; number < games; number++) {
            String id = game instanceof GameCatalogue catalogue
                    ? catalogue.gameId(trial.mode(), Split.HELD_OUT, number)
                    : game.gameId(Split.HELD_OUT, number);
            Contestant opponent = opponents.get(number % opponents.size());
            requests.add(new MatchRequest(id, number, List.of(one, opponent), false));
            requests.add(new MatchRequest(id, number, List.of(opponent, one), false));
        }
        List<MatchRecord> records = pool.play(requests, () -> {});
        double[] measures = new double[games];
        for (int number = 0; number < games; number++) {
            MatchRecord first = records.get(2 * number);
            MatchRecord second = records.get(2 * number + 1);
            double per = trial.per()
                    .map(metric -> metric(first, 0, metric) + metric(second, 1, metric))
                    .orElse(2.0);
            double sum = metric(first, 0, trial.measure()) + metric(second, 1, trial.measure());
            measures[number] = per > 0 ? sum / per : Double.NaN;
        }
        return measures;
    }

    private static double metric(MatchRecord record, int side, String metric) {
        return metric.equals(Trial.POINTS)
                ? record.points(side)
                : record.sides().get(side).metrics().getOrDefault(metric, 0.0);
    }
}
