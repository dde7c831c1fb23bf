package dev.espalier.loop.llm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {

    private static final String LINES = "0123456789\n".repeat(2_000);

    @Test
    void leavesAShortTextAsItIs() {
        String text = "x".repeat(Excerpt.LONGEST);

        assertThat(Excerpt.around(text, 17)).isEqualTo(text);
    }

    @Test
    void showsWholeLinesAroundThePlaceAndSaysWhatIsMissing() {
        assertThat(Excerpt.around(LINES, 11 * 1_000))
                .startsWith("[9,009 characters before this are left out; this is in line 820]\n0123456789\n")
                .endsWith("0123456789\n[5,005 characters after this are left out]\n")
                .hasSizeBetween(Excerpt.LONGEST - 100, Excerpt.LONGEST + 200);
    }

    @Test
    void showsTheBeginningAndTheEndToTheirEnds() {
        assertThat(Excerpt.around(LINES, 0))
                .startsWith("0123456789\n")
                .endsWith(" characters after this are left out]\n");
        assertThat(Excerpt.around(LINES, LINES.length()))
                .startsWith("[14,003 characters before this are left out; this is in line 1274]\n0123456789\n")
                .endsWith("0123456789\n");
    }

    @Test
    void cutsALineWithoutEndBetweenCharacters() {
        String trees = "\uD83C\uDF33".repeat(20_000);

        for (int place : new int[] {0, 9_001, 9_002, 39_999}) {
            String excerpt = Excerpt.around(trees, place);
            assertThat(excerpt.codePoints().filter(code -> code >= 0xD800 && code <= 0xDFFF))
                    .isEmpty();
            assertThat(excerpt.length()).isLessThan(Excerpt.LONGEST + 200);
        }
    }
}
