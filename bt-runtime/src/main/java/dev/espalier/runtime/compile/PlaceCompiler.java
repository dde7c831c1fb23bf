package dev.espalier.runtime.compile;

import dev.espalier.dsl.check.TypedExpression;
import dev.espalier.runtime.bind.Binding;
import dev.espalier.runtime.bind.PositionFunction;
import dev.espalier.runtime.bind.PositionSensor;
import dev.espalier.runtime.expression.PlaceExpression;

/** Turns places into functions of an agent's frame. */
final class PlaceCompiler<A> implements TypedExpression.PlaceVisitor<PlaceExpression<A>> {

    private final Binding<A> binding;
    private final ExpressionCompiler<A> expressions;

    PlaceCompiler(Binding<A> binding, ExpressionCompiler<A> expressions) {
        this.binding = binding;
        this.expressions = expressions;
    }

    @Override
    public PlaceExpression<A> nowhere(TypedExpression.Nowhere expression) {
        return (frame, into) -> false;
    }

    @Override
    public PlaceExpression<A> sensor(TypedExpression.PlaceSensor expression) {
        PositionSensor<A> sensor = binding.position(expression.sensor().name());
        String name = expression.sensor().name();
        return finite(name, (frame, into) -> sensor.read(frame.agent(), into));
    }

    @Override
    public PlaceExpression<A> variable(TypedExpression.PlaceVariable expression) {
        boolean team = expression.variable().team();
        int slot = expression.variable().slot();
        return (frame, into) -> frame.memory(team).position(slot, into);
    }

    @Override
    public PlaceExpression<A> function(TypedExpression.PlaceFunction expression) {
        PositionFunction<A> function =
                binding.positionFunction(expression.function().name());
        int call = expressions.call(expression.function(), expression.arguments());
        String name = expression.function().name();
        return finite(name, (frame, into) -> function.read(frame.agent(), frame.arguments(call), into));
    }

    /** A place of which a coordinate is not finite is nowhere. */
    private static <A> PlaceExpression<A> finite(String source, PlaceExpression<A> place) {
        return (frame, into) -> {
            double x = into.x;
            double y = into.y;
            double z = into.z;
            if (!place.read(frame, into)) {
                return false;
            }
            if (Double.isFinite(into.x) && Double.isFinite(into.y) && Double.isFinite(into.z)) {
                return true;
            }
            double stray = Double.isFinite(into.x) ? Double.isFinite(into.y) ? into.z : into.y : into.x;
            frame.strays().add(source, stray);
            into.set(x, y, z);
            return false;
        };
    }
}
