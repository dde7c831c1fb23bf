package dev.espalier.runtime.reference;

import dev.espalier.dsl.check.TypedExpression;
import dev.espalier.dsl.check.TypedExpression.Choice;
import dev.espalier.dsl.check.TypedExpression.ChoiceVisitor;
import dev.espalier.dsl.check.TypedExpression.Flag;
import dev.espalier.dsl.check.TypedExpression.FlagVisitor;
import dev.espalier.dsl.check.TypedExpression.Numeric;
import dev.espalier.dsl.check.TypedExpression.NumericVisitor;
import dev.espalier.dsl.check.TypedExpression.PlaceVisitor;
import dev.espalier.dsl.vocabulary.Function;
import dev.espalier.dsl.vocabulary.Type;
import dev.espalier.runtime.bind.Position;
import dev.espalier.runtime.reference.ReferenceVariables.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Evaluates expressions in a scripted world, by walking them. */
final class ReferenceExpressions
        implements FlagVisitor<Boolean>, NumericVisitor<Double>, ChoiceVisitor<Integer>, PlaceVisitor<Optional<Place>> {

    private final ScriptedWorld world;
    private final ReferenceVariables variables;

    ReferenceExpressions(ScriptedWorld world, ReferenceVariables variables) {
        this.world = world;
        this.variables = variables;
    }

    Object value(TypedExpression expression) {
        if (expression instanceof Flag flag) {
            return flag(flag);
        } else if (expression instanceof Numeric number) {
            return number(number);
        } else if (expression instanceof Choice choice) {
            return choice(choice);
        } else {
            return place((TypedExpression.Place) expression);
        }
    }

    boolean flag(Flag expression) {
        return expression.accept(this);
    }

    double number(Numeric expression) {
        return expression.accept(this);
    }

    int choice(Choice expression) {
        return expression.accept(this);
    }

    Optional<Place> place(TypedExpression.Place expression) {
        return expression.accept(this);
    }

    /** The values of a function's arguments, numbers brought into the ranges of their parameters. */
    private List<Object> values(Function function, List<TypedExpression> arguments) {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            Object value = value(arguments.get(i));
            values.add(
                    function.parameters().get(i).type() instanceof Type.Numeric range
                            ? (Object) clamp((Double) value, range)
                            : value);
        }
        return values;
    }

    /** A number brought into its range; what is not a number becomes the low bound if that is finite, else about zero. */
    static double clamp(double value, Type.Numeric range) {
        if (Double.isNaN(value)) {
            return Double.isInfinite(range.low()) ? Math.min(0, range.high()) : range.low();
        }
        double finite = Math.max(-Double.MAX_VALUE, Math.min(Double.MAX_VALUE, value));
        return Math.max(range.low(), Math.min(range.high(), finite));
    }

    @Override
    public Boolean constant(TypedExpression.FlagConstant expression) {
        return expression.value();
    }

    @Override
    public Boolean sensor(TypedExpression.FlagSensor expression) {
        return switch (expression.sensor().name()) {
            case "seen" -> world.seen();
            case "hurt" -> world.hurt();
            case "shaky" -> world.shaky();
            default -> throw new AssertionError(expression);
        };
    }

    @Override
    public Boolean not(TypedExpression.Not expression) {
        return !flag(expression.operand());
    }

    @Override
    public Boolean both(TypedExpression.And expression) {
        return flag(expression.left()) && flag(expression.right());
    }

    @Override
    public Boolean either(TypedExpression.Or expression) {
        return flag(expression.left()) || flag(expression.right());
    }

    @Override
    public Boolean comparison(TypedExpression.Comparison expression) {
        double left = number(expression.left());
        double right = number(expression.right());
        return switch (expression.operator().symbol()) {
            case "=" -> left == right;
            case "!=" -> left != right;
            case "<" -> left < right;
            case "<=" -> left <= right;
            case ">" -> left > right;
            case ">=" -> left >= right;
            default -> throw new AssertionError(expression);
        };
    }

    @Override
    public Boolean sameChoice(TypedExpression.SameChoice expression) {
        boolean same = choice(expression.left()) == choice(expression.right());
        return expression.negated() ? !same : same;
    }

    @Override
    public Double constant(TypedExpression.NumericConstant expression) {
        return expression.value();
    }

    @Override
    public Double sensor(TypedExpression.NumericSensor expression) {
        double read =
                switch (expression.sensor().name()) {
                    case "health" -> world.health();
                    case "distance" -> world.distance();
                    case "delay" -> world.delay();
                    case "odd" -> world.odd();
                    default -> throw new AssertionError(expression);
                };
        return clamp(read, (Type.Numeric) expression.sensor().type());
    }

    @Override
    public Double negation(TypedExpression.Negation expression) {
        return -number(expression.operand());
    }

    @Override
    public Double arithmetic(TypedExpression.Arithmetic expression) {
        double left = number(expression.left());
        double right = number(expression.right());
        return switch (expression.operator().symbol()) {
            case "+" -> left + right;
            case "-" -> left - right;
            case "*" -> left * right;
            case "/" -> right == 0 ? 0 : left / right;
            default -> throw new AssertionError(expression);
        };
    }

    @Override
    public Integer constant(TypedExpression.ChoiceConstant expression) {
        return expression.ordinal();
    }

    @Override
    public Integer sensor(TypedExpression.ChoiceSensor expression) {
        return Math.min(Math.max(world.stance(), 0), expression.type().values().size() - 1);
    }

    @Override
    public Boolean variable(TypedExpression.FlagVariable expression) {
        return (Boolean) variables.get(expression.variable());
    }

    @Override
    public Boolean function(TypedExpression.FlagFunction expression) {
        List<Object> values = values(expression.function(), expression.arguments());
        return world.dares((Double) values.get(0), (Integer) values.get(1));
    }

    @Override
    public Boolean isNowhere(TypedExpression.IsNowhere expression) {
        return place(expression.place()).isEmpty() ? !expression.negated() : expression.negated();
    }

    @Override
    public Double variable(TypedExpression.NumericVariable expression) {
        return (Double) variables.get(expression.variable());
    }

    @Override
    public Double function(TypedExpression.NumericFunction expression) {
        List<Object> values = values(expression.function(), expression.arguments());
        double answer =
                switch (expression.function().name()) {
                    case "mix" -> world.mix((Double) values.get(0), (Boolean) values.get(1));
                    case "gap" ->
                        perhapsPlace(values.get(0))
                                .map(place -> world.gap(place.x()))
                                .orElse(50.0);
                    default -> throw new AssertionError(expression);
                };
        return clamp(answer, (Type.Numeric) expression.function().type());
    }

    @Override
    public Integer variable(TypedExpression.ChoiceVariable expression) {
        return (Integer) variables.get(expression.variable());
    }

    @Override
    public Integer function(TypedExpression.ChoiceFunction expression) {
        List<Object> values = values(expression.function(), expression.arguments());
        int answer = world.mirrored((Integer) values.get(0), (Boolean) values.get(1));
        return Math.min(Math.max(answer, 0), expression.type().values().size() - 1);
    }

    @Override
    public Optional<Place> nowhere(TypedExpression.Nowhere expression) {
        return Optional.empty();
    }

    @Override
    public Optional<Place> sensor(TypedExpression.PlaceSensor expression) {
        Position read = new Position();
        return world.post(read) ? Optional.of(new Place(read.x, read.y, read.z)) : Optional.empty();
    }

    @Override
    public Optional<Place> variable(TypedExpression.PlaceVariable expression) {
        return perhapsPlace(variables.get(expression.variable()));
    }

    @Override
    public Optional<Place> function(TypedExpression.PlaceFunction expression) {
        List<Object> values = values(expression.function(), expression.arguments());
        double by = (Double) values.get(1);
        return perhapsPlace(values.get(0))
                .map(place -> new Place(world.beside(place.x(), by), place.y(), place.z()))
                .filter(place -> Double.isFinite(place.x()));
    }

    private static Optional<Place> perhapsPlace(Object value) {
        return ((Optional<?>) value).map(Place.class::cast);
    }
}
