package dev.espalier.loop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LeagueCommandTest {

    /** Pulls a little and never tires much. */
    private static final String IDLER = """
            policy idler {
              tree { task pull(effort: 0.01) }
            }
            """;

    @TempDir
    Path home;

    @BeforeEach
    void shipThreePolicies() throws IOException {
        Path policies = Files.createDirectories(home.resolve("assets/policies/rope"));
        Files.writeString(policies.resolve("brute.bt"), RopeGame.BRUTE);
        Files.writeString(policies.resolve("pacer.bt"), RopeGame.PACER);
        Files.writeString(policies.resolve("idler.bt"), IDLER);
    }

    @Test
    void ranksThePoliciesByWhatTheyScoreAgainstEachOther() {
        CommandRun run = league("idler", "brute", "pacer", "--matches=40");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("3 policies in rope (training), seed 1: 40 matches of every two in each mode,"
                        + " both sides of each game and seed\n\n"
                        + "rope       score rate")
                .containsPattern("\n 1 pacer +100.0% +\\d+.\\d% .. 100.0% +\\+\\d+ +\\+\\d+ .. \\+\\d+ +- +100 +100\n")
                .containsPattern("\n 2 brute +\\d+.\\d% .+ 0 +- +\\d+\n")
                .containsPattern("\n 3 idler +\\d+.\\d% .+ 0 +\\d+ +-\n")
                .contains("20 distinct games: 0 matches ended by the score limit, 120 by the time limit")
                .containsPattern("\nbest in +policy .+\nrope +pacer +100.0% ");
    }

    @Test
    void saysTheSameOnAnyNumberOfThreads() {
        String one = league("brute", "pacer", "idler", "--json", "--threads=1").out();
        assertThat(league("brute", "pacer", "idler", "--json", "--threads=4").out())
                .isEqualTo(one)
                .contains("\"matches_of_every_two\" : 20,", "\"policy\" : \"pacer\",", "\"elo_interval_95\" : [");
    }

    @Test
    void writesARowForEachMatch() throws IOException {
        Path csv = home.resolve("matches.csv");
        league("brute", "pacer", "idler", "--matches=4", "--csv=" + csv);
        assertThat(Files.readAllLines(csv))
                .hasSize(1 + 3 * 4)
                .startsWith(
                        "game_id,seed,policy,opponent,side,score,opponent_score,points,end,ticks,rope,opponent_rope")
                .anyMatch(row -> row.matches("training:\\d+,-?\\d+,brute,idler,second,.+,time_limit,200,.+"));
    }

    @Test
    void saysWhatItCannotRank() throws IOException {
        assertThat(league("brute").err()).isEqualTo("espalier: a league takes at least two policies\n");
        Path twin = Files.writeString(home.resolve("brute.bt"), RopeGame.PACER);
        assertThat(league("brute", twin.toString()).err())
                .isEqualTo("espalier: two policies are called brute; their results could not be told apart\n");
        assertThat(league("brute", "pacer", "--matches=3").err())
                .isEqualTo("espalier: --matches must be an even number, at least 2, but is 3\n");
        assertThat(league("brute", "pacer", "--mode=tdm").err()).isEqualTo("espalier: the game 'rope' has no modes\n");
        assertThat(league().err()).contains("no policies are shipped for the game 'rope'");
    }

    @Test
    void holdsALeagueInEachModeOfAGame() {
        CommandRun run = CommandRun.installed(
                Path.of(".."), "league", "flag_runner", "treasure_hunter", "--matches=8", "--threads=2");
        assertThat(run.out())
                .containsPattern("\nscore rate +tdm +zone +ctf +chest +ffa +mean\n")
                .containsPattern("\nctf +flag_runner ")
                .containsPattern("\nchest +treasure_hunter ");
    }

    private CommandRun league(String... arguments) {
        List<String> all = new ArrayList<>(List.of("league", "--game=rope"));
        all.addAll(List.of(arguments));
        return CommandRun.in(home, all.toArray(String[]::new));
    }
}
