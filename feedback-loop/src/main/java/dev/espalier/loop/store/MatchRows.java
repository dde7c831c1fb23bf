package dev.espalier.loop.store;

import dev.espalier.game.Game;
import dev.espalier.game.MatchRecord;
import dev.espalier.game.MatchRecord.EndReason;
import dev.espalier.game.Metric;
import dev.espalier.game.SideRecord;
import dev.espalier.loop.evaluate.MatchKey;
import dev.espalier.loop.evaluate.MatchMemory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Played matches as rows, with all of them in memory for reading. Metrics stand in a row in the game's order. */
final class MatchRows implements MatchMemory {

    private final Handle handle;
    private final Failures failures;
    private final List<String> metricNames;
    private final Map<MatchKey, MatchRecord> known = new HashMap<>();

    private MatchRows(Handle handle, Failures failures, List<String> metricNames) {
        this.handle = handle;
        this.failures = failures;
        this.metricNames = metricNames;
    }

    static MatchRows load(Handle handle, Game game, Failures failures) {
        MatchRows rows = new MatchRows(
                handle, failures, game.metrics().stream().map(Metric::name).toList());
        handle.createQuery("select * from played_match")
                .map((result, context) -> rows.played(result))
                .forEach(played -> rows.known.put(played.key(), played.record()));
        return rows;
    }

    /** Goes through the matches in the order of their keys. */
    static void forEach(Handle handle, Game game, Failures failures, BiConsumer<MatchKey, MatchRecord> visitor) {
        MatchRows rows = new MatchRows(
                handle, failures, game.metrics().stream().map(Metric::name).toList());
        handle.createQuery("select * from played_match order by game_id, seed, first_policy, second_policy")
                .map((result, context) -> rows.played(result))
                .forEach(played -> visitor.accept(played.key(), played.record()));
    }

    private record Played(MatchKey key, MatchRecord record) {}

    @Override
    public Map<MatchKey, MatchRecord> find(List<MatchKey> keys) {
        Map<MatchKey, MatchRecord> found = new HashMap<>();
        for (MatchKey key : keys) {
            MatchRecord record = known.get(key);
            if (record != null) {
                found.put(key, record);
            }
        }
        return found;
    }

    /**
     * {@inheritDoc}
     *
     * @throws RunFolderException if the database cannot be written, as when the disk is full; nothing of this batch is kept
     *     then, and all before it is
     */
    @Override
    public void save(Map<MatchKey, MatchRecord> played) {
        failures.writing(() -> insert(played));
        known.putAll(played);
    }

    private void insert(Map<MatchKey, MatchRecord> played) {
        handle.useTransaction(transaction -> {
            PreparedBatch batch = transaction.prepareBatch("insert into played_match values ("
                    + ":game_id, :seed, :first_policy, :second_policy, :ticks, :end_reason, :fingerprint, "
                    + ":first_score, :second_score, :first_metrics, :second_metrics)");
            played.forEach((key, record) -> bind(batch, key, record).add());
            batch.execute();
        });
    }

    private PreparedBatch bind(PreparedBatch batch, MatchKey key, MatchRecord record) {
        SideRecord first = record.sides().get(0);
        SideRecord second = record.sides().get(1);
        return batch.bind("game_id", key.gameId())
                .bind("seed", key.seed())
                .bind("first_policy", key.first())
                .bind("second_policy", key.second())
                .bind("ticks", record.ticks())
                .bind("end_reason", record.end().name())
                .bind("fingerprint", record.fingerprint())
                .bind("first_score", first.score())
                .bind("second_score", second.score())
                .bind("first_metrics", pack(first))
                .bind("second_metrics", pack(second));
    }

    private Played played(ResultSet row) throws SQLException {
        MatchKey key = new MatchKey(
                row.getString("game_id"),
                row.getLong("seed"),
                row.getString("first_policy"),
                row.getString("second_policy"));
        List<SideRecord> sides = List.of(
                unpack(row.getDouble("first_score"), row.getString("first_metrics")),
                unpack(row.getDouble("second_score"), row.getString("second_metrics")));
        return new Played(
                key,
                new MatchRecord(
                        key.gameId(),
                        key.seed(),
                        row.getInt("ticks"),
                        EndReason.valueOf(row.getString("end_reason")),
                        sides,
                        row.getLong("fingerprint")));
    }

    private String pack(SideRecord side) {
        StringJoiner packed = new StringJoiner(" ");
        for (String name : metricNames) {
            Double value = side.metrics().get(name);
            packed.add(Double.toString(value == null ? Double.NaN : value));
        }
        return packed.toString();
    }

    private SideRecord unpack(double score, String packed) {
        String[] values = packed.split(" ", -1);
        if (values.length != metricNames.size()) {
            throw new RunFolderException(
                    "the run's matches have " + values.length + " metrics, but the game now has " + metricNames.size(),
                    null);
        }
        Map<String, Double> metrics = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            metrics.put(metricNames.get(i), Double.valueOf(values[i]));
        }
        return new SideRecord(score, metrics, Optional.empty());
    }
}
