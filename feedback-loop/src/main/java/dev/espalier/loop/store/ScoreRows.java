package dev.espalier.loop.store;

import dev.espalier.loop.record.OpponentScore;
import dev.espalier.loop.statistics.Pairs;
import dev.espalier.loop.statistics.Score;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Results of incumbents by opponent, as the rows of one table. */
enum ScoreRows {
    HELD_OUT("held_out"),
    TRAINING("training_score");

    private final String table;

    ScoreRows(String table) {
        this.table = table;
    }

    /** Saves the results, unless they have been saved before. */
    void save(Handle handle, int generation, List<OpponentScore> scores) {
        for (int i = 0; i < scores.size(); i++) {
            save(handle, generation, i, scores.get(i));
        }
    }

    private void save(Handle handle, int generation, int number, OpponentScore result) {
        Score score = result.score();
        Pairs pairs = result.pairs();
        handle.execute(
                "insert into " + table + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
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

    List<OpponentScore> load(Handle handle, int generation) {
        return handle.createQuery("select * from " + table + " where generation = :generation order by opponent_number")
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
