package dev.espalier.loop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.espalier.loop.record.Appraisal;
import dev.espalier.loop.record.CandidateRecord;
import dev.espalier.loop.record.Diversity;
import dev.espalier.loop.record.DroppedCandidate;
import dev.espalier.loop.record.GenerationSummary;
import dev.espalier.loop.record.Incumbent;
import dev.espalier.loop.record.NamedPolicy;
import dev.espalier.loop.record.RunSettings;
import dev.espalier.loop.statistics.Differences;
import dev.espalier.loop.store.PostgresServer;
import dev.espalier.loop.store.RunFolder;
import dev.espalier.loop.store.RunStore;
import dev.espalier.loop.store.RunStores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that were made by {@code refine}, listed and shown. */
final class StoredRunsTest {

    /** Rests too early. */
    private static final String IDLER = """
            policy idler {
              tree {
                selector {
                  sequence { condition energy < 0.8 task rest() }
                  task pull(effort: 0.3)
                }
              }
            }
            """;

    @TempDir
    Path home;

    private Path runs = Path.of("");

    @BeforeEach
    void shipThreePolicies() throws IOException {
        runs = home.resolve("runs");
        Path policies = Files.createDirectories(home.resolve("assets/policies/rope"));
        Files.writeString(policies.resolve("brute.bt"), RopeGame.BRUTE);
        Files.writeString(policies.resolve("pacer.bt"), RopeGame.PACER);
        Files.writeString(policies.resolve("idler.bt"), IDLER);
    }

    @Test
    void listsRunsWithHowFarTheyCameAndWhatCameOfThem() {
        CommandRun refined = refine("--run=" + runs.resolve("done"));
        begin("half");
        begin("under_way");

        try (RunFolder held = RunFolder.open(runs.resolve("under_way"))) {
            List<String> lines =
                    CommandRun.in(home, "runs", runs.toString()).out().lines().toList();

            assertThat(held.path()).exists();
            assertThat(lines).hasSize(4);
            assertThat(lines.get(0)).startsWith("run ").contains("written by", "start", "result");
            assertThat(lines.get(1))
                    .matches("done +rope +evolution +finished +3 of 3 +\\d+ +" + rates(refined)
                            + " +\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d +\\d+ s");
            assertThat(lines.get(2)).matches("half +rope +evolution +cut short +0 of 3 +0 +- +- +- +-");
            assertThat(lines.get(3)).matches("under_way +rope +evolution +running +0 of 3 .*");
        }
    }

    /** Win rates of start and result in an outcome, as a pattern. */
    private static String rates(CommandRun refined) {
        List<String> rates = new ArrayList<>();
        for (String line : refined.out().lines().toList()) {
            if (line.startsWith("  start ") || line.startsWith("  result ")) {
                rates.add(line.split(" +", -1)[2].replace(".", "\\."));
            }
        }
        assertThat(rates).hasSize(2);
        return String.join(" +", rates);
    }

    @Test
    void listsTheOthersWhenOneIsDamaged() throws IOException {
        begin("whole");
        Files.writeString(Files.createDirectories(runs.resolve("broken")).resolve("run.db"), "no database".repeat(90));

        CommandRun listed = CommandRun.in(home, "runs", runs.toString(), "--json");

        assertThat(listed.exitCode()).isEqualTo(1);
        assertThat(listed.err())
                .startsWith("espalier: cannot open the run's database " + runs.resolve("broken/run.db") + ": ")
                .hasLineCount(1);
        JsonNode array = json(listed);
        assertThat(array).hasSize(1);
        assertThat(array.get(0).get("name").asText()).isEqualTo("whole");
        assertThat(array.get(0).get("state").asText()).isEqualTo("cut_short");
        assertFault("cannot open the run's database", show("broken"));
    }

    @Test
    void saysWhenThereIsNothing() throws IOException {
        assertThat(CommandRun.in(home, "runs", home.toString()).out())
                .isEqualTo("There are no runs in " + home + ".\n");
        assertFault("there is no folder " + runs, CommandRun.in(home, "runs", runs.toString()));
        try (RunFolder folder = RunFolder.open(runs.resolve("blank"))) {
            RunStores.inFolders().open(folder).close();
        }
        assertThat(show("blank").out())
                .isEqualTo("The run in " + runs.resolve("blank") + " has not begun; there is nothing to show.\n");
        assertFault("has no policies yet", show("blank", "--policy=0"));
    }

    @Test
    void showsWhatWasDroppedAndWhy() {
        begin("half");
        DroppedCandidate idle = new DroppedCandidate(2, "deleted 'pull'", "no task was ever reached");
        GenerationSummary generation =
                new GenerationSummary(1, 4, 0.5, 0, false, "", 0, Differences.NONE, 12, Diversity.NONE, List.of(idle));
        try (RunStore store = RunStore.open(runs.resolve("half/run.db"))) {
            store.saveCandidates(List.of(new CandidateRecord(
                    1,
                    2,
                    new NamedPolicy("0123", "text"),
                    idle.change(),
                    false,
                    0,
                    0,
                    false,
                    false,
                    Optional.of(idle.reason()))));
            store.save(generation);
        }

        assertThat(show("half").out())
                .contains("  4 candidates (1 dropped), best lead ")
                .contains(
                        "\nDropped before screening\n  generation 1, candidate 2: no task was ever reached (deleted 'pull')\n");
        JsonNode dropped = json(show("half", "--json"))
                .get("generations")
                .get(0)
                .get("dropped")
                .get(0);
        assertThat(dropped.get("candidate").asInt()).isEqualTo(2);
        assertThat(dropped.get("reason").asText()).isEqualTo(idle.reason());
    }

    @Test
    void showsAllThatIsKeptOfARun() {
        CommandRun refined = refine("--run=" + runs.resolve("done"));

        String shown = show("done").out();

        assertThat(shown)
                .startsWith("done: finished, 3 of 3 generations, ")
                .contains("  start        idler\n", "  against      brute\n", "  held out     pacer\n")
                .contains("  generation  1   6 candidates, best lead ")
                .contains(refined.out().lines().limit(4).collect(Collectors.joining("\n")))
                .contains("  database     " + runs.resolve("done/run.db") + "\n")
                .contains(
                        "  repeat with  espalier refine idler --game rope --seed 1 --generator evolution --against brute --held-out pacer ")
                .doesNotContain("go on with");
        JsonNode json = json(show("done", "--json"));
        assertThat(json.get("settings").get("training_opponents").get(0).asText())
                .isEqualTo("brute");
        assertThat(json.get("generations")).hasSize(3);
        JsonNode diversity = json.get("generations").get(2).get("diversity");
        assertThat(diversity.get("coverage").asDouble()).isPositive();
        assertThat(diversity.fieldNames())
                .toIterable()
                .containsExactly("coverage", "qd_score", "behaviour_distance", "structure_distance");
        assertThat(json.get("archive")).isNotEmpty().allSatisfy(policy -> {
            assertThat(policy.get("score").asDouble()).isBetween(0.0, 1.0);
            assertThat(policy.get("text").asText()).startsWith("policy ");
        });
        assertThat(json.get("policies").get(0).get("text").asText())
                .isEqualTo(show("done", "--policy=0").out());
        assertThat(json.get("result").get("matches").asInt()).isEqualTo(20);
    }

    @Test
    void printsPoliciesOfTheLineAndWhatSetsThemApart() throws IOException {
        begin("line");
        Path before =
                Files.writeString(home.resolve("before.bt"), "policy p {\n  tree { task pull(effort: 0.3) }\n}\n");
        Path after = Files.writeString(home.resolve("after.bt"), "policy p {\n  tree { task pull(effort: 0.9) }\n}\n");
        try (RunFolder folder = RunFolder.open(runs.resolve("line"));
                RunStore store = RunStores.inFolders().open(folder)) {
            store.save(incumbent(0, before));
            store.save(incumbent(2, after));
        }

        assertThat(show("line").out())
                .containsPattern("\n   0  - +- +- +before.bt  move 0\n")
                .containsPattern("\n   1  generation 2 +- +- +after.bt  move 2\n");
        assertThat(show("line", "--policy=1").out()).isEqualTo(Files.readString(after));
        assertThat(show("line", "--diff", "0", "1").out())
                .isNotBlank()
                .isEqualTo(CommandRun.in(home, "diff", before.toString(), after.toString())
                        .out());
        assertFault("has the policies 0 to 1, where 0 is the start; there is no 99", show("line", "--policy=99"));
    }

    private static Incumbent incumbent(int generation, Path policy) throws IOException {
        NamedPolicy named = new NamedPolicy(policy.getFileName().toString(), Files.readString(policy));
        return new Incumbent(generation, named, "move " + generation, Appraisal.ofText(""), List.of());
    }

    @Test
    void saysHowARunThatWasCutShortGoesOn() {
        begin("half");

        String shown = show("half").out();

        assertThat(shown)
                .contains("  go on with   espalier refine --resume --run " + runs.resolve("half") + " --game rope\n");
        CommandRun resumed = CommandRun.in(home, "refine", "--resume", "--run=" + runs.resolve("half"), "--game=rope");
        assertThat(resumed.exitCode()).as(resumed.err()).isZero();
        assertThat(show("half").out()).startsWith("half: finished, 3 of 3 generations");
    }

    @Test
    void namesTheNearestRun() {
        begin("starter-seed1");

        assertFault(
                "there is no run in " + runs.resolve("starter-sed1") + ". Did you mean '"
                        + runs.resolve("starter-seed1") + "'?",
                show("starter-sed1"));
        assertFault(
                "there is no run in " + home.resolve("x/y"),
                CommandRun.in(home, "show", home.resolve("x/y").toString()));
    }

    @Test
    void findsRunsInADatabaseByTheirNamesAndRepeatsNoCredentials() {
        PostgresServer.Database database = PostgresServer.require().newDatabase();
        String store = "--store=" + database.urlWithCredentials();
        refine("--run=" + runs.resolve("shared"), store);

        CommandRun listed = CommandRun.in(home, "runs", store);
        CommandRun shown = CommandRun.in(home, "show", "shared", store);
        CommandRun missing = CommandRun.in(home, "show", "shred", store);

        assertThat(listed.out().lines().toList().get(1)).matches("shared +rope +evolution +finished .*");
        assertThat(shown.out()).contains("  database     shared in " + database.url() + "\n");
        assertThat(missing.err())
                .contains("there is no run shred in " + database.url() + ". Did you mean 'runs/shared'?");
        assertThat(listed.out()
                        + shown.out()
                        + CommandRun.in(home, "show", "shared", store, "--json").out()
                        + missing.err())
                .doesNotContain("planted");
    }

    private static JsonNode json(CommandRun run) {
        try {
            return new ObjectMapper().readTree(run.out());
        } catch (IOException cause) {
            throw new AssertionError(run.err(), cause);
        }
    }

    private static void assertFault(String message, CommandRun run) {
        assertThat(run.exitCode()).isPositive();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("espalier: ").contains(message).hasLineCount(1);
    }

    private CommandRun show(String name, String... arguments) {
        List<String> all = new ArrayList<>(List.of("show", runs.resolve(name).toString()));
        all.addAll(List.of(arguments));
        return CommandRun.in(home, all.toArray(String[]::new));
    }

    /** A run that was killed as soon as it had begun. */
    private void begin(String name) {
        Path model = home.resolve("model-" + name);
        refine("--run=" + model);
        try (RunStore read = RunStores.inFolders().read(model);
                RunFolder folder = RunFolder.open(runs.resolve(name));
                RunStore store = RunStores.inFolders().open(folder)) {
            RunSettings settings = read.settings().orElseThrow();
            store.begin(settings);
        }
    }

    private CommandRun refine(String... arguments) {
        List<String> all = new ArrayList<>(List.of("refine", "idler", "--game=rope", "--against=brute"));
        all.addAll(List.of("--held-out=pacer", "--generations=3", "--candidates=6", "--screening-pairs=3"));
        all.addAll(List.of("--test-pairs=20", "--held-out-pairs=10"));
        all.addAll(List.of(arguments));
        return CommandRun.in(home, all.toArray(String[]::new));
    }
}
