package dev.espalier.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.dsl.check.CheckResult;
import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.diagnostic.Diagnostic;
import dev.espalier.dsl.format.PolicyFormatter;
import dev.espalier.dsl.syntax.Limits;
import dev.espalier.dsl.syntax.Policy;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that no one in good faith would write: each gives diagnostics within two seconds, and no exception. */
final class HostileTextTest {

    private static final PolicyReader READER = new PolicyReader(TestVocabulary.SHOOTER);
    private static final Limits ROOMY = new Limits(50_000_000, 200, 5_000, 1_000, 500, 100);

    static Stream<Arguments> tooLarge() {
        int many = 100_000;
        return Stream.of(
                Arguments.of("blocks", "policy p { tree { " + "selector { ".repeat(many)),
                Arguments.of("closed blocks", tree("selector { ".repeat(many) + "task shoot()" + " }".repeat(many))),
                Arguments.of("braces", "{".repeat(many)),
                Arguments.of("parentheses", tree("condition " + "(".repeat(many) + "in_zone" + ")".repeat(many))),
                Arguments.of("decorators", tree("invert ".repeat(many) + "task shoot()")),
                Arguments.of("decorators with arguments", tree("timeout(3 s) ".repeat(many) + "task shoot()")),
                Arguments.of("signs", tree("wait " + "- ".repeat(many) + "1")),
                Arguments.of("negations", tree("condition " + "not ".repeat(many) + "in_zone")),
                Arguments.of("negations and parentheses", tree("condition " + "not not (".repeat(many))),
                Arguments.of("terms", tree("wait 1" + "+1".repeat(many))),
                Arguments.of("conjuncts", tree("condition in_zone" + " and in_zone".repeat(many))),
                Arguments.of("nested uses", tree("condition " + "f(a: ".repeat(many))),
                Arguments.of("siblings", tree("sequence { " + "task shoot() ".repeat(many) + "}")),
                Arguments.of("params", "policy p { " + "param a = 1 ".repeat(many) + "}"),
                Arguments.of("subtrees", "policy p { " + "subtree a() { task shoot() } ".repeat(many) + "}"));
    }

    @ParameterizedTest
    @MethodSource("tooLarge")
    void passingALimitIsOneDiagnostic(String what, String text) {
        CheckResult result = promptly(() -> new PolicyReader(TestVocabulary.SHOOTER, ROOMY).read(text));
        assertThat(result.diagnostics()).as(what).extracting(Diagnostic::code).containsExactly(Code.LIMIT);
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(
                Arguments.of("NUL", "policy p {\u0000 tree { task shoot() } }"),
                Arguments.of("many NULs", "\u0000".repeat(200_000)),
                Arguments.of("NUL in a label", tree("sequence \"a\u0000b\" { task shoot() }")),
                Arguments.of("NUL in a comment", "policy p { // \u0000\n tree { task shoot() } }"),
                Arguments.of("high surrogate", "policy p { \ud83c tree { task shoot() } }"),
                Arguments.of("low surrogate", "policy p { \udf33 tree { task shoot() } }"),
                Arguments.of("surrogate in a label", tree("sequence \"\ud83c\" { task shoot() }")),
                Arguments.of("surrogate at the end", "policy p { tree { task shoot() } } // \ud83c"),
                Arguments.of("surrogates", "\udf33\ud83c".repeat(100_000)),
                Arguments.of("a symbol", "policy 🌳 { tree { task shoot() } }"),
                Arguments.of("unknown characters", "#".repeat(200_000)),
                Arguments.of("unknown words", "x ".repeat(100_000)),
                Arguments.of("quotes", "\"".repeat(200_001)),
                Arguments.of("closing braces", "}".repeat(200_000)),
                Arguments.of("backslashes", "\"" + "\\".repeat(200_001)),
                Arguments.of("operators", tree("condition " + "< ".repeat(400))),
                Arguments.of("a huge number", tree("wait " + "9".repeat(100_000))),
                Arguments.of("a long name", tree("task " + "a".repeat(100_000) + "()")),
                Arguments.of("faults", tree("sequence { " + "task shot() ".repeat(4_000) + "}")),
                Arguments.of("syntax errors", tree("sequence { " + "task ( ".repeat(150) + "}")),
                Arguments.of("a line of a million characters", tree("wait " + "1".repeat(1_000_000))),
                Arguments.of("foreign letters", "policy p { tree { " + "größer ∅ ".repeat(20_000) + "} }"),
                Arguments.of("ten million characters", " ".repeat(10_000_000)));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void whatCannotBeReadIsADiagnostic(String what, String text) {
        CheckResult result = promptly(() -> READER.read(text));
        assertThat(result.policy()).as(what).isEmpty();
        assertThat(result.diagnostics()).as(what).isNotEmpty().hasSizeLessThanOrEqualTo(200);
    }

    @Test
    void subtreesThatMultiplyAreStopped() {
        StringBuilder text = new StringBuilder("policy p { tree { call s0() } ");
        for (int i = 0; i < 60; i++) {
            text.append("subtree s%d() { sequence { call s%d() call s%d() } } ".formatted(i, i + 1, i + 1));
        }
        text.append("subtree s60() { task shoot() } }");
        CheckResult result = promptly(() -> READER.read(text.toString()));
        assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly(Code.LIMIT);
    }

    @Test
    void conditionsThatMultiplyAreStopped() {
        StringBuilder text = new StringBuilder("policy p { tree { condition c0() } ");
        for (int i = 0; i < 900; i++) {
            text.append("condition c%d() = c%d() and c%d() ".formatted(i, i + 1, i + 1));
        }
        text.append("condition c900() = in_zone }");
        CheckResult result = promptly(() -> READER.read(text.toString()));
        assertThat(result.policy()).isEmpty();
        assertThat(result.diagnostics()).extracting(Diagnostic::code).contains(Code.LIMIT);
    }

    @Test
    void damagedPoliciesNeverThrow() {
        SplittableRandom random = new SplittableRandom(7);
        for (int draw = 0; draw < 1_500; draw++) {
            Policy policy = RandomPolicies.draw(draw);
            String text = damage(PolicyFormatter.format(policy), random);
            CheckResult result = READER.read(text);
            assertThat(result.diagnostics())
                    .as("draw %d%n%s", draw, text)
                    .isSortedAccordingTo((one, other) -> one.span().compareTo(other.span()));
            assertThat(result.diagnostics())
                    .as("draw %d%n%s", draw, text)
                    .allMatch(diagnostic ->
                            diagnostic.span().line() > 0 && diagnostic.span().end() <= text.length());
        }
    }

    private static String damage(String text, SplittableRandom random) {
        StringBuilder damaged = new StringBuilder(text);
        List<String> pieces = List.of("{", "}", "(", ")", "task", "0", "\"", "//", " ", "in", "..", "\u0000", ":", "=");
        for (int i = random.nextInt(1, 6); i > 0; i--) {
            int at = random.nextInt(damaged.length());
            if (random.nextBoolean()) {
                damaged.insert(at, pieces.get(random.nextInt(pieces.size())));
            } else {
                damaged.delete(at, Math.min(damaged.length() - 1, at + random.nextInt(1, 8)));
            }
        }
        return damaged.toString();
    }

    private static String tree(String nodes) {
        return "policy p { tree { " + nodes + " } }";
    }

    /** Processor time, since a busy machine may let anything wait; and the heap of these tests is 256 MiB. */
    private static <T> T promptly(Supplier<T> work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        T result = Assertions.assertTimeout(Duration.ofSeconds(60), work::get);
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - before)).isLessThan(Duration.ofSeconds(2));
        assertThat(Runtime.getRuntime().maxMemory()).isLessThanOrEqualTo(256L << 20);
        return result;
    }
}
