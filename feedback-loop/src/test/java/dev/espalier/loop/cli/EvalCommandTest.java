package dev.espalier.loop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EvalCommandTest {

    @TempDir
    Path home;

    @BeforeEach
    void shipTwoPolicies() throws IOException {
        Path policies = Files.createDirectories(home.resolve("assets/policies/rope"));
        Files.writeString(policies.resolve("brute.bt"), RopeGame.BRUTE);
        Files.writeString(policies.resolve("pacer.bt"), RopeGame.PACER);
    }

    @Test
    void findsTheBetterOfTwoPolicies() {
        CommandRun run = eval("pacer", "--against", "brute", "--matches=40");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("pacer in rope (training), seed 1: 40 matches, both sides of each game and seed\n")
                .containsPattern("brute +40 +0 +0 +100.0% ")
                .containsPattern("rope +\\d+.\\d\\d +-\\d+.\\d\\d +m\n")
                .contains("matches per second on 2 threads");
    }

    @Test
    void scoresExactlyHalfAgainstItself() {
        CommandRun run = eval("pacer", "--against", "pacer", "--matches=20", "--json");
        assertThat(run.out()).contains("\"score_rate\" : 0.5,");
    }

    @Test
    void givesTheSameFiguresOnAnyNumberOfThreads() {
        String one = eval("pacer", "--against=brute", "--against=pacer", "--json", "--threads=1")
                .out();
        String four = eval("pacer", "--against=brute", "--against=pacer", "--json", "--threads=4")
                .out();
        String speed = "\"(matches_per_second|seconds|threads)\" : [^,]*";
        assertThat(one.replaceAll(speed, "")).isEqualTo(four.replaceAll(speed, ""));
    }

    @Test
    void keepsTheKeysThatProgramsRead() throws IOException {
        String json =
                eval("pacer", "--against", "brute", "--matches=10", "--json").out();
        assertThat(topLevelKeys(json))
                .containsExactly(
                        "policy",
                        "game",
                        "games",
                        "seed",
                        "matches",
                        "wins",
                        "draws",
                        "losses",
                        "score_rate",
                        "score_rate_interval_95",
                        "elo_difference",
                        "elo_difference_interval_95",
                        "matches_per_second",
                        "seconds",
                        "threads",
                        "opponents",
                        "metrics",
                        "distinct_games",
                        "ended_by_score_limit",
                        "ended_by_time_limit",
                        "stuck_time_median",
                        "stuck_time_percentile_99",
                        "by_mode",
                        "by_family",
                        "by_mode_and_family");
    }

    @Test
    void playsHeldOutGamesAndSingleGamesOnRequest() {
        assertThat(eval("pacer", "--against=brute", "--matches=2", "--games=held-out")
                        .out())
                .contains("(held-out)");
        assertThat(eval("pacer", "--against=brute", "--matches=2", "--game-id=training:7")
                        .out())
                .contains("(training:7)");
    }

    @Test
    void tellsHowManyGamesItPlayedAndNothingThatTheGameDoesNotMeasure() {
        assertThat(eval("pacer", "--against=brute", "--matches=20").out())
                .contains(
                        "\n10 distinct games: 0 matches ended by the score limit, 20 by the time limit\n\nmean per match ")
                .doesNotContain("stuck");
        assertThat(eval("pacer", "--against=brute", "--mode=tdm").err())
                .isEqualTo("espalier: the game 'rope' has no modes\n");
    }

    @Test
    void saysWhatAGameIdLooksLike() {
        CommandRun run = eval("pacer", "--against=brute", "--game-id=moon");
        assertThat(run)
                .isEqualTo(new CommandRun(
                        2, "", "espalier: there is no game 'moon' of rope; an id looks like training:12\n"));
    }

    @Test
    void refusesAnOddNumberOfMatches() {
        CommandRun run = eval("pacer", "--against=brute", "--matches=7");
        assertThat(run)
                .isEqualTo(new CommandRun(2, "", "espalier: --matches must be an even number, at least 2, but is 7\n"));
    }

    @Test
    void namesTheShippedPoliciesWhenThereIsNoneOfAName() {
        CommandRun run = eval("pacer", "--against=brut");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("espalier: no such file, and no policy of this name is shipped: brut;"
                        + " shipped are: brute, pacer\n");
    }

    @Test
    void listsTheFaultsOfAPolicyThatCannotPlay() throws IOException {
        Path bad = Files.writeString(home.resolve("bad.bt"), "policy bad { tree { task pul() } }\n");
        CommandRun run = eval(bad.toString(), "--against=brute");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("espalier: " + bad + " cannot be played: 1 error, 0 warnings\n")
                .contains("Did you mean 'pull'?");
    }

    private CommandRun eval(String... arguments) {
        List<String> all = new ArrayList<>(List.of("eval", "--game=rope", "--threads=2"));
        all.addAll(List.of(arguments));
        if (List.of(arguments).stream().anyMatch(argument -> argument.startsWith("--threads"))) {
            all.remove("--threads=2");
        }
        return CommandRun.in(home, all.toArray(String[]::new));
    }

    private static List<String> topLevelKeys(String json) throws IOException {
        List<String> keys = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                keys.add(parser.currentName());
                parser.nextToken();
                parser.skipChildren();
            }
        }
        return keys;
    }
}
