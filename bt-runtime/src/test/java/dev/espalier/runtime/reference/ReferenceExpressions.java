package dev.espalier.runtime.reference;

import dev.espalier.dsl.check.TypedExpression;
import dev.espalier.dsl.check.TypedExpression.Choice;
import dev.espalier.dsl.check.TypedExpression.ChoiceVisitor;
import dev.espalier.dsl.check.TypedExpression.Flag;
import dev.espalier.dsl.check.TypedExpression.FlagVisitor;
import dev.espalier.dsl.check.TypedExpression.Numeric;
import dev.espalier.dsl.check.TypedExpression.NumericVisitor;
import dev.espalier.dsl.vocabulary.Type;

/** Evaluates expressions in a scripted world, by walking them. */
final class ReferenceExpressions implements FlagVisitor<Boolean>, NumericVisitor<Double>, ChoiceVisitor<Integer> {

    private final ScriptedWorld world;

    ReferenceExpressions(ScriptedWorld world) {
        this.world = world;
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

    /** A number brought into its range; what is not a number becomes the low bound if that is finite, else about zero. */
    static double clamp(double value, Type.Numeric range) {
        if (Double.isNaN(value)) {
            return Double.isInfinite(range.low()) ? Math.min(0, range.high()) : range.low();
        }
        return Math.max(range.low(), Math.min(range.high(), value));
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
        throw new AssertionError(expression);
    }

    @Override
    public Boolean function(TypedExpression.FlagFunction expression) {
        throw new AssertionError(expression);
    }

    @Override
    public Boolean isNowhere(TypedExpression.IsNowhere expression) {
        throw new AssertionError(expression);
    }

    @Override
    public Double variable(TypedExpression.NumericVariable expression) {
        throw new AssertionError(expression);
    }

    @Override
    public Double function(TypedExpression.NumericFunction expression) {
        throw new AssertionError(expression);
    }

    @Override
    public Integer variable(TypedExpression.ChoiceVariable expression) {
        throw new AssertionError(expression);
    }

    @Override
    public Integer function(TypedExpression.ChoiceFunction expression) {
        throw new AssertionError(expression);
    }
}
