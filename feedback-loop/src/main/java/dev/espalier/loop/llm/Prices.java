package dev.espalier.loop.llm;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What models cost, from a file of lines {@code MODEL,INPUT,OUTPUT}: US dollars for a million tokens; lines with {@code #} are
 * comments. A name stands for all models whose names begin with it, the longest counts. Immutable.
 */
public final class Prices {

    /** No prices: nobody knows what anything costs. */
    public static final Prices NONE = new Prices(List.of());

    private static final long TOKENS_OF_A_PRICE = 1_000_000;

    /**
     * What one model costs.
     *
     * @param input for a million tokens of prompt
     * @param output for a million tokens of answer
     */
    public record Price(Dollars input, Dollars output) {

        /** What an answer cost, rounded down to a billionth of a dollar. */
        public Dollars of(Usage usage) {
            long nanos = Math.addExact(
                    Math.multiplyExact(usage.inputTokens(), input.nanos()) / TOKENS_OF_A_PRICE,
                    Math.multiplyExact(usage.outputTokens(), output.nanos()) / TOKENS_OF_A_PRICE);
            return new Dollars(nanos);
        }
    }

    private record Line(String prefix, Price price) {}

    private final List<Line> lines;

    private Prices(List<Line> lines) {
        this.lines = lines.stream()
                .sorted(Comparator.comparingInt((Line line) -> line.prefix().length())
                        .reversed())
                .toList();
    }

    /**
     * Reads a file of prices.
     *
     * @throws IllegalArgumentException if it cannot be read or has a faulty line; the message names it
     */
    public static Prices read(Path file) {
        List<Line> lines = new ArrayList<>();
        List<String> texts;
        try {
            texts = Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new IllegalArgumentException("cannot read the prices in " + file + ": " + cause.getMessage(), cause);
        }
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i).strip();
            if (!text.isEmpty() && !text.startsWith("#")) {
                lines.add(line(text, file + ", line " + (i + 1)));
            }
        }
        return new Prices(lines);
    }

    private static Line line(String text, String place) {
        String[] cells = text.split(",", -1);
        if (cells.length != 3) {
            throw new IllegalArgumentException(place + ": expected MODEL,INPUT,OUTPUT but found " + text);
        }
        try {
            return new Line(cells[0].strip(), new Price(Dollars.parse(cells[1]), Dollars.parse(cells[2])));
        } catch (IllegalArgumentException cause) {
            throw new IllegalArgumentException(place + ": " + cause.getMessage(), cause);
        }
    }

    /**
     * What a model costs, if that is known.
     *
     * @param model as in {@link LanguageModel#name()}, such as {@code openai:gpt-5}
     */
    public Optional<Price> of(String model) {
        return lines.stream()
                .filter(line -> model.startsWith(line.prefix()))
                .findFirst()
                .map(Line::price);
    }
}
