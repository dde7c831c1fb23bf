package dev.espalier.dsl.parse;

import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.diagnostic.Faults;
import dev.espalier.dsl.diagnostic.Fix;
import dev.espalier.dsl.syntax.Span;
import dev.espalier.dsl.syntax.Threshold;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Reads what stands in the parentheses of one parallel. */
final class Thresholds {

    private static final Set<String> ONE = Set.of("any", "one", "some", "first", "atleastone");
    private static final Set<String> EACH = Set.of("all", "every", "each");

    private final Source source;
    private final Faults faults;
    private final int children;
    private @Nullable Threshold success;
    private @Nullable Threshold failure;

    /**
     * @param children how many the parallel has
     */
    Thresholds(Source source, Faults faults, int children) {
        this.source = source;
        this.faults = faults;
        this.children = children;
    }

    Optional<Threshold> success() {
        return Optional.ofNullable(success);
    }

    Optional<Threshold> failure() {
        return Optional.ofNullable(failure);
    }

    void read(PolicyGrammar.ThresholdContext context) {
        if (context.NAME().size() + (context.NUMBER() == null ? 0 : 1) < 2) {
            return; // what is missing has been reported
        }
        String name = context.NAME(0).getText();
        Token value = context.NUMBER() == null
                ? context.NAME(1).getSymbol()
                : context.NUMBER().getSymbol();
        boolean forSuccess = name.equals("success");
        if (!forSuccess && !name.equals("failure")) {
            Span span = source.span(context.NAME(0).getSymbol());
            String meant = name.toLowerCase(Locale.ROOT).contains("fail") ? "failure" : "success";
            faults.add(
                    Code.UNKNOWN_ARGUMENT,
                    span,
                    "parallel takes 'success' and 'failure', but no '" + name + "'.",
                    "write 'success: any', 'failure: all' or the like.",
                    new Fix(span, meant));
        } else if (forSuccess ? success != null : failure != null) {
            String other = forSuccess ? "failure" : "success";
            String message = "'" + name + "' is given twice.";
            Span span = source.span(context.NAME(0).getSymbol());
            if ((forSuccess ? failure : success) == null) {
                String remedy = "write '" + other + "' for one of them.";
                faults.add(Code.MISSING_ARGUMENT, source.span(context), message, remedy, new Fix(span, other));
            } else {
                faults.add(Code.MISSING_ARGUMENT, source.span(context), message, "remove one of them.");
            }
        } else if (forSuccess) {
            success = threshold(value);
        } else {
            failure = threshold(value);
        }
    }

    private Threshold threshold(Token value) {
        String text = value.getText();
        if (text.equals("any")) {
            return Threshold.ANY;
        }
        if (text.equals("all")) {
            return Threshold.ALL;
        }
        if (text.matches("[0-9]{1,6}") && Integer.parseInt(text) > 0) {
            int count = Integer.parseInt(text);
            if (count > children && children > 0) {
                faults.add(
                        Code.OUT_OF_RANGE,
                        source.span(value),
                        "this asks for " + count + " children, but there are " + children + ".",
                        "write a number up to " + children + ", 'any' or 'all'.",
                        new Fix(source.span(value), "all"));
                return Threshold.ALL;
            }
            return new Threshold(count);
        }
        Span span = source.span(value);
        String message = "expected any, all or a whole number from 1, but found '" + text + "'.";
        Optional<String> meant = meant(text);
        if (meant.isPresent()) {
            String remedy = "write '" + meant.get() + "'.";
            faults.add(Code.OUT_OF_RANGE, span, message, remedy, new Fix(span, meant.get()));
        } else {
            faults.add(Code.OUT_OF_RANGE, span, message, "write 'any', 'all' or how many children are meant.");
        }
        return Threshold.ANY;
    }

    /** What other languages call it. */
    private static Optional<String> meant(String word) {
        List<String> parts = List.of(word.toLowerCase(Locale.ROOT).split("_"));
        if (parts.stream().anyMatch(ONE::contains)) {
            return Optional.of("any");
        }
        return parts.stream().anyMatch(EACH::contains) ? Optional.of("all") : Optional.empty();
    }
}
