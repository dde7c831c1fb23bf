package dev.espalier.loop.llm;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Money, exact to a billionth of a US dollar, since a token costs millionths.
 *
 * @param nanos billionths of a US dollar; not negative
 */
public record Dollars(long nanos) {

    public static final Dollars NOTHING = new Dollars(0);

    private static final int DECIMALS = 9;

    public Dollars {
        if (nanos < 0) {
            throw new IllegalArgumentException("an amount of money must not be negative, but is " + nanos + " nanos");
        }
    }

    /**
     * Reads an amount such as {@code 2.50}.
     *
     * @throws IllegalArgumentException if it is no amount, negative or finer than a billionth
     */
    public static Dollars parse(String text) {
        try {
            return new Dollars(new BigDecimal(text.strip())
                    .setScale(DECIMALS, RoundingMode.UNNECESSARY)
                    .unscaledValue()
                    .longValueExact());
        } catch (ArithmeticException | NumberFormatException cause) {
            throw new IllegalArgumentException("not an amount of dollars: '" + text + "'", cause);
        }
    }

    public Dollars plus(Dollars more) {
        return new Dollars(Math.addExact(nanos, more.nanos));
    }

    public boolean exceeds(Dollars limit) {
        return nanos > limit.nanos;
    }

    /** Such as {@code $0.0421}: at least two decimals and no needless zeros. */
    @Override
    public String toString() {
        BigDecimal amount = BigDecimal.valueOf(nanos, DECIMALS).stripTrailingZeros();
        return "$" + (amount.scale() < 2 ? amount.setScale(2, RoundingMode.UNNECESSARY) : amount).toPlainString();
    }
}
