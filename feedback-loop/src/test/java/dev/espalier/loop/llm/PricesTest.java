package dev.espalier.loop.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PricesTest {

    @TempDir
    Path folder;

    @Test
    void takesTheLongestNameThatFits() throws IOException {
        Prices prices = Prices.read(Files.writeString(
                folder.resolve("prices.csv"), "# model,in,out\nopenai:a,1,2\n\nopenai:a-mini, 0.15, 0.60\n"));

        assertThat(prices.of("openai:a-2026").orElseThrow().of(new Usage(1000, 500)))
                .isEqualTo(Dollars.parse("0.002"));
        assertThat(prices.of("openai:a-mini").orElseThrow().of(new Usage(1_000_000, 1)))
                .isEqualTo(Dollars.parse("0.1500006"));
        assertThat(prices.of("exchange")).isEmpty();
    }

    @Test
    void namesTheFaultyLine() throws IOException {
        Path file = Files.writeString(folder.resolve("prices.csv"), "openai:a,1,2\nopenai:b,cheap,2\n");

        assertThatThrownBy(() -> Prices.read(file)).hasMessage(file + ", line 2: not an amount of dollars: 'cheap'");
    }

    @Test
    void theShippedPricesCanBeRead() {
        Prices prices = Prices.read(Path.of("..", "assets", "models", "prices.csv"));

        assertThat(prices.of("anthropic:claude-sonnet-4-5")).isPresent();
    }

    @Test
    void showsMoneyAsShortAsItCanBe() {
        assertThat(Dollars.parse("2")).hasToString("$2.00");
        assertThat(Dollars.parse("0.0421")).hasToString("$0.0421");
        assertThat(Dollars.NOTHING).hasToString("$0.00");
    }
}
