package dev.espalier.loop.cli;

import dev.espalier.game.Game;
import dev.espalier.game.GameCatalogue;
import dev.espalier.game.MatchRecord;
import dev.espalier.game.Metric;
import dev.espalier.game.SideRecord;
import dev.espalier.loop.evaluate.PlayedPair;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A row for each match: the game and what sets it apart, who played, how it ended, and every metric of the policy's side and
 * of its opponent's.
 */
final class MatchCsv implements AutoCloseable {

    private final Game game;
    private final CsvFile file;
    private boolean begun;

    private MatchCsv(Game game, CsvFile file) {
        this.game = game;
        this.file = file;
    }

    /** Begins a file as {@link CsvFile#create} does. */
    static MatchCsv create(Game game, Optional<Path> path) {
        return new MatchCsv(game, CsvFile.create(path));
    }

    /** Writes the two matches of a pair. */
    void write(String policy, String opponent, PlayedPair pair) {
        Map<String, String> features = features(pair.asFirst().gameId());
        if (!begun) {
            begun = true;
            file.row(headings(features));
        }
        file.row(row(policy, opponent, 0, features, pair.asFirst()));
        file.row(row(policy, opponent, 1, features, pair.asSecond()));
    }

    @Override
    public void close() {
        file.close();
    }

    private Map<String, String> features(String gameId) {
        return game instanceof GameCatalogue catalogue ? catalogue.features(gameId) : Map.of();
    }

    private List<String> headings(Map<String, String> features) {
        List<String> headings = new ArrayList<>(List.of("game_id"));
        headings.addAll(features.keySet());
        headings.addAll(List.of("seed", "policy", "opponent", "side"));
        headings.addAll(List.of("score", "opponent_score", "points", "end", "ticks"));
        game.metrics().forEach(metric -> headings.add(metric.name()));
        game.metrics().forEach(metric -> headings.add("opponent_" + metric.name()));
        return headings;
    }

    private List<String> row(
            String policy, String opponent, int side, Map<String, String> features, MatchRecord match) {
        SideRecord own = match.sides().get(side);
        SideRecord other = match.sides().get(1 - side);
        List<String> row = new ArrayList<>(List.of(match.gameId()));
        row.addAll(features.values());
        row.addAll(List.of(String.valueOf(match.seed()), policy, opponent, side == 0 ? "first" : "second"));
        row.add(CsvFile.number(own.score()));
        row.add(CsvFile.number(other.score()));
        row.add(CsvFile.number(match.points(side)));
        row.add(match.end().name().toLowerCase(Locale.ROOT));
        row.add(String.valueOf(match.ticks()));
        addMetrics(row, own);
        addMetrics(row, other);
        return row;
    }

    private void addMetrics(List<String> row, SideRecord side) {
        for (Metric metric : game.metrics()) {
            row.add(CsvFile.number(side.metrics().getOrDefault(metric.name(), Double.NaN)));
        }
    }
}
