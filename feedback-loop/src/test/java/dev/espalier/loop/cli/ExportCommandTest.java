package dev.espalier.loop.cli;

import static dev.espalier.loop.llm.remote.ScriptedEndpoint.openAi;
import static dev.espalier.loop.llm.remote.ScriptedEndpoint.status;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.espalier.loop.llm.remote.ScriptedEndpoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Runs of evolution and of a scripted model, written out. */
@Timeout(240)
final class ExportCommandTest {

    private static final String REST = "sequence \"breathe\" { condition energy < 0.4 task rest() }";
    private static final String IDLER = """
            policy idler {
              tree {
                selector {
                  sequence "breathe" { condition energy < 0.8 task rest() }
                  task pull(effort: 0.3)
                }
              }
            }
            """;

    @TempDir
    Path home;

    private Path run = Path.of("");

    @BeforeEach
    void shipThreePolicies() throws IOException {
        run = home.resolve("runs/one");
        Path policies = Files.createDirectories(home.resolve("assets/policies/rope"));
        Files.writeString(policies.resolve("brute.bt"), RopeGame.BRUTE);
        Files.writeString(policies.resolve("pacer.bt"), RopeGame.PACER);
        Files.writeString(policies.resolve("idler.bt"), IDLER);
    }

    /** The same part and the same policy, whenever somebody asks. */
    private static String answer(String request) {
        return request.contains("rewriting one part of it")
                ? "Idea: rest later\n```\npolicy part { tree { " + REST + " } }\n```\n"
                : "Idea: pull harder\n```\npolicy strong { tree { selector { " + REST
                        + " task pull(effort: 0.7) } } }\n```";
    }

    @Test
    void writesWhatAModelWasAskedWithWhatCameOfItsAnswers() throws IOException {
        String faulty = "policy odd { tree { task fly() } }";
        try (ScriptedEndpoint server = new ScriptedEndpoint(
                status(500, "oops"),
                openAi("policy odd { tree { task pul(effort: 0.7) } }", 100, 10),
                openAi(faulty, 100, 10),
                ScriptedEndpoint.openAiRefusal("No.", 100, 10))) {
            server.always(openAi(ExportCommandTest::answer, "stop", 100, 10));
            CommandRun refined = refine(
                    "--llm=openai:scripted",
                    "--base-url=" + server.url(),
                    "--parallel=1",
                    "--prompts=" + Path.of("..", "assets", "prompts"));
            assertThat(refined.exitCode()).as(refined.err()).isZero();
        }

        List<JsonNode> lines = lines(export("--format=sft"));
        List<List<String>> candidates = rows(export("--format=csv", "--what=candidates"));

        assertThat(lines.stream().map(ExportCommandTest::place))
                .containsExactly("1 1 0", "1 2 0", "1 2 1", "1 3 0", "2 1 0", "2 2 0", "2 3 0");
        assertThat(lines.stream().map(line -> line.at("/metadata/valid").asBoolean()))
                .containsExactly(true, false, true, false, true, true, true);
        JsonNode returned = lines.get(1);
        assertThat(returned.get("reward").asDouble()).isEqualTo(-1);
        assertThat(returned.at("/messages/0/role").asText()).isEqualTo("system");
        assertThat(returned.at("/messages/1/content").asText()).contains("pull(");
        assertThat(returned.at("/messages/2/content").asText()).isEqualTo(faulty);
        assertThat(lines.get(2).at("/metadata/purpose").asText()).isEqualTo("repair");
        assertThat(lines.get(2).at("/messages/1/content").asText()).contains(faulty.substring(8, 20));
        assertThat(lines.get(3).at("/metadata/ending").asText()).isEqualTo("refused");
        assertThat(lines.get(3).get("reward").asDouble()).isEqualTo(-1);
        JsonNode twice = lines.get(5);
        assertThat(twice.at("/metadata/duplicate").asBoolean()).isTrue();
        assertThat(twice.at("/metadata/policy")).isEqualTo(lines.get(2).at("/metadata/policy"));
        assertThat(twice.get("reward").asDouble()).isZero();
        assertThat(candidates.stream().map(row -> row.get(0) + " " + row.get(1)))
                .containsExactly("generation candidate", "1 1", "1 2", "2 1", "2 2", "2 3");
        List<Double> leads = candidates.stream()
                .skip(1)
                .map(row -> Double.valueOf(row.get(6)))
                .toList();
        assertThat(leads).anyMatch(lead -> lead != 0).allMatch(lead -> Math.abs(lead) <= 1);
        assertThat(lines.stream()
                        .filter(line -> line.at("/metadata/valid").asBoolean())
                        .map(line -> line.get("reward").asDouble()))
                .isEqualTo(leads);
    }

    @Test
    void writesTablesOfARunOfEvolutionAndSaysThatNobodyWasAsked() throws IOException {
        CommandRun refined = refine();

        List<List<String>> matches = rows(export("--format=csv", "--what=matches"));
        List<List<String>> generations = rows(export("--format=csv", "--what=generations"));
        List<List<String>> candidates = rows(export("--format=csv"));

        assertThat(refined.out()).contains("matches  " + (matches.size() - 1) + "\n");
        assertThat(matches.get(0)).startsWith("game_id", "seed", "first_policy").doesNotHaveDuplicates();
        assertThat(matches).allSatisfy(row -> assertThat(row).hasSameSizeAs(matches.get(0)));
        assertThat(generations).hasSize(3);
        int proposed = Integer.parseInt(generations.get(1).get(1))
                + Integer.parseInt(generations.get(2).get(1));
        assertThat(candidates).hasSize(1 + proposed);
        assertThat(candidates.subList(1, candidates.size())).allSatisfy(row -> {
            assertThat(row.get(4)).as("duplicate").isEqualTo("false");
            assertThat(Integer.parseInt(row.get(5))).as("pairs").isPositive();
            assertThat(row.get(9)).startsWith("policy idler {");
        });
        CommandRun asked = export("--format=sft");
        assertThat(asked.exitCode()).isEqualTo(2);
        assertThat(asked.err())
                .isEqualTo("espalier: the run in " + run
                        + " was written by evolution, so nobody was asked for policies; what it"
                        + " tried is in: espalier export " + run + " --format csv --what candidates\n");
    }

    @Test
    void writesIntoAFile() throws IOException {
        refine();
        Path file = home.resolve("generations.csv");

        CommandRun written = export("--format=csv", "--what=generations", "-o", file.toString());

        assertThat(written).isEqualTo(new CommandRun(0, "", ""));
        assertThat(file)
                .content()
                .isEqualTo(export("--format=csv", "--what=generations").out());
        assertFault("it is a directory", export("--format=csv", "-o", home.toString()));
        assertFault("--what chooses a table; it goes with --format csv", export("--format=sft", "--what=matches"));
    }

    private static String place(JsonNode line) {
        JsonNode metadata = line.get("metadata");
        return metadata.get("generation") + " " + metadata.get("candidate") + " " + metadata.get("repair");
    }

    private static List<JsonNode> lines(CommandRun exported) throws IOException {
        assertThat(exported.exitCode()).as(exported.err()).isZero();
        ObjectMapper json = new ObjectMapper();
        List<JsonNode> lines = new ArrayList<>();
        for (String line : exported.out().lines().toList()) {
            lines.add(json.readTree(line));
        }
        return lines;
    }

    /** The cells of comma-separated values, with quotes and line ends inside of them. */
    private static List<List<String>> rows(CommandRun exported) {
        assertThat(exported.exitCode()).as(exported.err()).isZero();
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char character : exported.out().toCharArray()) {
            if (character == '"') {
                quoted = !quoted;
            } else if (quoted || (character != ',' && character != '\n')) {
                cell.append(character);
            } else {
                row.add(cell.toString());
                cell.setLength(0);
                if (character == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            }
        }
        return rows;
    }

    private static void assertFault(String message, CommandRun run) {
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("espalier: ").contains(message).hasLineCount(1);
    }

    private CommandRun export(String... arguments) {
        List<String> all = new ArrayList<>(List.of("export", run.toString()));
        all.addAll(List.of(arguments));
        return CommandRun.in(home, all.toArray(String[]::new));
    }

    private CommandRun refine(String... arguments) {
        List<String> all =
                new ArrayList<>(List.of("refine", "idler", "--game=rope", "--against=brute", "--run=" + run));
        all.addAll(List.of("--held-out=pacer", "--generations=2", "--candidates=3", "--screening-pairs=3"));
        all.addAll(List.of("--test-pairs=20", "--held-out-pairs=10"));
        all.addAll(List.of(arguments));
        return CommandRun.in(home, all.toArray(String[]::new));
    }
}
