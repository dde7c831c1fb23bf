package dev.espalier.loop.cli;

import dev.espalier.dsl.syntax.Unit;
import dev.espalier.dsl.vocabulary.Type;
import java.math.BigDecimal;
import java.util.Locale;

/** Types of the vocabulary as people write them. */
final class TypeWords {

    private TypeWords() {}

    /** Such as {@code number 0 .. 40 m}, {@code boolean} or {@code low | middle | high}. */
    static String of(Type type) {
        if (type instanceof Type.Numeric number) {
            return range(number);
        }
        if (type instanceof Type.Choice choice) {
            return String.join(" | ", choice.values());
        }
        return kind(type);
    }

    /** One word for a type: {@code boolean}, {@code number}, {@code position} or {@code choice}. */
    static String kind(Type type) {
        if (type instanceof Type.Flag) {
            return "boolean";
        }
        if (type instanceof Type.Numeric) {
            return "number";
        }
        if (type instanceof Type.Choice) {
            return "choice";
        }
        return "position";
    }

    /** One word for a unit, as JSON has it. */
    static String unit(Unit unit) {
        return unit.name().toLowerCase(Locale.ROOT);
    }

    private static String range(Type.Numeric type) {
        String symbol = type.unit().symbol();
        String behind = !symbol.isEmpty() ? " " + symbol : type.unit() == Unit.RATIO ? " (ratio)" : "";
        boolean below = Double.isFinite(type.low());
        boolean above = Double.isFinite(type.high());
        if (below && above) {
            return "number " + plain(type.low()) + " .. " + plain(type.high()) + behind;
        }
        if (below) {
            return "number from " + plain(type.low()) + behind;
        }
        return above ? "number up to " + plain(type.high()) + behind : "number" + behind;
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
