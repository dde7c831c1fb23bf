package dev.espalier.dsl.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.dsl.diagnostic.Fix.Edit;
import dev.espalier.dsl.syntax.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class FixesTest {

    private static final String TEXT = "one two three four";

    @Test
    void putsInAllEditsOfAFixWhateverTheirOrder() {
        Fix fix = new Fix(List.of(edit(14, 18, "4"), edit(0, 3, "1")), true);

        assertThat(Fixes.apply(TEXT, List.of(with(fix)))).isEqualTo("1 two three 4");
    }

    @Test
    void leavesOutAFixOfWhichOneEditTouchesAnother() {
        Diagnostic first = with(new Fix(List.of(edit(4, 7, "2")), true));
        Diagnostic second = with(new Fix(List.of(edit(5, 6, "x"), edit(14, 18, "4")), true));
        Diagnostic third = with(new Fix(List.of(edit(14, 18, "IV")), true));

        assertThat(Fixes.compatible(List.of(third, second, first))).containsExactly(first, third);
        assertThat(Fixes.apply(TEXT, List.of(third, second, first))).isEqualTo("one 2 three IV");
    }

    @Test
    void insertsOnlyOnceAtOnePlace() {
        Diagnostic first = with(Fix.before(span(4, 7), "a "));
        Diagnostic second = with(Fix.before(span(4, 7), "b "));

        assertThat(Fixes.apply(TEXT, List.of(first, second))).isEqualTo("one a two three four");
    }

    private static Diagnostic with(Fix fix) {
        return new Diagnostic(Code.SYNTAX, span(0, 1), "no.", "yes.", Optional.of(fix));
    }

    private static Edit edit(int start, int end, String replacement) {
        return new Edit(span(start, end), replacement);
    }

    private static Span span(int start, int end) {
        return new Span(start, end, 1, start + 1);
    }
}
