package dev.espalier.dsl.check;

import dev.espalier.dsl.vocabulary.Function;
import dev.espalier.dsl.vocabulary.Sensor;
import dev.espalier.dsl.vocabulary.Type;
import java.util.List;

/** What checking an expression gave, with what else is known about it. */
sealed interface Typed {

    /** What reading a sensor gives. */
    static Typed of(Sensor sensor) {
        Type type = sensor.type();
        if (type instanceof Type.Numeric numeric) {
            return amount(new TypedExpression.NumericSensor(sensor), numeric, 1);
        } else if (type instanceof Type.Position) {
            return new Place(new TypedExpression.PlaceSensor(sensor), 1);
        } else if (type instanceof Type.Choice choice) {
            return new Choice(new TypedExpression.ChoiceSensor(choice, sensor), 1);
        }
        return new Flag(new TypedExpression.FlagSensor(sensor), Decision.OPEN, 1);
    }

    /** What reading a variable gives. */
    static Typed of(CheckedVariable variable) {
        Type type = variable.type();
        if (type instanceof Type.Numeric numeric) {
            return amount(new TypedExpression.NumericVariable(variable), numeric, 1);
        } else if (type instanceof Type.Position) {
            return new Place(new TypedExpression.PlaceVariable(variable), 1);
        } else if (type instanceof Type.Choice choice) {
            return new Choice(new TypedExpression.ChoiceVariable(choice, variable), 1);
        }
        return new Flag(new TypedExpression.FlagVariable(variable), Decision.OPEN, 1);
    }

    /**
     * What asking a function gives.
     *
     * @param size of the arguments together
     */
    static Typed of(Function function, List<TypedExpression> arguments, int size) {
        Type type = function.type();
        int whole = size + 1;
        if (type instanceof Type.Numeric numeric) {
            return amount(new TypedExpression.NumericFunction(function, arguments), numeric, whole);
        } else if (type instanceof Type.Position) {
            return new Place(new TypedExpression.PlaceFunction(function, arguments), whole);
        } else if (type instanceof Type.Choice choice) {
            return new Choice(new TypedExpression.ChoiceFunction(choice, function, arguments), whole);
        }
        return new Flag(new TypedExpression.FlagFunction(function, arguments), Decision.OPEN, whole);
    }

    private static Amount amount(TypedExpression.Numeric expression, Type.Numeric type, int size) {
        return new Amount(expression, Measure.of(type.unit()), new Interval(type.low(), type.high()), size);
    }

    /** An expression with a fault, which has been reported; nothing more is said about what it stands in. */
    Typed BROKEN = new Broken();

    /** What was checked; {@code false} in the place of what has a fault. */
    TypedExpression expression();

    /** Number of operators and operands, named conditions put in. */
    int size();

    /** Such as {@code a position}, for messages. */
    String description();

    record Broken() implements Typed {
        @Override
        public TypedExpression expression() {
            return new TypedExpression.FlagConstant(false);
        }

        @Override
        public int size() {
            return 1;
        }

        @Override
        public String description() {
            return "faulty";
        }
    }

    record Flag(TypedExpression.Flag expression, Decision decision, int size) implements Typed {
        @Override
        public String description() {
            return "true or false";
        }
    }

    record Amount(TypedExpression.Numeric expression, Measure measure, Interval interval, int size) implements Typed {
        @Override
        public String description() {
            return measure.isUnitless() ? "a number" : "a number in " + measure.words();
        }

        boolean isConstant() {
            return expression instanceof TypedExpression.NumericConstant;
        }

        /** The value of a constant. */
        double constant() {
            return ((TypedExpression.NumericConstant) expression).value();
        }
    }

    record Place(TypedExpression.Place expression, int size) implements Typed {
        @Override
        public String description() {
            return "a position";
        }
    }

    record Choice(TypedExpression.Choice expression, int size) implements Typed {
        @Override
        public String description() {
            return "a value of " + expression.type().name();
        }

        Type.Choice type() {
            return expression.type();
        }
    }
}
