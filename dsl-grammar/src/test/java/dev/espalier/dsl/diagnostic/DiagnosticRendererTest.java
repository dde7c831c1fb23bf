package dev.espalier.dsl.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.dsl.PolicyReader;
import dev.espalier.dsl.TestVocabulary;
import dev.espalier.dsl.syntax.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class DiagnosticRendererTest {

    private static List<Diagnostic> read(String text) {
        return new PolicyReader(TestVocabulary.SHOOTER).read(text).diagnostics();
    }

    @Test
    void showsTheSourceLineWithACaretUnderThePlace() {
        String text = "policy p {\n  tree {\n\ttask shot()\n  }\n}\n";
        assertThat(new DiagnosticRenderer("p.bt", text).text(read(text))).isEqualTo("""
                        p.bt:3:7: error E021: the game offers no task 'shot'. Did you mean 'shoot'?
                           task shot()
                                ^^^^
                          To fix: replace 'shot' by 'shoot'.
                        """);
    }

    @Test
    void countsColumnsInCharacters() {
        String text = "policy p { tree { sequence \"🌳🌳\" { task shot() } } }";
        assertThat(new DiagnosticRenderer("p.bt", text).text(read(text))).isEqualTo("""
                        p.bt:1:40: error E021: the game offers no task 'shot'. Did you mean 'shoot'?
                          policy p { tree { sequence "🌳🌳" { task shot() } } }
                                                                 ^^^^
                          To fix: replace 'shot' by 'shoot'.
                        """);
    }

    @Test
    void showsPartOfAVeryLongLine() {
        String text = "policy p { tree { sequence {" + " task shoot()".repeat(100) + " task shot()"
                + " task shoot()".repeat(100) + " } } }";
        assertThat(new DiagnosticRenderer("p.bt", text).text(read(text)).lines())
                .allMatch(line -> line.length() < 140)
                .anyMatch(line -> line.startsWith("  ...") && line.endsWith("..."));
    }

    @Test
    void pointsBehindTheLastCharacterWhenTheTextEndsTooEarly() {
        String text = "policy p { tree { task shoot()";
        assertThat(new DiagnosticRenderer("p.bt", text).text(read(text))).isEqualTo("""
                        p.bt:1:31: error E001: the text ends, but the '{' of line 1 is not closed.
                          policy p { tree { task shoot()
                                                        ^
                          To fix: write '}}' where the blocks end.
                        """);
    }

    @Test
    void writesJsonWithTheFix() {
        String text = "policy p {\n  tree { task shot() }\n}\n";
        assertThat(new DiagnosticRenderer("a\\b.bt", text).json(read(text))).isEqualTo("""
                        [
                          {"file": "a\\\\b.bt", "code": "E021", "severity": "error", "line": 2, "column": 15, \
                        "start": 25, "end": 29, "message": "the game offers no task 'shot'. Did you mean 'shoot'?", \
                        "remedy": "replace 'shot' by 'shoot'.", \
                        "fix": {"sure": true, "edits": [{"start": 25, "end": 29, "replacement": "shoot"}]}}
                        ]""");
        assertThat(new DiagnosticRenderer("p.bt", text).json(List.of())).isEqualTo("[]");
    }

    @Test
    void needsNoPlaceWhenAProgramMadeThePolicy() {
        Diagnostic diagnostic = new Diagnostic(Code.UNKNOWN_TASK, Span.NONE, "no.", "yes.", Optional.empty());
        assertThat(new DiagnosticRenderer("p.bt", "").text(diagnostic))
                .isEqualTo("p.bt: error E021: no.\n  To fix: yes.\n");
    }

    @Test
    void escapesWhatJsonCannotHold() {
        assertThat(JsonString.of("\"\\\n\t\u0000\ud800ß🌳")).isEqualTo("\"\\\"\\\\\\n\\t\\u0000\\ud800ß🌳\"");
    }
}
