package dev.espalier.gold;

import dev.espalier.game.Contestant;
import dev.espalier.game.MatchRecord;
import dev.espalier.game.MatchRequest;
import dev.espalier.game.Split;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Lets policies play each other, both ways round on each field, and tells how it went. */
final class GoldLeague {

    private final GoldGame game = new GoldGame();
    private final List<String> names;
    private final double[][] shares;
    private final List<Map<String, Double>> metrics = new ArrayList<>();
    private double draws;

    GoldLeague(List<String> names, int fields) {
        this.names = names;
        this.shares = new double[names.size()][names.size()];
        names.forEach(name -> metrics.add(new TreeMap<>()));
        List<Contestant> contestants = names.stream()
                .map(name -> game.prepare(GoldPolicies.read(name)))
                .toList();
        for (int one = 0; one < names.size(); one++) {
            for (int other = 0; other < names.size(); other++) {
                for (int field = 0; one != other && field < fields; field++) {
                    play(one, other, List.of(contestants.get(one), contestants.get(other)), field, fields);
                }
            }
        }
    }

    private void play(int one, int other, List<Contestant> sides, int field, int fields) {
        MatchRecord record =
                game.play(new MatchRequest(game.gameId(Split.TRAINING, field), 31L * field + one, sides, false));
        shares[one][other] += record.points(0) / (2 * fields);
        shares[other][one] += record.points(1) / (2 * fields);
        double matches = names.size() * (names.size() - 1.0) * fields;
        draws += record.points(0) == 0.5 ? 1 / matches : 0;
        for (int side = 0; side < 2; side++) {
            Map<String, Double> sums = metrics.get(side == 0 ? one : other);
            record.sides()
                    .get(side)
                    .metrics()
                    .forEach((name, value) -> sums.merge(name, value * names.size() / (2 * matches), Double::sum));
        }
    }

    /** The share of points of one policy against another. */
    double share(String one, String other) {
        return shares[names.indexOf(one)][names.indexOf(other)];
    }

    /** The mean share of points of a policy against all others. */
    double share(String name) {
        return names.stream()
                .filter(other -> !other.equals(name))
                .mapToDouble(other -> share(name, other))
                .average()
                .orElseThrow();
    }

    double drawShare() {
        return draws;
    }

    /** The mean of a metric over all matches of a policy. */
    double metric(String name, String metric) {
        return metrics.get(names.indexOf(name)).getOrDefault(metric, 0.0);
    }

    String table() {
        StringBuilder text = new StringBuilder();
        for (String name : names) {
            text.append(String.format(Locale.ROOT, "%n%-12s", name));
            for (String other : names) {
                text.append(
                        name.equals(other) ? "    -" : String.format(Locale.ROOT, "%5.0f", 100 * share(name, other)));
            }
            text.append(String.format(Locale.ROOT, " |%5.0f", 100 * share(name)));
        }
        text.append(String.format(Locale.ROOT, "%ndraws %.3f", drawShare()));
        for (String name : names) {
            text.append(String.format(Locale.ROOT, "%n%-12s", name));
            metrics.get(names.indexOf(name))
                    .forEach((metric, value) -> text.append(String.format(Locale.ROOT, " %s %.2f", metric, value)));
        }
        return text.toString();
    }

    /** Prints the table; the arguments are the number of fields for each pairing and the names, all when there are none. */
    public static void main(String[] arguments) {
        List<String> names = new ArrayList<>(List.of(arguments));
        int fields = Integer.parseInt(names.remove(0));
        if (names.isEmpty()) {
            names.add(GoldPolicies.STARTER);
            names.addAll(GoldPolicies.STYLES);
        }
        System.out.println(new GoldLeague(names, fields).table());
    }
}
