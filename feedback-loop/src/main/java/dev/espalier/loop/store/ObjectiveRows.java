package dev.espalier.loop.store;

import dev.espalier.loop.record.ObjectiveScore;
import dev.espalier.loop.record.ObjectiveScore.Mean;
import dev.espalier.loop.statistics.Rates;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** What incumbents did on held-out games by a run's objective. */
final class ObjectiveRows {

    private ObjectiveRows() {}

    static void save(Handle handle, int generation, ObjectiveScore score) {
        Rates rates = score.rates();
        handle.execute(
                "insert into held_out_objective values (?, ?, ?, ?) on conflict (generation) do nothing",
                generation,
                rates.count(),
                rates.sum(),
                rates.squares());
        for (int i = 0; i < score.means().size(); i++) {
            Mean mean = score.means().get(i);
            handle.execute(
                    "insert into held_out_mean values (?, ?, ?, ?) on conflict (generation, number) do nothing",
                    generation,
                    i,
                    mean.name(),
                    mean.value());
        }
    }

    static Optional<ObjectiveScore> load(Handle handle, int generation) {
        List<Mean> means = handle.createQuery(
                        "select * from held_out_mean where generation = :generation order by number")
                .bind("generation", generation)
                .map((row, context) -> new Mean(row.getString("name"), row.getDouble("value")))
                .list();
        return handle.createQuery("select * from held_out_objective where generation = :generation")
                .bind("generation", generation)
                .map((row, context) -> new ObjectiveScore(
                        new Rates(row.getInt("pairs"), row.getDouble("sum"), row.getDouble("squares")), means))
                .findOne();
    }
}
