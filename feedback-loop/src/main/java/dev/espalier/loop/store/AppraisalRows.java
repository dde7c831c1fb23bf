package dev.espalier.loop.store;

import dev.espalier.loop.critic.Aspect;
import dev.espalier.loop.critic.Critique;
import dev.espalier.loop.critic.Critique.Rating;
import dev.espalier.loop.feedback.NodeEvidence;
import dev.espalier.loop.feedback.TreeEvidence;
import dev.espalier.loop.record.Appraisal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** What a review found of an incumbent, as rows. */
final class AppraisalRows {

    private AppraisalRows() {}

    /** Saves all but the prose, unless it has been saved before. */
    static void save(Handle handle, int generation, Appraisal appraisal) {
        ScoreRows.TRAINING.save(handle, generation, appraisal.training());
        appraisal.tree().ifPresent(tree -> save(handle, generation, tree));
        appraisal.critique().ifPresent(critique -> save(handle, generation, critique));
    }

    static Appraisal load(Handle handle, int generation, String text) {
        return new Appraisal(
                text,
                ScoreRows.TRAINING.load(handle, generation),
                tree(handle, generation),
                critique(handle, generation));
    }

    private static void save(Handle handle, int generation, TreeEvidence tree) {
        handle.execute(
                "insert into tree_evidence (generation, agent_seconds, occurrences) values (?, ?, ?) "
                        + "on conflict (generation) do nothing",
                generation,
                tree.agentSeconds(),
                String.join("\n", tree.occurrences()));
        for (int id = 0; id < tree.nodes().size(); id++) {
            NodeEvidence node = tree.nodes().get(id);
            handle.execute(
                    "insert into node_evidence (generation, node, depth, line, source, ticks, starts, successes, failures, "
                            + "cancellations, takeovers, occurred) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                            + "on conflict (generation, node) do nothing",
                    generation,
                    id,
                    node.depth(),
                    node.line(),
                    node.text(),
                    node.ticks(),
                    node.starts(),
                    node.successes(),
                    node.failures(),
                    node.cancellations(),
                    node.takeovers(),
                    node.occurred().stream().map(String::valueOf).collect(Collectors.joining(" ")));
        }
    }

    private static Optional<TreeEvidence> tree(Handle handle, int generation) {
        return handle.createQuery("select * from tree_evidence where generation = :generation")
                .bind("generation", generation)
                .map((row, context) -> new TreeEvidence(
                        row.getDouble("agent_seconds"),
                        row.getString("occurrences").lines().toList(),
                        nodes(handle, generation)))
                .findOne();
    }

    private static List<NodeEvidence> nodes(Handle handle, int generation) {
        return handle.createQuery("select * from node_evidence where generation = :generation order by node")
                .bind("generation", generation)
                .map((row, context) -> new NodeEvidence(
                        row.getInt("depth"),
                        row.getInt("line"),
                        row.getString("source"),
                        row.getLong("ticks"),
                        row.getLong("starts"),
                        row.getLong("successes"),
                        row.getLong("failures"),
                        row.getLong("cancellations"),
                        row.getLong("takeovers"),
                        numbers(row.getString("occurred"))))
                .list();
    }

    private static List<Double> numbers(String packed) {
        return packed.isEmpty()
                ? List.of()
                : Arrays.stream(packed.split(" ", -1)).map(Double::valueOf).toList();
    }

    private static void save(Handle handle, int generation, Critique critique) {
        for (Rating rating : critique.ratings()) {
            handle.execute(
                    "insert into rating (generation, aspect, points, reason) values (?, ?, ?, ?) "
                            + "on conflict (generation, aspect) do nothing",
                    generation,
                    rating.aspect().key(),
                    rating.points(),
                    rating.reason());
        }
        for (int i = 0; i < critique.advice().size(); i++) {
            handle.execute(
                    "insert into advice (generation, number, sentence) values (?, ?, ?) "
                            + "on conflict (generation, number) do nothing",
                    generation,
                    i,
                    critique.advice().get(i));
        }
    }

    private static Optional<Critique> critique(Handle handle, int generation) {
        List<Rating> ratings = Arrays.stream(Aspect.values())
                .map(aspect -> handle.createQuery(
                                "select * from rating where generation = :generation and aspect = :aspect")
                        .bind("generation", generation)
                        .bind("aspect", aspect.key())
                        .map((row, context) -> new Rating(aspect, row.getInt("points"), row.getString("reason")))
                        .findOne())
                .flatMap(Optional::stream)
                .toList();
        List<String> advice = handle.createQuery(
                        "select sentence from advice where generation = :generation order by number")
                .bind("generation", generation)
                .mapTo(String.class)
                .list();
        return ratings.isEmpty() ? Optional.empty() : Optional.of(new Critique(ratings, advice));
    }
}
