package dev.espalier.loop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code eval} on many games of the arena, as users have it. */
class EvalGamesTest {

    @TempDir
    Path folder;

    private static CommandRun eval(String... arguments) {
        List<String> all = new ArrayList<>(List.of("eval", "rusher", "--against=holder", "--threads=2"));
        all.addAll(List.of(arguments));
        return CommandRun.installed(Path.of(".."), all.toArray(String[]::new));
    }

    @Test
    void splitsTheResultsOfAllModesByModeAndFamily() {
        CommandRun run = eval("--mode=mix", "--matches=40");
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("rusher in arena (mix, training), seed 1: 40 matches,")
                .containsPattern("\n20 distinct games: \\d+ matches ended by the score limit, \\d+ by the time limit\n")
                .containsPattern("\nagents were stuck \\d\\.\\d% of their time in the median of games, ")
                .containsPattern("\nmode +games +matches +won ")
                .containsPattern("\nzone +\\d+ +\\d+ +\\d+ ")
                .containsPattern("\nfamily +games +matches +won ")
                .containsPattern("\ncaves +\\d+ +\\d+ +\\d+ ")
                .containsPattern("\nscore rate( +(caves|lanes|rooms|towers|yard)){2,5}\n");
    }

    @Test
    void keepsTheMatchesThatAreWanted() throws IOException {
        Path all = folder.resolve("all");
        CommandRun run = eval("--mode=zone", "--matches=6", "--replays=" + all);
        assertThat(run.err()).startsWith("6 replays in " + all + "; open one with: espalier play --replay");
        Path lost = folder.resolve("lost");
        eval("--mode=zone", "--matches=6", "--replays=" + lost, "--replays-of=lost");
        List<String> names = names(all);
        assertThat(names)
                .hasSize(6)
                .allMatch(name -> name.matches("000[1-6]-holder-(red|blue)-(won|drawn|lost).replay"));
        assertThat(names(lost))
                .isEqualTo(names.stream()
                        .filter(name -> name.endsWith("-lost.replay"))
                        .toList());
        assertThat(Files.size(all.resolve(names.get(0)))).isLessThan(6000);
        Path map = folder.resolve("map.png");
        assertThat(CommandRun.installed(
                                Path.of(".."),
                                "picture",
                                "--replay=" + all.resolve(names.get(0)),
                                "--size=400x300",
                                "--output=" + map)
                        .exitCode())
                .isZero();
        assertThat(map).exists();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void saysTheSameToPrograms() {
        String json = eval("--mode=mix", "--matches=20", "--json").out();
        assertThat(json)
                .contains("\"distinct_games\" : 10,", "\"stuck_time_percentile_99\" : 0.", "\"by_mode_and_family\" : [")
                .containsPattern(
                        "\"by_mode\" : \\[\\s+\\{\\s+\"mode\" : \"(chest|ctf|ffa)\",\\s+\"distinct_games\" : ");
    }

    @Test
    void writesARowForEachMatchAndForEachGroup() throws IOException {
        Path matches = folder.resolve("matches.csv");
        Path groups = folder.resolve("groups.csv");
        CommandRun run = eval(
                "--game-id=gen:0/zone/1v1",
                "--game-id=gen:2/chest/1v1",
                "--matches=8",
                "--csv=" + matches,
                "--groups-csv=" + groups);
        assertThat(run.exitCode()).isZero();
        List<String> rows = Files.readAllLines(matches);
        assertThat(rows.get(0))
                .startsWith("game_id,mode,agents,family,size,rules,seed,policy,opponent,side,score,opponent_score,"
                        + "points,end,ticks,kills,")
                .contains(",stuck_time,", ",opponent_kills,");
        assertThat(rows.subList(1, rows.size()))
                .hasSize(8)
                .allMatch(row -> row.matches("gen:(0/zone|2/chest)/1v1,(zone|chest),1v1,\\w+,\\d+x\\d+ m,\".+\",-?\\d+,"
                        + "rusher,holder,(first|second),[\\d.]+,[\\d.]+,(0|0\\.5|1),(score|time)_limit,\\d+,.+"));
        assertThat(Files.readAllLines(groups))
                .hasSize(1 + 2 + 2 + 2)
                .startsWith("family,mode,distinct_games,matches,wins,draws,losses,score_rate,score_rate_low_95,"
                        + "score_rate_high_95,ended_by_score_limit,ended_by_time_limit,stuck_time_median,"
                        + "stuck_time_percentile_99")
                .anyMatch(row -> row.startsWith("all,zone,1,4,"));
    }

    @Test
    void playsTheGamesOfAListInTurn() throws IOException {
        Path csv = folder.resolve("matches.csv");
        Path list = Files.writeString(folder.resolve("ids.txt"), """
                # duels
                gen:1/tdm/1v1

                gen:3/ffa/2
                """);
        assertThat(eval("--game-ids=" + list, "--matches=6", "--csv=" + csv).out())
                .startsWith("rusher in arena (listed games), seed 1: 6 matches,")
                .contains("2 distinct games: ");
        assertThat(Files.readAllLines(csv).stream().skip(1).map(row -> row.substring(0, row.indexOf(','))))
                .containsExactly(
                        "gen:1/tdm/1v1",
                        "gen:1/tdm/1v1",
                        "gen:3/ffa/2",
                        "gen:3/ffa/2",
                        "gen:1/tdm/1v1",
                        "gen:1/tdm/1v1");
    }

    @Test
    void readsWhatGamesListWrites() {
        String ids = CommandRun.installed(Path.of(".."), "games", "list", "--ids", "--mode=ctf", "--count=3")
                .out();
        assertThat(ids).isEqualTo("gen:0/ctf/3v3\ngen:2/ctf/3v3\ngen:4/ctf/3v3\n");
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(ids.getBytes(StandardCharsets.UTF_8)));
        try {
            assertThat(eval("--game-ids=-", "--matches=6").out()).contains("3 distinct games: ");
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void namesTheLineThatIsNoGame() throws IOException {
        Path list = Files.writeString(folder.resolve("ids.txt"), "gen:1/tdm/1v1\n\ngen:3/chess/1v1\n");
        CommandRun run = eval("--game-ids=" + list);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("espalier: line 3 of " + list + ": 'gen:3/chess/1v1' is no game of the arena: ");
    }

    @Test
    void refusesAListWithoutGames() throws IOException {
        Path empty = Files.writeString(folder.resolve("ids.txt"), "\n# none\n");
        assertThat(eval("--game-ids=" + empty).err()).isEqualTo("espalier: " + empty + " holds no id of a game\n");
        assertThat(eval("--game-ids=" + folder.resolve("none")).err())
                .isEqualTo("espalier: no such file: " + folder.resolve("none") + "\n");
    }

    @Test
    void refusesAFileThatCannotBeWrittenBeforeItPlays() {
        Path csv = folder.resolve("none").resolve("matches.csv");
        CommandRun run = eval("--matches=1000000", "--csv=" + csv);
        assertThat(run)
                .isEqualTo(new CommandRun(2, "", "espalier: cannot write " + csv + ": there is no such folder\n"));
        assertThat(eval("--matches=1000000", "--csv=" + folder).err())
                .isEqualTo("espalier: cannot write " + folder + ": it is a directory\n");
    }

    @Test
    void refusesOptionsThatContradictEachOther() {
        assertThat(eval("--game-id=gen:1/tdm/1v1", "--mode=zone").err())
                .contains("--games and --mode have games dealt, --game-id and --game-ids name them");
        assertThat(eval("--game-id=gen:1/tdm/1v1", "--game-id=gen:3/tdm/1v1", "--matches=2")
                        .err())
                .contains(
                        "2 matches are too few to play both sides of 2 games; leave --matches out, or give at least 4");
        assertThat(eval("--mode=chess").err())
                .contains("there is no mode 'chess'; the modes are: tdm, zone, ctf, chest, ffa, mix");
    }
}
