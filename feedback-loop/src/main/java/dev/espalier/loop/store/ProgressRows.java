package dev.espalier.loop.store;

import dev.espalier.loop.record.Diversity;
import dev.espalier.loop.record.GenerationSummary;
import dev.espalier.loop.record.Incumbent;
import dev.espalier.loop.record.NamedPolicy;
import dev.espalier.loop.statistics.Differences;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Generations and incumbents as rows. */
final class ProgressRows {

    private ProgressRows() {}

    static void save(Handle handle, GenerationSummary generation) {
        handle.createUpdate("insert into generation (number, candidates, best_difference, tested, promoted, change, "
                        + "log_likelihood_ratio, tested_pairs, lead_sum, lead_squares, matches_so_far, coverage, "
                        + "qd_score, behaviour_distance, structure_distance) "
                        + "values (:number, :candidates, :bestDifference, :tested, :promoted, "
                        + ":change, :logLikelihoodRatio, :lead.count, :lead.sum, :lead.squares, :matchesSoFar, :coverage, :qdScore, "
                        + ":behaviourDistance, :structureDistance) "
                        + "on conflict (number) do nothing")
                .bindMethods(generation)
                .bindMethods(generation.diversity())
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
                        new Differences(
                                row.getInt("tested_pairs"), row.getDouble("lead_sum"), row.getDouble("lead_squares")),
                        row.getLong("matches_so_far"),
                        new Diversity(
                                row.getDouble("coverage"),
                                row.getDouble("qd_score"),
                                row.getDouble("behaviour_distance"),
                                row.getDouble("structure_distance")),
                        CandidateRows.dropped(handle, row.getInt("number"))))
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
        AppraisalRows.save(handle, incumbent.generation(), incumbent.appraisal());
        ScoreRows.HELD_OUT.save(handle, incumbent.generation(), incumbent.heldOut());
        incumbent.objective().ifPresent(score -> ObjectiveRows.save(handle, incumbent.generation(), score));
    }

    /** An incumbent is saved before its generation is. */
    static int lastGeneration(Handle handle) {
        return Math.max(lastPromotion(handle), greatest(handle, "select coalesce(max(number), 0) from generation"));
    }

    static int lastPromotion(Handle handle) {
        return greatest(handle, "select coalesce(max(generation), 0) from incumbent");
    }

    private static int greatest(Handle handle, String query) {
        return handle.createQuery(query).mapTo(Integer.class).one();
    }

    static List<Incumbent> lineage(Handle handle) {
        return handle.createQuery("select * from incumbent order by generation")
                .map((row, context) -> new Incumbent(
                        row.getInt("generation"),
                        new NamedPolicy(row.getString("policy_name"), row.getString("policy_text")),
                        row.getString("change"),
                        AppraisalRows.load(handle, row.getInt("generation"), row.getString("feedback")),
                        ScoreRows.HELD_OUT.load(handle, row.getInt("generation")),
                        ObjectiveRows.load(handle, row.getInt("generation"))))
                .list();
    }
}
