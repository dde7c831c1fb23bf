package dev.espalier.dsl.parse;

import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.diagnostic.Faults;
import dev.espalier.dsl.syntax.Threshold;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Reads what stands in the parentheses of one parallel. */
final class Thresholds {

    private final Source source;
    private final Faults faults;
    private @Nullable Threshold success;
    private @Nullable Threshold failure;

    Thresholds(Source source, Faults faults) {
        this.source = source;
        this.faults = faults;
    }

    Optional<Threshold> success() {
        return Optional.ofNullable(success);
    }

    Optional<Threshold> failure() {
        return Optional.ofNullable(failure);
    }

    void read(PolicyGrammar.ThresholdContext context) {
        String name = context.NAME(0).getText();
        Token value = context.NUMBER() == null
                ? context.NAME(1).getSymbol()
                : context.NUMBER().getSymbol();
        boolean forSuccess = name.equals("success");
        if (!forSuccess && !name.equals("failure")) {
            faults.add(
                    Code.UNKNOWN_ARGUMENT,
                    source.span(context.NAME(0).getSymbol()),
                    "parallel takes 'success' and 'failure', but no '" + name + "'.",
                    "write 'success: any', 'failure: all' or the like.");
        } else if (forSuccess ? success != null : failure != null) {
            faults.add(
                    Code.MISSING_ARGUMENT,
                    source.span(context),
                    "'" + name + "' is given twice.",
                    "remove one of them.");
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
            return new Threshold(Integer.parseInt(text));
        }
        faults.add(
                Code.OUT_OF_RANGE,
                source.span(value),
                "expected any, all or a whole number from 1, but found '" + text + "'.",
                "write 'any', 'all' or how many children are meant.");
        return Threshold.ANY;
    }
}
