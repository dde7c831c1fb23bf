package dev.espalier.arena;

import dev.espalier.game.Contestant;
import dev.espalier.game.MatchRecord;
import dev.espalier.game.MatchRequest;
import dev.espalier.game.Split;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Lets policies play each other, both ways round on each map, and tells how it went. */
final class League {

    private final ArenaGame game = new ArenaGame();
    private final List<String> names;
    private final double[][] points;
    private final int[][] played;
    private final List<Map<String, Double>> metrics = new ArrayList<>();
    private int draws;
    private int matches;

    League(List<String> names) {
        this.names = names;
        this.points = new double[names.size()][names.size()];
        this.played = new int[names.size()][names.size()];
        names.forEach(name -> metrics.add(new LinkedHashMap<>()));
    }

    /** Plays each pairing on so many maps. */
    League play(int maps) {
        List<? extends Contestant> contestants =
                names.stream().map(name -> game.prepare(Policies.read(name))).toList();
        for (int one = 0; one < names.size(); one++) {
            for (int other = one + 1; other < names.size(); other++) {
                for (int map = 0; map < maps; map++) {
                    count(one, other, match(contestants.get(one), contestants.get(other), map));
                    count(other, one, match(contestants.get(other), contestants.get(one), map));
                }
            }
        }
        return this;
    }

    private MatchRecord match(Contestant first, Contestant second, int map) {
        return game.play(new MatchRequest(game.gameId(Split.TRAINING, map), map, List.of(first, second), false));
    }

    private void count(int first, int second, MatchRecord record) {
        points[first][second] += record.points(0);
        points[second][first] += record.points(1);
        played[first][second]++;
        played[second][first]++;
        matches++;
        draws += record.points(0) == 0.5 ? 1 : 0;
        record.sides()
                .get(0)
                .metrics()
                .forEach((name, value) -> metrics.get(first).merge(name, value, Double::sum));
        record.sides()
                .get(1)
                .metrics()
                .forEach((name, value) -> metrics.get(second).merge(name, value, Double::sum));
    }

    /** The share of points of one policy against another. */
    double share(String one, String other) {
        int i = names.indexOf(one);
        int j = names.indexOf(other);
        return points[i][j] / played[i][j];
    }

    double drawShare() {
        return draws / (double) matches;
    }

    /** The mean of a metric over all matches of a policy. */
    double metric(String name, String metric) {
        int i = names.indexOf(name);
        int count = 0;
        for (int matchesAgainst : played[i]) {
            count += matchesAgainst;
        }
        return metrics.get(i).getOrDefault(metric, 0.0) / count;
    }

    String table() {
        StringBuilder text = new StringBuilder();
        for (String name : names) {
            text.append(String.format(Locale.ROOT, "%-22s", name));
            for (String other : names) {
                text.append(
                        name.equals(other) ? "    -" : String.format(Locale.ROOT, "%5.0f", 100 * share(name, other)));
            }
            text.append('\n');
        }
        text.append(String.format(Locale.ROOT, "draws %.3f of %d%n%-22s", drawShare(), matches, ""));
        game.metrics().forEach(metric -> text.append(String.format(Locale.ROOT, " %12.12s", metric.name())));
        for (String name : names) {
            text.append(String.format(Locale.ROOT, "%n%-22s", name));
            game.metrics()
                    .forEach(metric -> text.append(String.format(Locale.ROOT, " %12.3f", metric(name, metric.name()))));
        }
        return text.append('\n').toString();
    }

    /** Prints the table of all policies; the argument is the number of maps for each pairing. */
    public static void main(String[] arguments) {
        List<String> names = new ArrayList<>(List.of(Policies.STARTER));
        names.addAll(Policies.OPPONENTS);
        names.addAll(Policies.HELD_OUT);
        System.out.print(new League(names).play(Integer.parseInt(arguments[0])).table());
    }
}
