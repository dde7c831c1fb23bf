package dev.espalier.loop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CheckCommandTest {

    private static final String THREE_MISTAKES = """
            policy three {
              tree {
                selector {
                  sequence { condition energy <  task rest() }
                  sequence { condition slippin task rest() }
                  task pul(effort: 0.5)
                }
              }
            }
            """;

    @TempDir
    Path folder;

    private String good = "";

    @BeforeEach
    void writeAGoodPolicy() throws IOException {
        good = write("good.bt", RopeGame.PACER);
    }

    @Test
    void saysThatAGoodPolicyHasNoFaults() {
        CommandRun run = check(good);
        assertThat(run).isEqualTo(new CommandRun(0, good + ": 0 errors, 0 warnings\n", ""));
    }

    @Test
    void namesEveryMistakeWithItsPlaceWhatWasMeantAndHowToFixIt() throws IOException {
        CommandRun run = check(write("three.bt", THREE_MISTAKES));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("three.bt:4:38", "a value before 'task'")
                .contains("three.bt:5:28", "Did you mean 'slipping'?", "replace 'slippin' by 'slipping'")
                .contains("three.bt:6:12", "Did you mean 'pull'?", "replace 'pul' by 'pull'")
                .contains("sequence { condition slippin task rest() }")
                .endsWith("three.bt: 3 errors, 0 warnings\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void tellsProgramsTheSameAsJson() throws IOException {
        CommandRun run = check(write("three.bt", THREE_MISTAKES), "--json");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("\"valid\" : false, \"errors\" : 3, \"warnings\" : 0")
                .contains("\"code\": \"E020\", \"severity\": \"error\", \"line\": 5, \"column\": 28")
                .contains("\"replacement\": \"slipping\"");
    }

    @Test
    void takesTheJsonFormToo() throws IOException {
        String json = CommandRun.in(folder, "convert", good).out();
        String file = write("good.json", json);
        assertThat(check(file)).isEqualTo(new CommandRun(0, file + ": 0 errors, 0 warnings\n", ""));

        String bad = write("bad.json", json.replace("\"rest\"", "\"rets\""));
        CommandRun run = check(bad, "--fix");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("Did you mean 'rest'?")
                .contains("\"rets\"")
                .endsWith("1 error, 0 warnings\n");
        assertThat(Path.of(bad)).content().contains("\"rets\"");
    }

    @Test
    void fixesAFileWithTheLineEndingsThatItHas() throws IOException {
        Path file = Path.of(write("slip.bt", "policy slip {\r\n  tree { task rest }\r\n}\r\n"));
        assertThat(check(file.toString(), "--fix").exitCode()).isZero();
        assertThat(Files.readString(file)).isEqualTo("policy slip {\r\n  tree { task rest() }\r\n}\r\n");
    }

    @Test
    void givesOneLineForAFileThatIsNotThere() {
        assertThat(check("nowhere/x.bt")).isEqualTo(new CommandRun(2, "", "espalier: no such file: nowhere/x.bt\n"));
    }

    @Test
    void givesOneLineForADirectory() {
        assertThat(check(folder.toString()))
                .isEqualTo(new CommandRun(2, "", "espalier: " + folder + " is a directory; a policy is a file\n"));
    }

    @Test
    void givesOneLineForAFileThatIsNotUtf8() throws IOException {
        Path file = folder.resolve("latin1.bt");
        Files.writeString(file, "policy x {\n  // für\n}\n", StandardCharsets.ISO_8859_1);
        assertThat(check(file.toString()))
                .isEqualTo(new CommandRun(
                        1, "", "espalier: " + file + " is not UTF-8 text: line 2 holds the byte 0xFC\n"));
    }

    @Test
    void givesOneLineForAFileThatEndsInsideACharacter() throws IOException {
        Path file = folder.resolve("cut.bt");
        Files.write(file, new byte[] {'/', '/', (byte) 0xE2, (byte) 0x82});
        assertThat(check(file.toString()).err())
                .isEqualTo("espalier: " + file + " is not UTF-8 text: line 1 holds the byte 0xE2\n");
    }

    @Test
    void givesOneLineForAFileThatIsTooLarge() throws IOException {
        String file = write("large.bt", "//" + "x".repeat(256 * 1024));
        assertThat(check(file))
                .isEqualTo(new CommandRun(1, "", "espalier: " + file + " is larger than 256 KiB; no policy may be\n"));
    }

    @Test
    void checksTheOtherFilesWhenOneCannotBeRead() {
        CommandRun run = check("nowhere.bt", good);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEqualTo(good + ": 0 errors, 0 warnings\n");
        assertThat(run.err()).isEqualTo("espalier: no such file: nowhere.bt\n");
    }

    @Test
    void acceptsTheByteOrderMarkThatSomeEditorsWrite() throws IOException {
        assertThat(check(write("mark.bt", "\uFEFF" + RopeGame.BRUTE)).exitCode())
                .isZero();
    }

    @Test
    void namesTheKnownGamesWhenAskedForAnother() {
        CommandRun run = CommandRun.in(folder, "check", "--game", "chess", good);
        assertThat(run).isEqualTo(new CommandRun(2, "", "espalier: there is no game 'chess'; the games are: rope\n"));
    }

    @Test
    void appliesTheFixesAndTellsWhatWasChangedAndWhatRemains() throws IOException {
        Path file = folder.resolve("slips.bt");
        write(
                "slips.bt",
                "policy slips { tree { selector { sequence { condition Slippin task rest } task pul(effort: 0.5) } } }");
        CommandRun run = check("--fix", file.toString());
        assertThat(run).extracting(CommandRun::exitCode, CommandRun::err).containsExactly(0, "");
        assertThat(run.out())
                .contains("slips.bt:1:55: fixed E020", "Did you mean 'slipping'?")
                .contains("fixed W201", "fixed E021")
                .endsWith("slips.bt: 0 errors, 0 warnings\n");
        assertThat(file)
                .hasContent(
                        "policy slips { tree { selector { sequence { condition slipping task rest() } task pull(effort: 0.5) } } }");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void fixesWhatItCanOfSeveralFilesAndFailsForTheRest() throws IOException {
        String three = write("three.bt", THREE_MISTAKES);
        CommandRun run = check("--fix", three, good);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("fixed E020", "fixed E021", "a value before 'task'")
                .endsWith("2 files: 1 error, 0 warnings\n");
        assertThat(Path.of(three)).content().contains("condition slipping", "task pull(");
        assertThat(Path.of(good)).content().isEqualTo(RopeGame.PACER);
    }

    @Test
    void fixesNoShippedPolicyByName() throws IOException {
        Path shipped = Files.createDirectories(folder.resolve("assets/policies/rope"));
        Path file = Files.writeString(shipped.resolve("slip.bt"), "policy slip { tree { task rest } }");
        assertThat(check("--fix", "slip")).isEqualTo(new CommandRun(2, "", "espalier: no such file: slip\n"));
        assertThat(file).hasContent("policy slip { tree { task rest } }");
    }

    private CommandRun check(String... arguments) {
        String[] all = new String[arguments.length + 2];
        all[0] = "check";
        all[1] = "--game=rope";
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return CommandRun.in(folder, all);
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
