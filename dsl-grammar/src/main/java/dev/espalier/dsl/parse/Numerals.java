package dev.espalier.dsl.parse;

import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.syntax.Quantity;
import dev.espalier.dsl.syntax.Unit;
import java.util.Map;
import java.util.Optional;

/** Numbers in other forms: with other units, per cent, powers of ten, a leading point. */
final class Numerals implements Rewriting {

    private record Conversion(double factor, Unit unit) {}

    private static final Conversion METRES = new Conversion(1, Unit.METRES);
    private static final Conversion SECONDS = new Conversion(1, Unit.SECONDS);
    private static final Conversion MINUTES = new Conversion(60, Unit.SECONDS);
    private static final Conversion DEGREES = new Conversion(1, Unit.DEGREES);
    private static final Conversion RADIANS = new Conversion(180 / Math.PI, Unit.DEGREES);
    private static final Conversion PERCENT = new Conversion(0.01, Unit.NONE);

    private static final Map<String, Conversion> UNITS = Map.ofEntries(
            Map.entry("metre", METRES),
            Map.entry("metres", METRES),
            Map.entry("meter", METRES),
            Map.entry("meters", METRES),
            Map.entry("M", METRES),
            Map.entry("km", new Conversion(1000, Unit.METRES)),
            Map.entry("cm", new Conversion(0.01, Unit.METRES)),
            Map.entry("mm", new Conversion(0.001, Unit.METRES)),
            Map.entry("sec", SECONDS),
            Map.entry("secs", SECONDS),
            Map.entry("second", SECONDS),
            Map.entry("seconds", SECONDS),
            Map.entry("S", SECONDS),
            Map.entry("ms", new Conversion(0.001, Unit.SECONDS)),
            Map.entry("millis", new Conversion(0.001, Unit.SECONDS)),
            Map.entry("milliseconds", new Conversion(0.001, Unit.SECONDS)),
            Map.entry("min", MINUTES),
            Map.entry("mins", MINUTES),
            Map.entry("minute", MINUTES),
            Map.entry("minutes", MINUTES),
            Map.entry("degree", DEGREES),
            Map.entry("degrees", DEGREES),
            Map.entry("degs", DEGREES),
            Map.entry("rad", RADIANS),
            Map.entry("radian", RADIANS),
            Map.entry("radians", RADIANS),
            Map.entry("percent", PERCENT),
            Map.entry("pct", PERCENT));

    static boolean isUnit(String word) {
        return UNITS.containsKey(word);
    }

    @Override
    public void rewrite(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            if (draft.is(i, PolicyTokens.NUMBER) && draft.text(i).length() < 100) {
                number(draft, i);
            } else if (draft.isSign(i, ".") && draft.is(i + 1, PolicyTokens.NUMBER) && draft.touches(i + 1)) {
                leadingPoint(draft, i);
            } else if (draft.is(i, PolicyTokens.PLUS) && draft.startsValue(i) && draft.is(i + 1, PolicyTokens.NUMBER)) {
                draft.replace(Code.FOREIGN_WORD, i, i, "a number has no '+' before it.", "");
                draft.remove(i);
            }
        }
    }

    private static void number(Draft draft, int i) {
        Optional<Conversion> conversion = Optional.empty();
        if (draft.isSign(i + 1, "%")) {
            conversion = Optional.of(PERCENT);
        } else if (draft.isSign(i + 1, "\u00b0")) {
            conversion = Optional.of(DEGREES);
        } else if (draft.is(i + 1, PolicyTokens.NAME)) {
            conversion = Optional.ofNullable(UNITS.get(draft.text(i + 1)));
        }
        if (conversion.isPresent()) {
            convert(draft, i, conversion.get());
        } else if (draft.is(i + 1, PolicyTokens.NAME) && draft.touches(i + 1)) {
            suffix(draft, i);
        }
    }

    private static void convert(Draft draft, int i, Conversion conversion) {
        Quantity meant = converted(Double.parseDouble(draft.text(i)), conversion);
        String message = conversion.equals(PERCENT)
                ? "a share is written as a number from 0 to 1, not in per cent."
                : "there is no unit '" + draft.text(i + 1) + "'; the units are m, s and deg.";
        draft.replace(Code.WRONG_UNIT, i, i + 1, message, meant.text());
        draft.become(i, PolicyTokens.NUMBER, new Quantity(meant.value(), Unit.NONE).text());
        if (meant.unit() == Unit.NONE) {
            draft.remove(i + 1);
        } else {
            draft.become(i + 1, PolicyTokens.UNIT, meant.unit().symbol());
        }
    }

    private static Quantity converted(double value, Conversion conversion) {
        double exact = value * conversion.factor();
        if (conversion.equals(RADIANS)) {
            boolean nearlyWhole = Math.abs(exact - Math.rint(exact)) < 0.1;
            return new Quantity(nearlyWhole ? Math.rint(exact) : Math.rint(exact * 10) / 10, Unit.DEGREES);
        }
        double scale = 1e6;
        double rounded = Math.abs(exact) < 1e9 ? Math.rint(exact * scale) / scale : exact;
        return new Quantity(rounded, conversion.unit());
    }

    /** {@code 1e3}, {@code 1_000}, {@code 2.5f}. */
    private static void suffix(Draft draft, int i) {
        String word = draft.text(i + 1);
        String whole = draft.text(i) + word;
        int end = i + 1;
        if (word.equals("e") && draft.is(i + 2, PolicyTokens.MINUS) && draft.is(i + 3, PolicyTokens.NUMBER)) {
            end = i + 3;
            whole = draft.written(i, end);
        }
        String plain = whole.replaceFirst("(?<=[0-9])[fFdDL]$", "").replace("_", "");
        if (plain.matches("[0-9]{1,9}(\\.[0-9]{1,9})?(e-?[0-9]{1,2})?")) {
            String meant = new Quantity(Double.parseDouble(plain), Unit.NONE).text();
            draft.replace(Code.FOREIGN_WORD, i, end, "numbers have digits and a point only.", meant);
            draft.join(i, end, PolicyTokens.NUMBER, meant);
        }
    }

    private static void leadingPoint(Draft draft, int i) {
        String meant = "0." + draft.text(i + 1);
        if (!meant.substring(2).contains(".")) {
            draft.replace(Code.FOREIGN_WORD, i, i + 1, "a number starts with a digit.", meant);
            draft.join(i, i + 1, PolicyTokens.NUMBER, meant);
        }
    }
}
