package dev.espalier.loop.generate;

import dev.espalier.dsl.syntax.Param;
import dev.espalier.dsl.syntax.Quantity;
import dev.espalier.dsl.vocabulary.Type;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * A param and the declared range that it may be moved in. Numbers are rounded to three or so digits of the range's width, counts to whole
 * ones.
 */
public final class ParamRange {

    private final Param param;
    private final Type.Numeric type;

    private ParamRange(Param param, Param.Range range) {
        this.param = param;
        this.type = new Type.Numeric(
                param.value().unit(), range.low().value(), range.high().value());
    }

    /** The range of a param; empty when it declares none. */
    public static Optional<ParamRange> of(Param param) {
        return param.range().map(range -> new ParamRange(param, range));
    }

    /** Whether there is more than one number in the range. */
    public boolean isOpen() {
        return type.low() < type.high();
    }

    /** The param as it was declared. */
    public Param param() {
        return param;
    }

    /** Where the value lies in an open range, from 0 at its lower end to 1 at its upper. */
    public double share() {
        return (param.value().value() - type.low()) / (type.high() - type.low());
    }

    /** The param with the value at a share of its range; one beyond 0 or 1 counts as these. */
    public Param at(double share) {
        return with(Numbers.at(share, type));
    }

    /** The param with a value near its own. */
    Param near(RandomGenerator random) {
        return with(Numbers.near(param.value().value(), type, random));
    }

    private Param with(double value) {
        return new Param(
                param.origin(), param.name(), new Quantity(value, param.value().unit()), param.range());
    }
}
