package dev.espalier.dsl.check;

import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.diagnostic.Faults;
import dev.espalier.dsl.diagnostic.Fix;
import dev.espalier.dsl.format.PolicyFormatter;
import dev.espalier.dsl.syntax.Param;
import dev.espalier.dsl.syntax.Quantity;
import dev.espalier.dsl.syntax.Unit;
import java.util.Optional;

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
                    "write the same unit behind all three numbers.",
                    rewritten(param, param.value(), inUnitOf(param, low), inUnitOf(param, high)));
        } else if (low.value() > high.value()) {
            faults.add(
                    Code.OUT_OF_RANGE,
                    param.origin().head(),
                    "the range of the param '" + param.name() + "' is empty: "
                            + Numbers.show(low.value(), low.unit()) + " is more than "
                            + Numbers.show(high.value(), high.unit()) + ".",
                    "write the lower bound first.",
                    rewritten(param, param.value(), high, low));
        } else if (!new Interval(low.value(), high.value())
                .contains(param.value().value())) {
            Unit unit = param.value().unit();
            faults.add(
                    Code.OUT_OF_RANGE,
                    param.origin().head(),
                    "the param '" + param.name() + "' must be "
                            + Numbers.range(low.value(), high.value(), unit) + " by its own range, but is "
                            + Numbers.show(param.value().value(), unit) + ".",
                    "move the value into the range or widen the range.",
                    rewritten(param, nearest(param.value(), low, high), low, high));
        }
    }

    /** The value comes first, so its unit is what the param is thought to be. */
    private static Quantity inUnitOf(Param param, Quantity bound) {
        Unit unit = param.value().unit();
        boolean bare = unit == Unit.NONE;
        return bare ? bound : new Quantity(bound.value(), unit);
    }

    private static Quantity nearest(Quantity value, Quantity low, Quantity high) {
        double nearest = Math.max(low.value(), Math.min(high.value(), value.value()));
        return new Quantity(nearest, value.unit());
    }

    private static Fix rewritten(Param param, Quantity value, Quantity low, Quantity high) {
        Param meant = new Param(param.origin(), param.name(), value, Optional.of(new Param.Range(low, high)));
        return new Fix(param.origin().span(), PolicyFormatter.format(meant));
    }

    private static Measure measure(Quantity quantity) {
        return Measure.ofWritten(quantity.unit());
    }
}
