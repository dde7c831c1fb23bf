package dev.espalier.loop.store;

import dev.espalier.loop.record.GenerationSummary;
import dev.espalier.loop.record.Incumbent;
import dev.espalier.loop.record.NamedPolicy;
import dev.espalier.loop.record.OpponentScore;
import dev.espalier.loop.statistics.Pairs;
import dev.espalier.loop.statistics.Score;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Generations and incumbents as rows. */
final class ProgressRows {

    private ProgressRows() {}

    static void save(Handle handle, GenerationSummary generation) {
        handle.createUpdate("insert into generation values (:number, :candidates, :bestDifference, :tested, :promoted, "
                        + ":change, :logLikelihoodRatio, :testedPairs, :matchesSoFar) on conflict (number) do nothing")
                .bindMethods(generation)
                .execute();
    }

    static List<GenerationSummary> generations(Handle handle) {
        return handle.createQuery("select * from generation order by number")
                .map((row, context) -> new GenerationSummary(
                        row.getInt("number"),
                        row.getInt("candidates"),
                        row.getDouble("best_difference"),
                        row.getInt("tested"),
                        row.getBoolean("promoted"),
                        row.getString("change"),
                        row.getDouble("log_likelihood_ratio"),
                        row.getInt("tested_pairs"),
                        row.getLong("matches_so_far")))
                .list();
    }

    static void save(Handle handle, Incumbent incumbent) {
        handle.execute(
                "insert into incumbent values (?, ?, ?, ?, ?) on conflict (generation) do nothing",
                incumbent.generation(),
                incumbent.policy().name(),
                incumbent.policy().text(),
                incumbent.change(),
                incumbent.feedback());
        for (int i = 0; i < incumbent.heldOut().size(); i++) {
            save(handle, incumbent.generation(), i, incumbent.heldOut().get(i));
        }
    }

    private static void save(Handle handle, int generation, int number, OpponentScore result) {
        Score score = result.score();
        Pairs pairs = result.pairs();
        handle.execute(
                "insert into held_out values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                        + "on conflict (generation, opponent_number) do nothing",
                generation,
                number,
                result.opponent(),
                score.wins(),
                score.draws(),
                score.losses(),
                pairs.zero(),
                pairs.half(),
                pairs.one(),
                pairs.oneAndHalf(),
                pairs.two());
    }

    static List<Incumbent> lineage(Handle handle) {
        return handle.createQuery("select * from incumbent order by generation")
                .map((row, context) -> new Incumbent(
                        row.getInt("generation"),
                        new NamedPolicy(row.getString("policy_name"), row.getString("policy_text")),
                        row.getString("change"),
                        row.getString("feedback"),
                        heldOut(handle, row.getInt("generation"))))
                .list();
    }

    private static List<OpponentScore> heldOut(Handle handle, int generation) {
        return handle.createQuery("select * from held_out where generation = :generation order by opponent_number")
                .bind("generation", generation)
                .map((row, context) -> new OpponentScore(
                        row.getString("opponent"),
                        new Score(row.getInt("wins"), row.getInt("draws"), row.getInt("losses")),
                        new Pairs(
                                row.getInt("pairs_0"),
                                row.getInt("pairs_half"),
                                row.getInt("pairs_1"),
                                row.getInt("pairs_1_and_half"),
                                row.getInt("pairs_2"))))
                .list();
    }
}
