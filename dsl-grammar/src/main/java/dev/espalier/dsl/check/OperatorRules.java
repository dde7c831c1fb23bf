package dev.espalier.dsl.check;

import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.diagnostic.Faults;
import dev.espalier.dsl.diagnostic.Fix;
import dev.espalier.dsl.format.PolicyFormatter;
import dev.espalier.dsl.syntax.Expression;
import dev.espalier.dsl.syntax.Expression.BinaryOperator;
import dev.espalier.dsl.syntax.Expression.UnaryOperator;
import dev.espalier.dsl.syntax.Origin;
import dev.espalier.dsl.syntax.Span;

/** What each operator takes and gives. Operands that are constant are computed on the spot. */
final class OperatorRules {

    private final NumberRules numbers;
    private final Faults faults;

    OperatorRules(Faults faults) {
        this.numbers = new NumberRules(faults);
        this.faults = faults;
    }

    static Typed.Flag constant(boolean value) {
        return new Typed.Flag(new TypedExpression.FlagConstant(value), Decision.of(value), 1);
    }

    Typed unary(Expression.Unary expression, Typed operand) {
        if (expression.operator() == UnaryOperator.NOT) {
            if (operand instanceof Typed.Flag flag) {
                return not(flag);
            }
            Requirements.reportType(faults, expression.operand(), operand, "true or false");
            return Typed.BROKEN;
        }
        if (operand instanceof Typed.Amount number) {
            TypedExpression.Numeric negated = number.isConstant()
                    ? new TypedExpression.NumericConstant(-number.constant())
                    : new TypedExpression.Negation(number.expression());
            return new Typed.Amount(negated, number.measure(), number.interval().negated(), number.size() + 1);
        }
        Requirements.reportType(faults, expression.operand(), operand, "a number");
        return Typed.BROKEN;
    }

    Typed binary(Expression.Binary expression, Typed left, Typed right) {
        if (left instanceof Typed.Broken || right instanceof Typed.Broken) {
            return Typed.BROKEN;
        }
        BinaryOperator operator = expression.operator();
        if (operator == BinaryOperator.AND || operator == BinaryOperator.OR) {
            return junction(expression, left, right);
        }
        if (operator.isComparison() && left instanceof Typed.Choice one && right instanceof Typed.Choice other) {
            return sameChoice(expression, one, other);
        }
        boolean equality = operator == BinaryOperator.EQUAL || operator == BinaryOperator.NOT_EQUAL;
        if (equality && left instanceof Typed.Flag one && right instanceof Typed.Flag other) {
            Typed.Flag same = same(one, other);
            return operator == BinaryOperator.EQUAL ? same : not(same);
        }
        if (left instanceof Typed.Amount one && right instanceof Typed.Amount other) {
            return operator.isComparison()
                    ? numbers.comparison(expression, one, other)
                    : numbers.arithmetic(expression, one, other);
        }
        if (operator.isComparison() && left instanceof Typed.Flag && expression.left() instanceof Expression.Binary) {
            reportChain(expression, (Expression.Binary) expression.left());
            return Typed.BROKEN;
        }
        if (operator.isComparison() && left instanceof Typed.Place one && right instanceof Typed.Place other) {
            return place(expression, one, other);
        }
        Expression wrong = left instanceof Typed.Amount ? expression.right() : expression.left();
        Requirements.reportType(faults, wrong, left instanceof Typed.Amount ? right : left, "a number");
        return Typed.BROKEN;
    }

    private void reportChain(Expression.Binary expression, Expression.Binary first) {
        Span end = first.origin().span();
        String middle = PolicyFormatter.format(first.right());
        boolean chain = first.operator().isComparison();
        if (chain) {
            faults.add(
                    Code.WRONG_TYPE,
                    expression.origin().span(),
                    "comparisons cannot be chained.",
                    "join two of them with 'and': '" + PolicyFormatter.format(first) + " and " + middle + " "
                            + expression.operator().symbol() + " ...'.",
                    Fix.behind(end, " and " + middle));
        } else {
            Requirements.reportType(faults, first, constant(true), "a number");
        }
    }

    private Typed junction(Expression.Binary expression, Typed left, Typed right) {
        if (left instanceof Typed.Flag one && right instanceof Typed.Flag other) {
            return expression.operator() == BinaryOperator.AND ? and(one, other) : or(one, other);
        }
        Expression wrong = left instanceof Typed.Flag ? expression.right() : expression.left();
        Requirements.reportType(faults, wrong, left instanceof Typed.Flag ? right : left, "true or false");
        return Typed.BROKEN;
    }

    private static Typed.Flag and(Typed.Flag left, Typed.Flag right) {
        return new Typed.Flag(
                new TypedExpression.And(left.expression(), right.expression()),
                left.decision().and(right.decision()),
                left.size() + right.size() + 1);
    }

    private static Typed.Flag or(Typed.Flag left, Typed.Flag right) {
        return new Typed.Flag(
                new TypedExpression.Or(left.expression(), right.expression()),
                left.decision().or(right.decision()),
                left.size() + right.size() + 1);
    }

    private static Typed.Flag not(Typed.Flag flag) {
        if (flag.expression() instanceof TypedExpression.FlagConstant constant) {
            return constant(!constant.value());
        }
        return new Typed.Flag(
                new TypedExpression.Not(flag.expression()), flag.decision().not(), flag.size() + 1);
    }

    private static Typed.Flag same(Typed.Flag left, Typed.Flag right) {
        if (right.expression() instanceof TypedExpression.FlagConstant constant) {
            return constant.value() ? left : not(left);
        }
        if (left.expression() instanceof TypedExpression.FlagConstant) {
            return same(right, left);
        }
        return or(and(left, right), and(not(left), not(right)));
    }

    private Typed sameChoice(Expression.Binary expression, Typed.Choice left, Typed.Choice right) {
        BinaryOperator operator = expression.operator();
        if (operator != BinaryOperator.EQUAL && operator != BinaryOperator.NOT_EQUAL) {
            add(
                    Code.WRONG_TYPE,
                    expression.origin(),
                    "the values of " + left.type().name() + " have no order, so '" + operator.symbol()
                            + "' cannot compare them.",
                    "use '=' or '!='.");
            return Typed.BROKEN;
        }
        if (!left.type().equals(right.type())) {
            add(
                    Code.WRONG_TYPE,
                    expression.origin(),
                    "a value of " + left.type().name() + " cannot be a value of "
                            + right.type().name() + ".",
                    "compare values of one kind.");
            return Typed.BROKEN;
        }
        return new Typed.Flag(
                new TypedExpression.SameChoice(
                        left.expression(), right.expression(), operator == BinaryOperator.NOT_EQUAL),
                Decision.OPEN,
                left.size() + right.size() + 1);
    }

    /** Of a position one can ask only whether there is one. */
    private Typed place(Expression.Binary expression, Typed.Place left, Typed.Place right) {
        boolean same = expression.operator() == BinaryOperator.EQUAL;
        boolean nowhere = right.expression() instanceof TypedExpression.Nowhere;
        boolean askable = nowhere || left.expression() instanceof TypedExpression.Nowhere;
        if (!askable || !(same || expression.operator() == BinaryOperator.NOT_EQUAL)) {
            add(
                    Code.WRONG_TYPE,
                    expression.origin(),
                    "positions cannot be compared.",
                    "compare a distance, if the game has a sensor or function for it; 'x = nowhere' tells whether"
                            + " there is such a place.");
            return Typed.BROKEN;
        }
        Typed.Place asked = nowhere ? left : right;
        return new Typed.Flag(
                new TypedExpression.IsNowhere(asked.expression(), !same), Decision.OPEN, asked.size() + 2);
    }

    private void add(Code code, Origin origin, String message, String remedy) {
        faults.add(code, origin.span(), message, remedy);
    }
}
