package dev.espalier.dsl.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.dsl.PolicyReader;
import dev.espalier.dsl.RandomPolicies;
import dev.espalier.dsl.TestVocabulary;
import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.diagnostic.Diagnostic;
import dev.espalier.dsl.syntax.Limits;
import dev.espalier.dsl.syntax.Policy;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class PolicyJsonReaderTest {

    private static final PolicyReader READER = new PolicyReader(TestVocabulary.SHOOTER);

    @Test
    void theCheckerPointsIntoTheJson() {
        String json = """
                {"policy": "größe🌳", "tree": 1}
                """;
        assertThat(PolicyJsonReader.read(json).diagnostics()).isNotEmpty();

        String faulty = """
                {
                  "policy": "p",
                  "tree": {"node": "sequence", "label": "🌳", "children": [
                    {"node": "condition", "comments": [{"place": "before", "text": "🌳"}], "test": {"<": ["helth", 0.5]}},
                    {"node": "task", "task": "shot"},
                    {"node": "task", "task": "strafe", "arguments": {"rang": {"m": 5}}},
                    {"node": "wait", "duration": {"m": 3}}
                  ]}
                }
                """;
        Policy policy = PolicyJsonReader.read(faulty).policy().orElseThrow();
        List<Diagnostic> found = READER.checker().check(policy).diagnostics();
        assertThat(found)
                .extracting(fault ->
                        faulty.substring(fault.span().start(), fault.span().end()))
                .containsExactly("helth", "shot", "rang", "{\"m\": 3}");
        assertThat(found)
                .extracting(fault -> fault.span().line() + ":" + fault.span().column())
                .containsExactly("4:91", "5:31", "6:55", "7:34");
    }

    @Test
    void theNodesSpanIsTheirObject() {
        String task = "{ \"task\" : \"shoot\", \"node\":\"task\" }";
        Policy policy = PolicyJsonReader.read("{\"policy\":\"p\",\n \"tree\":" + task + "}")
                .policy()
                .orElseThrow();
        assertThat(policy.tree().origin().span().line()).isEqualTo(2);
        assertThat(policy.tree().origin().span().column()).isEqualTo(9);
        assertThat(policy.tree().origin().span().end()
                        - policy.tree().origin().span().start())
                .isEqualTo(task.length());
    }

    @Test
    void everyFaultIsReportedAtOnce() {
        String json = """
                {"policy": "p", "parms": [], "tree": {"node": "selector", "children": [
                  {"node": "tsk"}, {"node": "task"}, {"node": "wait", "duration": []}, 5]}}
                """;
        assertThat(PolicyJsonReader.read(json).diagnostics()).hasSize(5);
    }

    static Stream<Arguments> tooLarge() {
        int many = 60_000;
        return Stream.of(
                Arguments.of("characters", " ".repeat(10_000_000)),
                Arguments.of("arrays", "[".repeat(100_000)),
                Arguments.of("objects", "{\"a\":".repeat(100_000)),
                Arguments.of("nodes inside nodes", tree("{\"node\":\"selector\",\"children\":[".repeat(20_000))),
                Arguments.of("closed nodes", tree(nested(600))),
                Arguments.of("decorators", tree(decorated(300))),
                Arguments.of("negations", tree(test("{\"not\":".repeat(250) + "true" + "}".repeat(250)))),
                Arguments.of("terms", tree(test("{\"and\":[".repeat(400) + "true" + ",true]}".repeat(400)))),
                Arguments.of("digits", tree(test("9".repeat(100_000)))),
                Arguments.of("digits behind the point", tree(test("0." + "9".repeat(100_000)))),
                Arguments.of(
                        "siblings",
                        tree("{\"node\":\"selector\",\"children\":["
                                + "{\"node\":\"call\",\"subtree\":\"a\"},".repeat(many / 10)
                                + "{\"node\":\"neural\",\"skill\":\"a\"}]}")),
                Arguments.of("tokens", "[" + "[],".repeat(600_000) + "1]"),
                Arguments.of(
                        "params",
                        "{\"policy\":\"p\",\"params\":["
                                + "{\"name\":\"a\",\"value\":1},".repeat(many)
                                + "{\"name\":\"a\",\"value\":1}],\"tree\":{\"node\":\"neural\",\"skill\":\"a\"}}"));
    }

    @ParameterizedTest
    @MethodSource("tooLarge")
    void passingALimitIsOneDiagnostic(String what, String json) {
        JsonParseResult result = Assertions.assertTimeout(Duration.ofSeconds(10), () -> PolicyJsonReader.read(json));
        assertThat(result.diagnostics()).as(what).extracting(Diagnostic::code).containsExactly(Code.LIMIT);
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(
                Arguments.of("nothing", ""),
                Arguments.of("NaN", tree(test("NaN"))),
                Arguments.of("infinity", tree(test("-Infinity"))),
                Arguments.of("a number past the largest", tree(test("1e400"))),
                Arguments.of("leading zeros", tree(test("007"))),
                Arguments.of("a plus sign", tree(test("+1"))),
                Arguments.of("half a surrogate pair", tree(test("\"\ud83c\""))),
                Arguments.of("half a surrogate pair outside", "\udf33" + tree(test("true"))),
                Arguments.of("NUL", "{\"policy\": \"a\u0000b\"}"),
                Arguments.of("NUL outside", "{\u0000}"),
                Arguments.of("a line feed in a text", "{\"policy\": \"a\nb\"}"),
                Arguments.of("a second policy", tree(test("true")) + tree(test("true"))),
                Arguments.of("words behind", tree(test("true")) + " done"),
                Arguments.of("a comment", "// x\n" + tree(test("true"))),
                Arguments.of("a trailing comma", "{\"policy\": \"p\",}"),
                Arguments.of("single quotes", "{'policy': 'p'}"),
                Arguments.of("a policy as text", "policy p { tree { task shoot() } }"),
                Arguments.of("quotes", "\"".repeat(200_001)),
                Arguments.of("backslashes", "\"" + "\\".repeat(200_001)),
                Arguments.of("a broken escape", "{\"policy\": \"\\u12\"}"),
                Arguments.of("a text that does not end", "{\"policy\": \"p"),
                Arguments.of("unknown members", "{" + "\"a\":1,".repeat(200_000) + "\"b\":1}"),
                Arguments.of("members of one hash", collisions()),
                Arguments.of("only numbers", "[" + "1,".repeat(1_000_000) + "1]"),
                Arguments.of("a long name", tree("{\"node\":\"task\",\"task\":\"" + "a ".repeat(500_000) + "\"}")));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void whatCannotBeReadIsADiagnostic(String what, String json) {
        JsonParseResult result = Assertions.assertTimeout(Duration.ofSeconds(10), () -> PolicyJsonReader.read(json));
        assertThat(result.policy()).as(what).isEmpty();
        assertThat(result.diagnostics()).as(what).isNotEmpty().hasSizeLessThanOrEqualTo(100);
    }

    @Test
    void anEscapedHalfOfASurrogatePairIsALabelLikeAnother() {
        String json = tree("{\"node\":\"selector\",\"label\":\"\\ud83c\",\"children\":[]}");
        assertThat(PolicyJsonReader.read(json).policy()).isPresent();
    }

    @Test
    void theBoundsAreThoseOfTheCaller() {
        String json = PolicyJsonWriter.write(RandomPolicies.draw(1));
        Limits small = new Limits(10, 200, 5_000, 1_000, 500, 100);
        assertThat(PolicyJsonReader.read(json, small).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(Code.LIMIT);
    }

    @Test
    void damagedTextsNeverThrow() {
        SplittableRandom random = new SplittableRandom(7);
        List<String> pieces = List.of(
                "{", "}", "[", "]", ",", ":", "\"", "\\", "0", "-", "e", "null", "\u0000", "\ud83c", "//", "true");
        for (int draw = 0; draw < 2_000; draw++) {
            StringBuilder text = new StringBuilder(PolicyJsonWriter.write(RandomPolicies.draw(draw)));
            for (int i = random.nextInt(1, 4); i > 0; i--) {
                int at = random.nextInt(text.length());
                if (random.nextBoolean()) {
                    text.insert(at, pieces.get(random.nextInt(pieces.size())));
                } else {
                    text.delete(at, Math.min(text.length() - 1, at + random.nextInt(1, 8)));
                }
            }
            JsonParseResult result = PolicyJsonReader.read(text.toString());
            assertThat(result.policy().isPresent())
                    .as("draw %d", draw)
                    .isEqualTo(result.diagnostics().isEmpty());
            assertThat(result.diagnostics())
                    .as("draw %d%n%s", draw, text)
                    .isSortedAccordingTo((one, other) -> one.span().compareTo(other.span()))
                    .allMatch(fault -> fault.span().line() > 0 && fault.span().end() <= text.length());
        }
    }

    private static String tree(String node) {
        return "{\"policy\":\"p\",\"tree\":" + node + "}";
    }

    private static String test(String expression) {
        return "{\"node\":\"condition\",\"test\":" + expression + "}";
    }

    private static String nested(int depth) {
        return "{\"node\":\"selector\",\"children\":[".repeat(depth) + test("true") + "]}".repeat(depth);
    }

    private static String decorated(int depth) {
        return "{\"node\":\"invert\",\"child\":".repeat(depth) + test("true") + "}".repeat(depth);
    }

    /** Ten thousand names that a hash table cannot tell apart. */
    private static String collisions() {
        StringBuilder json = new StringBuilder("{");
        for (int i = 0; i < 1 << 13; i++) {
            json.append('"');
            for (int bit = 0; bit < 13; bit++) {
                json.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            json.append("\":1,");
        }
        return json.append("\"policy\":\"p\"}").toString();
    }
}
