package dev.espalier.loop.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.espalier.loop.evaluate.Standings;
import dev.espalier.loop.statistics.Elo;
import dev.espalier.loop.statistics.Interval;
import dev.espalier.loop.statistics.Pairs;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Leagues as {@code espalier league} shows them.
 *
 * @param game in which game
 * @param split on which of its games
 * @param seed of the leagues
 * @param matches of every two policies in a league
 * @param rounds the leagues, at least one
 */
record LeagueReport(String game, String split, long seed, int matches, List<Round> rounds) {

    LeagueReport {
        rounds = List.copyOf(rounds);
    }

    /**
     * The league of one mode.
     *
     * @param name of the mode, or of the game when it has none
     * @param standings how it ended
     * @param order the policies from the best to the last
     * @param ratings by policy
     */
    record Round(String name, Standings standings, List<Integer> order, List<Elo> ratings) {

        Round(String name, Standings standings) {
            this(name, standings, standings.ranking(), standings.ratings());
        }

        /** Whom a policy scores least against. */
        int hardest(int policy) {
            return order.stream()
                    .filter(other -> other != policy)
                    .min(Comparator.comparingDouble(
                            other -> standings.against(policy, other).rate()))
                    .orElseThrow();
        }
    }

    /** For people. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        int policies = rounds.get(0).standings().names().size();
        lines.add(String.format(
                Locale.ROOT,
                "%d policies in %s (%s), seed %d: %d matches of every two in each mode, both sides of each game and seed",
                policies,
                game,
                split,
                seed,
                matches));
        for (Round round : rounds) {
            lines.add("");
            lines.addAll(crossTable(round));
            lines.add("");
            lines.addAll(BreakdownText.summary(round.standings().games()));
        }
        lines.add("");
        if (rounds.size() > 1) {
            lines.addAll(overall());
            lines.add("");
        }
        lines.addAll(best());
        return lines;
    }

    /** Everybody's results against everybody, the best first; columns are numbered like rows. */
    private static List<String> crossTable(Round round) {
        Standings standings = round.standings();
        List<String> headings =
                new ArrayList<>(List.of(round.name(), "score rate", "95% interval", "Elo", "95% interval"));
        for (int rank = 1; rank <= round.order().size(); rank++) {
            headings.add(String.valueOf(rank));
        }
        TextTable table = new TextTable(headings.toArray(String[]::new));
        int rank = 0;
        for (int policy : round.order()) {
            rank++;
            Elo elo = round.ratings().get(policy);
            List<String> row = new ArrayList<>();
            row.add(String.format(Locale.ROOT, "%2d %s", rank, standings.names().get(policy)));
            row.add(Figures.percent(standings.rates(policy).rate()));
            row.add(Figures.percent(standings.rates(policy).interval()));
            row.add(String.format(Locale.ROOT, "%+.0f", elo.difference()));
            row.add(String.format(
                    Locale.ROOT,
                    "%+.0f .. %+.0f",
                    elo.interval().low(),
                    elo.interval().high()));
            for (int other : round.order()) {
                row.add(other == policy ? "-" : whole(standings.against(policy, other)));
            }
            table.row(row);
        }
        return table.lines();
    }

    /** Score rates of all policies in all modes. */
    private List<String> overall() {
        List<String> headings = new ArrayList<>(List.of("score rate"));
        rounds.forEach(round -> headings.add(round.name()));
        headings.add("mean");
        TextTable table = new TextTable(headings.toArray(String[]::new));
        List<String> names = rounds.get(0).standings().names();
        for (int policy : overallOrder()) {
            List<String> row = new ArrayList<>(List.of(names.get(policy)));
            for (Round round : rounds) {
                row.add(Figures.percent(round.standings().rates(policy).rate()));
            }
            row.add(Figures.percent(meanRate(policy)));
            table.row(row);
        }
        return table.lines();
    }

    private List<Integer> overallOrder() {
        return IntStream.range(0, rounds.get(0).standings().names().size())
                .boxed()
                .sorted(Comparator.comparingDouble(policy -> -meanRate(policy)))
                .toList();
    }

    private double meanRate(int policy) {
        return rounds.stream()
                .mapToDouble(round -> round.standings().rates(policy).rate())
                .average()
                .orElseThrow();
    }

    /** Who is best in each mode, and whom even the best does not beat so well. */
    private List<String> best() {
        TextTable table =
                new TextTable("best in", "policy", "score rate", "95% interval", "least against", "95% interval");
        for (Round round : rounds) {
            Standings standings = round.standings();
            int best = round.order().get(0);
            int hardest = round.hardest(best);
            Pairs least = standings.against(best, hardest);
            table.row(
                    round.name(),
                    standings.names().get(best),
                    Figures.percent(standings.rates(best).rate()),
                    Figures.percent(standings.rates(best).interval()),
                    standings.names().get(hardest) + " " + Figures.percent(least.rate()),
                    Figures.percent(least.interval()));
        }
        return table.lines();
    }

    private static String whole(Pairs pairs) {
        return String.format(Locale.ROOT, "%.0f", 100 * pairs.rate());
    }

    /** For programs; keys are only ever added. */
    void printJson(PrintWriter out) {
        JsonOutput.print(out, json -> {
            json.writeStartObject();
            json.writeStringField("game", game);
            json.writeStringField("games", split);
            json.writeNumberField("seed", seed);
            json.writeNumberField("matches_of_every_two", matches);
            json.writeArrayFieldStart("leagues");
            for (Round round : rounds) {
                write(json, round);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void write(JsonGenerator json, Round round) throws IOException {
        Standings standings = round.standings();
        json.writeStartObject();
        json.writeStringField("mode", round.name());
        BreakdownData.writeGames(json, standings.games());
        json.writeArrayFieldStart("policies");
        for (int policy : round.order()) {
            Elo elo = round.ratings().get(policy);
            Interval interval = standings.rates(policy).interval();
            json.writeStartObject();
            json.writeStringField("policy", standings.names().get(policy));
            json.writeNumberField("score_rate", standings.rates(policy).rate());
            Figures.writeInterval(json, "score_rate_interval_95", interval);
            json.writeNumberField("elo", elo.difference());
            Figures.writeInterval(json, "elo_interval_95", elo.interval());
            json.writeArrayFieldStart("against");
            for (int other : round.order()) {
                if (other != policy) {
                    write(json, standings.names().get(other), standings.against(policy, other));
                }
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String opponent, Pairs pairs) throws IOException {
        json.writeStartObject();
        json.writeStringField("opponent", opponent);
        json.writeNumberField("matches", pairs.games());
        json.writeNumberField("score_rate", pairs.rate());
        Figures.writeInterval(json, "score_rate_interval_95", pairs.interval());
        json.writeEndObject();
    }
}
