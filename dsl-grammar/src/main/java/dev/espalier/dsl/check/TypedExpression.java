package dev.espalier.dsl.check;

import dev.espalier.dsl.syntax.Expression.BinaryOperator;
import dev.espalier.dsl.vocabulary.Function;
import dev.espalier.dsl.vocabulary.Sensor;
import dev.espalier.dsl.vocabulary.Type;
import java.util.List;

/**
 * An expression whose names are resolved and whose types and units agree. Params, named conditions
 * and the parameters of conditions and subtrees have been replaced by what they stand for; numbers are in metres, seconds, degrees, ratios or plain.
 */
public sealed interface TypedExpression {

    /** The expressions from which this one is made directly, in the order in which they are written. */
    default List<TypedExpression> operands() {
        return List.of();
    }

    /** What the game tells an agent. */
    sealed interface OfSensor extends TypedExpression {
        Sensor sensor();
    }

    /** What the game answers to arguments. */
    sealed interface OfFunction extends TypedExpression {
        Function function();

        /** One for each parameter of the function, in its order, standards filled in. */
        List<TypedExpression> arguments();

        @Override
        default List<TypedExpression> operands() {
            return arguments();
        }
    }

    /** What an agent or its team remembers. */
    sealed interface OfVariable extends TypedExpression {
        CheckedVariable variable();
    }

    /** True or false. */
    sealed interface Flag extends TypedExpression {
        <R> R accept(FlagVisitor<R> visitor);
    }

    /** A number. */
    sealed interface Numeric extends TypedExpression {
        <R> R accept(NumericVisitor<R> visitor);
    }

    /** A place. */
    sealed interface Place extends TypedExpression {
        <R> R accept(PlaceVisitor<R> visitor);
    }

    /** One of the values of a {@link Type.Choice}. */
    sealed interface Choice extends TypedExpression {
        Type.Choice type();

        <R> R accept(ChoiceVisitor<R> visitor);
    }

    /** One method for each kind of flag. */
    interface FlagVisitor<R> {
        R constant(FlagConstant expression);

        R sensor(FlagSensor expression);

        R variable(FlagVariable expression);

        R function(FlagFunction expression);

        R not(Not expression);

        R both(And expression);

        R either(Or expression);

        R comparison(Comparison expression);

        R sameChoice(SameChoice expression);

        R isNowhere(IsNowhere expression);
    }

    /** One method for each kind of number. */
    interface NumericVisitor<R> {
        R constant(NumericConstant expression);

        R sensor(NumericSensor expression);

        R variable(NumericVariable expression);

        R function(NumericFunction expression);

        R negation(Negation expression);

        R arithmetic(Arithmetic expression);
    }

    /** One method for each kind of place. */
    interface PlaceVisitor<R> {
        R sensor(PlaceSensor expression);

        R variable(PlaceVariable expression);

        R function(PlaceFunction expression);

        R nowhere(Nowhere expression);
    }

    /** One method for each kind of choice. */
    interface ChoiceVisitor<R> {
        R constant(ChoiceConstant expression);

        R sensor(ChoiceSensor expression);

        R variable(ChoiceVariable expression);

        R function(ChoiceFunction expression);
    }

    record FlagConstant(boolean value) implements Flag {
        @Override
        public <R> R accept(FlagVisitor<R> visitor) {
            return visitor.constant(this);
        }
    }

    record FlagSensor(Sensor sensor) implements Flag, OfSensor {
        @Override
        public <R> R accept(FlagVisitor<R> visitor) {
            return visitor.sensor(this);
        }
    }

    record FlagVariable(CheckedVariable variable) implements Flag, OfVariable {
        @Override
        public <R> R accept(FlagVisitor<R> visitor) {
            return visitor.variable(this);
        }
    }

    record FlagFunction(Function function, List<TypedExpression> arguments) implements Flag, OfFunction {
        public FlagFunction {
            arguments = List.copyOf(arguments);
        }

        @Override
        public <R> R accept(FlagVisitor<R> visitor) {
            return visitor.function(this);
        }
    }

    record Not(Flag operand) implements Flag {
        @Override
        public List<TypedExpression> operands() {
            return List.of(operand);
        }

        @Override
        public <R> R accept(FlagVisitor<R> visitor) {
            return visitor.not(this);
        }
    }

    /** Both; the right side is not read when the left is false. */
    record And(Flag left, Flag right) implements Flag {
        @Override
        public List<TypedExpression> operands() {
            return List.of(left, right);
        }

        @Override
        public <R> R accept(FlagVisitor<R> visitor) {
            return visitor.both(this);
        }
    }

    /** Either; the right side is not read when the left is true. */
    record Or(Flag left, Flag right) implements Flag {
        @Override
        public List<TypedExpression> operands() {
            return List.of(left, right);
        }

        @Override
        public <R> R accept(FlagVisitor<R> visitor) {
            return visitor.either(this);
        }
    }

    /**
     * Two numbers compared.
     *
     * @param operator one of the comparisons
     */
    record Comparison(BinaryOperator operator, Numeric left, Numeric right) implements Flag {
        @Override
        public List<TypedExpression> operands() {
            return List.of(left, right);
        }

        @Override
        public <R> R accept(FlagVisitor<R> visitor) {
            return visitor.comparison(this);
        }
    }

    /**
     * Whether two choices of one type are the same.
     *
     * @param negated whether they should differ
     */
    record SameChoice(Choice left, Choice right, boolean negated) implements Flag {
        @Override
        public List<TypedExpression> operands() {
            return List.of(left, right);
        }

        @Override
        public <R> R accept(FlagVisitor<R> visitor) {
            return visitor.sameChoice(this);
        }
    }

    /**
     * Whether there is no such place now.
     *
     * @param negated whether there should be one
     */
    record IsNowhere(Place place, boolean negated) implements Flag {
        @Override
        public List<TypedExpression> operands() {
            return List.of(place);
        }

        @Override
        public <R> R accept(FlagVisitor<R> visitor) {
            return visitor.isNowhere(this);
        }
    }

    /** A number that does not change during a match: a literal, a param or a value made of them. */
    record NumericConstant(double value) implements Numeric {
        @Override
        public <R> R accept(NumericVisitor<R> visitor) {
            return visitor.constant(this);
        }
    }

    record NumericSensor(Sensor sensor) implements Numeric, OfSensor {
        @Override
        public <R> R accept(NumericVisitor<R> visitor) {
            return visitor.sensor(this);
        }
    }

    record NumericVariable(CheckedVariable variable) implements Numeric, OfVariable {
        @Override
        public <R> R accept(NumericVisitor<R> visitor) {
            return visitor.variable(this);
        }
    }

    record NumericFunction(Function function, List<TypedExpression> arguments) implements Numeric, OfFunction {
        public NumericFunction {
            arguments = List.copyOf(arguments);
        }

        @Override
        public <R> R accept(NumericVisitor<R> visitor) {
            return visitor.function(this);
        }
    }

    record Negation(Numeric operand) implements Numeric {
        @Override
        public List<TypedExpression> operands() {
            return List.of(operand);
        }

        @Override
        public <R> R accept(NumericVisitor<R> visitor) {
            return visitor.negation(this);
        }
    }

    /**
     * Two numbers combined. A division by zero gives zero.
     *
     * @param operator one of the four operations
     */
    record Arithmetic(BinaryOperator operator, Numeric left, Numeric right) implements Numeric {
        @Override
        public List<TypedExpression> operands() {
            return List.of(left, right);
        }

        @Override
        public <R> R accept(NumericVisitor<R> visitor) {
            return visitor.arithmetic(this);
        }
    }

    record PlaceVariable(CheckedVariable variable) implements Place, OfVariable {
        @Override
        public <R> R accept(PlaceVisitor<R> visitor) {
            return visitor.variable(this);
        }
    }

    record PlaceFunction(Function function, List<TypedExpression> arguments) implements Place, OfFunction {
        public PlaceFunction {
            arguments = List.copyOf(arguments);
        }

        @Override
        public <R> R accept(PlaceVisitor<R> visitor) {
            return visitor.function(this);
        }
    }

    /** The place that is none. */
    record Nowhere() implements Place {
        @Override
        public <R> R accept(PlaceVisitor<R> visitor) {
            return visitor.nowhere(this);
        }
    }

    record PlaceSensor(Sensor sensor) implements Place, OfSensor {
        @Override
        public <R> R accept(PlaceVisitor<R> visitor) {
            return visitor.sensor(this);
        }
    }

    /**
     * A value of a choice.
     *
     * @param ordinal its index in {@link Type.Choice#values()}
     */
    record ChoiceConstant(Type.Choice type, int ordinal) implements Choice {
        @Override
        public <R> R accept(ChoiceVisitor<R> visitor) {
            return visitor.constant(this);
        }
    }

    record ChoiceVariable(Type.Choice type, CheckedVariable variable) implements Choice, OfVariable {
        @Override
        public <R> R accept(ChoiceVisitor<R> visitor) {
            return visitor.variable(this);
        }
    }

    record ChoiceFunction(Type.Choice type, Function function, List<TypedExpression> arguments)
            implements Choice, OfFunction {
        public ChoiceFunction {
            arguments = List.copyOf(arguments);
        }

        @Override
        public <R> R accept(ChoiceVisitor<R> visitor) {
            return visitor.function(this);
        }
    }

    record ChoiceSensor(Type.Choice type, Sensor sensor) implements Choice, OfSensor {
        @Override
        public <R> R accept(ChoiceVisitor<R> visitor) {
            return visitor.sensor(this);
        }
    }
}
