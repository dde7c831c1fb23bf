package dev.espalier.dsl.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DigitsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 1",
        "0, 999",
        "2, 40",
        "-180, 180",
        "0.1, 0.6",
        "0, 0.5",
        "-2.5, -0.25",
        "3.5, 3.9",
        "7.5, 1234.5",
        "-5, 0",
        "0.25, 0.25",
        "19, 301",
        "-0.5, 0.5",
        "100, 100"
    })
    void writesNumbersOfTheRangeOnly(double low, double high) {
        RandomSentences numbers = numbers(Digits.between(low, high));
        DoubleSummaryStatistics drawn = IntStream.range(0, 2_000)
                .mapToDouble(seed -> Double.parseDouble(numbers.draw(seed)))
                .summaryStatistics();
        assertThat(drawn.getMin()).isBetween(low, low + 0.2 * (high - low));
        assertThat(drawn.getMax()).isBetween(high - 0.2 * (high - low), high);
    }

    @ParameterizedTest
    @CsvSource({"1, 7", "1, 1000", "19, 301", "98, 102", "5, 5"})
    void writesEveryWholeNumberOfARange(int low, int high) {
        RandomSentences numbers = numbers(Digits.whole(low, high));
        long different = IntStream.range(0, 100_000)
                .map(seed -> Integer.parseInt(numbers.draw(seed)))
                .peek(number -> assertThat(number).isBetween(low, high))
                .distinct()
                .count();
        assertThat(different).isEqualTo(high - low + 1);
    }

    private static RandomSentences numbers(Part part) {
        Grammar grammar = new Grammar("start", Map.of("start", part), Map.of());
        return new RandomSentences(LarkReader.read(LarkPrinter.print(grammar, List.of())), 100);
    }
}
