package dev.espalier.dsl.editor;

import dev.espalier.dsl.syntax.Quantity;
import dev.espalier.dsl.syntax.Unit;
import dev.espalier.dsl.vocabulary.TaskParameter;
import dev.espalier.dsl.vocabulary.Type;
import java.util.List;
import java.util.stream.Collectors;

/** Types and signatures as designers read them. */
final class TypeText {

    private TypeText() {}

    /** Such as {@code number 0 .. 40 m}, {@code boolean} or {@code pistol | rifle}. */
    static String of(Type type) {
        if (type instanceof Type.Numeric number) {
            return "number" + (number.unit() == Unit.RATIO ? " (ratio)" : "") + range(number);
        }
        if (type instanceof Type.Choice choice) {
            return choice.name() + ": " + String.join(" | ", choice.values());
        }
        return type instanceof Type.Flag ? "boolean" : "position";
    }

    /** The parameters with their types and standard values: {@code (target: position, pace: pace = run)}. */
    static String parameters(List<TaskParameter> parameters) {
        return parameters.stream()
                .map(parameter -> parameter.name() + ": " + word(parameter.type())
                        + parameter.standard().map(value -> " = " + value).orElse(""))
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String word(Type type) {
        if (type instanceof Type.Choice choice) {
            return choice.name();
        }
        return type instanceof Type.Numeric ? "number" : of(type);
    }

    private static String range(Type.Numeric type) {
        boolean below = Double.isFinite(type.low());
        boolean above = Double.isFinite(type.high());
        String symbol = type.unit().symbol();
        String unit = symbol.isEmpty() ? "" : " " + symbol;
        if (below && above) {
            return " " + plain(type.low()) + " .. " + plain(type.high()) + unit;
        }
        if (below) {
            return " from " + plain(type.low()) + unit;
        }
        return above ? " up to " + plain(type.high()) + unit : symbol.isEmpty() ? "" : " in" + unit;
    }

    private static String plain(double value) {
        return new Quantity(value, Unit.NONE).text();
    }
}
