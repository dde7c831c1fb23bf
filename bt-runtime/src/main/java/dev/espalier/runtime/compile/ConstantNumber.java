package dev.espalier.runtime.compile;

import dev.espalier.runtime.expression.Frame;
import dev.espalier.runtime.expression.NumberExpression;

/** A number that does not depend on the agent; what is computed of such numbers is computed when a policy is compiled. */
record ConstantNumber<A>(double value) implements NumberExpression<A> {

    @Override
    public double read(Frame<A> frame) {
        return value;
    }
}
