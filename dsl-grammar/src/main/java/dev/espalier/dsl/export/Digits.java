package dev.espalier.dsl.export;

import java.util.ArrayList;
import java.util.List;

/** Decimal numbers of a range, as a regular language over their digits. */
final class Digits {

    private static final Part FRACTION = Part.optional(Part.text("."), digits(1, 2));

    /** Less than any difference that a written number can make. */
    private static final double ROUNDING = 1e-6;

    private Digits() {}

    /** Any number without a sign that is neither large nor precise. */
    static Part anyNumber() {
        return Part.sequence(digits(1, 3), FRACTION);
    }

    /** The whole numbers from {@code low}, which is not negative, to {@code high}. */
    static Part whole(double low, double high) {
        return Part.oneOf(natural((long) Math.ceil(low), (long) Math.floor(high)));
    }

    /** Numbers from {@code low} to {@code high}, with up to three digits behind the point. */
    static Part between(double low, double high) {
        List<Part> alternatives = new ArrayList<>();
        if (high >= 0) {
            unsigned(alternatives, Math.max(low, 0), high);
        }
        if (low < 0) {
            List<Part> amounts = new ArrayList<>();
            unsigned(amounts, Math.max(-high, 0), -low);
            alternatives.add(Part.sequence(Part.text("-"), Part.oneOf(amounts)));
        }
        return Part.oneOf(alternatives);
    }

    private static void unsigned(List<Part> alternatives, double low, double high) {
        long first = (long) Math.ceil(low);
        long last = (long) Math.floor(high);
        if (first > last) {
            alternatives.add(thousandths(last, low, high));
            return;
        }
        if (low < first) {
            alternatives.add(thousandths(first - 1, low, first - 0.001));
        }
        if (first < last) {
            alternatives.add(Part.sequence(Part.oneOf(natural(first, last - 1)), FRACTION));
        }
        alternatives.add(Part.text(Long.toString(last)));
        if (last < high) {
            alternatives.add(thousandths(last, (double) last, high));
        }
    }

    /** Numbers between two of which no whole number lies in between. */
    private static Part thousandths(long whole, double low, double high) {
        long first = (long) Math.ceil((low - whole) * 1000 - ROUNDING);
        long last = (long) Math.floor((high - whole) * 1000 + ROUNDING);
        if (first > last) {
            return Part.text(NumberRange.written(low));
        }
        List<Part> digits = new ArrayList<>();
        sameLength(digits, padded(first), padded(last));
        return Part.sequence(Part.text(whole + "."), Part.oneOf(digits));
    }

    private static String padded(long thousandths) {
        return Long.toString(1000 + thousandths).substring(1);
    }

    private static List<Part> natural(long low, long high) {
        List<Part> alternatives = new ArrayList<>();
        long from = low;
        while (from <= high) {
            int length = Long.toString(from).length();
            long to = Math.min(high, (long) Math.pow(10, length) - 1);
            sameLength(alternatives, Long.toString(from), Long.toString(to));
            from = to + 1;
        }
        return alternatives;
    }

    /** The numbers between two of equal length: by the digits that they share, then by those in between. */
    private static void sameLength(List<Part> alternatives, String low, String high) {
        int length = low.length();
        int shared = 0;
        while (shared < length && low.charAt(shared) == high.charAt(shared)) {
            shared++;
        }
        String prefix = low.substring(0, shared);
        if (shared == length) {
            alternatives.add(Part.text(prefix));
            return;
        }
        int rest = length - shared - 1;
        char first = low.charAt(shared);
        char last = high.charAt(shared);
        boolean fromStart = low.substring(shared + 1).chars().allMatch(digit -> digit == '0');
        boolean toEnd = high.substring(shared + 1).chars().allMatch(digit -> digit == '9');
        if (!fromStart) {
            sameLength(alternatives, low, low.substring(0, shared + 1) + "9".repeat(rest));
            first++;
        }
        if (!toEnd) {
            last--;
        }
        if (first <= last) {
            List<Part> parts = new ArrayList<>();
            if (!prefix.isEmpty()) {
                parts.add(Part.text(prefix));
            }
            parts.add(first == last ? Part.text(String.valueOf(first)) : new Part.Characters(first + "-" + last, 1, 1));
            if (rest > 0) {
                parts.add(digits(rest, rest));
            }
            alternatives.add(Part.sequence(parts));
        }
        if (!toEnd) {
            sameLength(alternatives, high.substring(0, shared + 1) + "0".repeat(rest), high);
        }
    }

    private static Part digits(int least, int most) {
        return new Part.Characters("0-9", least, most);
    }
}
