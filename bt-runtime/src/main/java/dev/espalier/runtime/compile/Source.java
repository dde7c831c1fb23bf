package dev.espalier.runtime.compile;

import dev.espalier.dsl.check.TypedExpression;
import dev.espalier.dsl.vocabulary.Type;

/**
 * Where a value that an expression reads comes from: a sensor, a function or a variable.
 *
 * @param name as people read it; a function's with empty parentheses
 * @param type of the value
 */
record Source(String name, Type type) {

    /** @throws IllegalArgumentException if the expression is none of these */
    static Source of(TypedExpression expression) {
        if (expression instanceof TypedExpression.OfSensor read) {
            return new Source(read.sensor().name(), read.sensor().type());
        } else if (expression instanceof TypedExpression.OfFunction call) {
            return new Source(call.function().name() + "()", call.function().type());
        } else if (expression instanceof TypedExpression.OfVariable read) {
            return new Source(read.variable().name(), read.variable().type());
        }
        throw new IllegalArgumentException("no source of " + expression);
    }
}
