package dev.espalier.runtime.compile;

import dev.espalier.runtime.bind.NumberSensor;

/** A number that does not depend on the agent; what is computed of such numbers is computed when a policy is compiled. */
record ConstantNumber<A>(double value) implements NumberSensor<A> {

    @Override
    public double read(A agent) {
        return value;
    }
}
