package dev.espalier.arena;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.game.MatchRecord;
import dev.espalier.game.MatchRequest;
import dev.espalier.game.SideRecord;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Matches of standard team deathmatch go as they always went, bit for bit: published figures were measured on them. A row
 * may change only together with the figures.
 */
class StandardMatchesTest {

    private static final int METRICS = 12;

    @ParameterizedTest
    @CsvSource({
        "gen:0/tdm/3v3, 1, opponents/rusher, opponents/skirmisher, 1800, 10.0, 6.0, -3987038617434258152, 369725969",
        "gen:1/tdm/3v3, 2, opponents/holder, held-out/hunter, 2112, 6.0, 7.0, -8093905649351311345, 440031113",
        "gen:2/tdm/3v3, 3, held-out/sniper, held-out/guardian, 1800, 5.0, 4.0, -5052390515279014976, 446531047",
        "gen:7/tdm/1v1, 4, starter, opponents/rusher, 1800, 1.0, 3.0, 4267848805430688550, 1014341191",
        "gen:11/tdm/2v2, 5, opponents/skirmisher, held-out/sniper, 1800, 3.0, 0.0, -8400134785142209777, -608433735",
        "gen:19/tdm/5v5, 6, held-out/hunter, opponents/holder, 1720, 7.0, 15.0, 8168906799069908218, 66251232",
        "gen:23/tdm/8v8, 7, held-out/guardian, opponents/rusher, 1551, 13.0, 15.0, 3266233336462274394, 147523680",
    })
    void goAsTheyAlwaysWent(
            String gameId,
            long seed,
            String first,
            String second,
            int ticks,
            double score,
            double other,
            long hash,
            int metrics) {
        ArenaGame game = new ArenaGame();
        MatchRecord record = game.play(new MatchRequest(
                gameId, seed, List.of(game.prepare(Policies.read(first)), game.prepare(Policies.read(second))), false));
        assertThat(row(record)).isEqualTo(List.of(ticks, score, other, hash, metrics));
    }

    /** How a match went; of the metrics the first twelve, so that new ones do no harm. */
    private static List<Object> row(MatchRecord record) {
        int metrics = 0;
        for (SideRecord side : record.sides()) {
            for (Map.Entry<String, Double> metric :
                    List.copyOf(side.metrics().entrySet()).subList(0, METRICS)) {
                metrics = 31 * metrics + metric.hashCode();
            }
        }
        return List.of(
                record.ticks(),
                record.sides().get(0).score(),
                record.sides().get(1).score(),
                record.fingerprint(),
                metrics);
    }
}
