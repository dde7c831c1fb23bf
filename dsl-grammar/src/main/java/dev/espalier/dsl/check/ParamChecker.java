package dev.espalier.dsl.check;

import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.diagnostic.Faults;
import dev.espalier.dsl.syntax.Param;
import dev.espalier.dsl.syntax.Quantity;
import dev.espalier.dsl.syntax.Unit;

/** Checks a param against its own range. */
final class ParamChecker {

    private final Faults faults;

    ParamChecker(Faults faults) {
        this.faults = faults;
    }

    void check(Param param) {
        param.range().ifPresent(range -> check(param, range.low(), range.high()));
    }

    private void check(Param param, Quantity low, Quantity high) {
        Measure measure = measure(param.value());
        if (!measure.fits(measure(low))
                || !measure.fits(measure(high))
                || !measure(low).fits(measure(high))) {
            faults.add(
                    Code.WRONG_UNIT,
                    param.origin().head(),
                    "the param '" + param.name() + "' and its range have different units.",
                    "write the same unit behind all three numbers.");
        } else if (low.value() > high.value()) {
            faults.add(
                    Code.OUT_OF_RANGE,
                    param.origin().head(),
                    "the range of the param '" + param.name() + "' is empty: "
                            + Numbers.show(low.value(), low.unit()) + " is more than "
                            + Numbers.show(high.value(), high.unit()) + ".",
                    "write the lower bound first.");
        } else if (!new Interval(low.value(), high.value())
                .contains(param.value().value())) {
            Unit unit = param.value().unit();
            faults.add(
                    Code.OUT_OF_RANGE,
                    param.origin().head(),
                    "the param '" + param.name() + "' must be "
                            + Numbers.range(low.value(), high.value(), unit) + " by its own range, but is "
                            + Numbers.show(param.value().value(), unit) + ".",
                    "move the value into the range or widen the range.");
        }
    }

    private static Measure measure(Quantity quantity) {
        return Measure.ofWritten(quantity.unit());
    }
}
