package dev.espalier.arena.view.thought;

import dev.espalier.dsl.check.TypedExpression;
import dev.espalier.dsl.check.TypedExpression.Choice;
import dev.espalier.dsl.check.TypedExpression.Flag;
import dev.espalier.dsl.check.TypedExpression.Numeric;
import dev.espalier.dsl.check.TypedExpression.Place;
import dev.espalier.dsl.vocabulary.Sensor;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Gathers the sensors that an expression mentions, in the order of their mention. */
final class Mentioned
        implements TypedExpression.FlagVisitor<Void>,
                TypedExpression.NumericVisitor<Void>,
                TypedExpression.PlaceVisitor<Void>,
                TypedExpression.ChoiceVisitor<Void> {

    private final Set<Sensor> sensors = new LinkedHashSet<>();

    private Mentioned() {}

    static List<Sensor> in(TypedExpression expression) {
        Mentioned mentioned = new Mentioned();
        mentioned.any(expression);
        return List.copyOf(mentioned.sensors);
    }

    private void any(TypedExpression expression) {
        if (expression instanceof Flag flag) {
            flag.accept(this);
        } else if (expression instanceof Numeric number) {
            number.accept(this);
        } else if (expression instanceof Place place) {
            place.accept(this);
        } else if (expression instanceof Choice choice) {
            choice.accept(this);
        }
    }

    @SuppressWarnings("NullAway") // the visitors must answer something
    private static Void nothing() {
        return null;
    }

    private Void seen(Sensor sensor) {
        sensors.add(sensor);
        return nothing();
    }

    private Void all(List<TypedExpression> expressions) {
        expressions.forEach(this::any);
        return nothing();
    }

    @Override
    public Void constant(TypedExpression.FlagConstant expression) {
        return nothing();
    }

    @Override
    public Void sensor(TypedExpression.FlagSensor expression) {
        return seen(expression.sensor());
    }

    @Override
    public Void variable(TypedExpression.FlagVariable expression) {
        return nothing();
    }

    @Override
    public Void function(TypedExpression.FlagFunction expression) {
        return all(expression.arguments());
    }

    @Override
    public Void constant(TypedExpression.NumericConstant expression) {
        return nothing();
    }

    @Override
    public Void sensor(TypedExpression.NumericSensor expression) {
        return seen(expression.sensor());
    }

    @Override
    public Void variable(TypedExpression.NumericVariable expression) {
        return nothing();
    }

    @Override
    public Void function(TypedExpression.NumericFunction expression) {
        return all(expression.arguments());
    }

    @Override
    public Void sensor(TypedExpression.PlaceSensor expression) {
        return seen(expression.sensor());
    }

    @Override
    public Void variable(TypedExpression.PlaceVariable expression) {
        return nothing();
    }

    @Override
    public Void function(TypedExpression.PlaceFunction expression) {
        return all(expression.arguments());
    }

    @Override
    public Void constant(TypedExpression.ChoiceConstant expression) {
        return nothing();
    }

    @Override
    public Void sensor(TypedExpression.ChoiceSensor expression) {
        return seen(expression.sensor());
    }

    @Override
    public Void variable(TypedExpression.ChoiceVariable expression) {
        return nothing();
    }

    @Override
    public Void function(TypedExpression.ChoiceFunction expression) {
        return all(expression.arguments());
    }

    @Override
    public Void not(TypedExpression.Not expression) {
        return all(List.of(expression.operand()));
    }

    @Override
    public Void both(TypedExpression.And expression) {
        return all(List.of(expression.left(), expression.right()));
    }

    @Override
    public Void either(TypedExpression.Or expression) {
        return all(List.of(expression.left(), expression.right()));
    }

    @Override
    public Void comparison(TypedExpression.Comparison expression) {
        return all(List.of(expression.left(), expression.right()));
    }

    @Override
    public Void sameChoice(TypedExpression.SameChoice expression) {
        return all(List.of(expression.left(), expression.right()));
    }

    @Override
    public Void isNowhere(TypedExpression.IsNowhere expression) {
        return all(List.of(expression.place()));
    }

    @Override
    public Void negation(TypedExpression.Negation expression) {
        return all(List.of(expression.operand()));
    }

    @Override
    public Void arithmetic(TypedExpression.Arithmetic expression) {
        return all(List.of(expression.left(), expression.right()));
    }

    @Override
    public Void nowhere(TypedExpression.Nowhere expression) {
        return nothing();
    }
}
