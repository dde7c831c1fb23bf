package dev.espalier.runtime.compile;

import dev.espalier.dsl.syntax.Expression.BinaryOperator;
import dev.espalier.runtime.bind.NumberSensor;
import dev.espalier.runtime.expression.FlagExpression;
import dev.espalier.runtime.expression.Frame;

/**
 * Whether what a sensor gives lies in a closed range, or outside: any comparison of a sensor with a constant, which is what most
 * conditions are, in one call.
 */
record SensorRange<A>(NumberSensor<A> sensor, Bounds declared, double from, double to, boolean inside)
        implements FlagExpression<A> {

    /** {@code sensor operator constant}. */
    static <A> SensorRange<A> of(NumberSensor<A> sensor, Bounds declared, BinaryOperator operator, double constant) {
        return switch (operator) {
            case EQUAL -> new SensorRange<>(sensor, declared, constant, constant, true);
            case NOT_EQUAL -> new SensorRange<>(sensor, declared, constant, constant, false);
            case LESS -> new SensorRange<>(sensor, declared, -Double.MAX_VALUE, Math.nextDown(constant), true);
            case AT_MOST -> new SensorRange<>(sensor, declared, -Double.MAX_VALUE, constant, true);
            case GREATER -> new SensorRange<>(sensor, declared, Math.nextUp(constant), Double.MAX_VALUE, true);
            case AT_LEAST -> new SensorRange<>(sensor, declared, constant, Double.MAX_VALUE, true);
            case OR, AND, ADD, SUBTRACT, MULTIPLY, DIVIDE ->
                throw new IllegalArgumentException(operator.symbol() + " is no comparison");
        };
    }

    @Override
    public boolean read(Frame<A> frame) {
        double value = declared.require(frame, sensor.read(frame.agent()));
        return (value >= from && value <= to) == inside;
    }
}
