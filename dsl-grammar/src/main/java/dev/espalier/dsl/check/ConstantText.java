package dev.espalier.dsl.check;

import dev.espalier.dsl.syntax.Expression;
import dev.espalier.dsl.syntax.Keywords;
import dev.espalier.dsl.syntax.Origin;
import dev.espalier.dsl.syntax.Quantity;
import dev.espalier.dsl.syntax.Unit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the standard values of a vocabulary, which are single words or numbers, without the parser of whole policies. */
final class ConstantText {

    private static final Pattern NUMBER = Pattern.compile("(-?[0-9]{1,300}(?:\\.[0-9]{1,300})?) ?(m|s|deg|)");

    private ConstantText() {}

    /**
     * A number with or without a unit, {@code true}, {@code false}, {@code nowhere} or a name.
     *
     * @throws IllegalArgumentException if it is none of them
     */
    static Expression read(String text) {
        Matcher number = NUMBER.matcher(text);
        if (number.matches()) {
            Unit unit = Unit.ofSymbol(number.group(2)).orElse(Unit.NONE);
            return new Expression.Literal(Origin.NONE, new Quantity(Double.parseDouble(number.group(1)), unit));
        }
        if (text.equals("true") || text.equals("false")) {
            return new Expression.Truth(Origin.NONE, text.equals("true"));
        }
        if (text.equals("nowhere")) {
            return new Expression.Nowhere(Origin.NONE);
        }
        if (Keywords.isName(text)) {
            return new Expression.Name(Origin.NONE, text);
        }
        throw new IllegalArgumentException("'" + text + "' is no number, no name, true, false or nowhere");
    }
}
