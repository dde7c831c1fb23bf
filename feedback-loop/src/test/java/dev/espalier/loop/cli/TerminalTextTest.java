package dev.espalier.loop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.loop.record.Diversity;
import dev.espalier.loop.record.GenerationSummary;
import dev.espalier.loop.statistics.Differences;
import org.junit.jupiter.api.Test;

class TerminalTextTest {

    private static final GenerationSummary PROMOTION = new GenerationSummary(
            2,
            32,
            0.044,
            1,
            true,
            "changed task look_around(duration: 3 s)",
            3.2,
            new Differences(48, 1.5, 1),
            1_800,
            Diversity.NONE);

    @Test
    void cutsALineToTheWidthOfTheTerminal() {
        TerminalText narrow = new TerminalText(20, false);

        assertThat(narrow.fit("nineteen characters")).isEqualTo("nineteen characters");
        assertThat(narrow.fit("more than nineteen characters"))
                .isEqualTo("more than nineteen…")
                .hasSize(19);
        assertThat(narrow.fit("🌳".repeat(30))).isEqualTo("🌳".repeat(18) + "…");
    }

    @Test
    void coloursAPromotionWithoutMakingItsLineWider() {
        String plain = RunText.line(PROMOTION, new TerminalText(72, false));
        String coloured = RunText.line(PROMOTION, new TerminalText(72, true));

        assertThat(plain).isEqualTo("generation  2  32 candidates, best lead  +4.4 points, promoted after 4…");
        assertThat(coloured).contains("\u001B[32;1mpromoted\u001B[0m after").hasSize(plain.length() + 11);
    }
}
