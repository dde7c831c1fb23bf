package dev.espalier.dsl.parse;

import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.diagnostic.Faults;
import dev.espalier.dsl.syntax.Argument;
import dev.espalier.dsl.syntax.Expression;
import dev.espalier.dsl.syntax.Expression.BinaryOperator;
import dev.espalier.dsl.syntax.Expression.UnaryOperator;
import dev.espalier.dsl.syntax.Origin;
import dev.espalier.dsl.syntax.Quantity;
import dev.espalier.dsl.syntax.Span;
import dev.espalier.dsl.syntax.Unit;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Makes expressions of parse trees that are whole. */
final class ExpressionBuilder extends PolicyGrammarBaseVisitor<Expression> {

    private final Source source;
    private final Faults faults;

    ExpressionBuilder(Source source, Faults faults) {
        this.source = source;
        this.faults = faults;
    }

    Expression build(PolicyGrammar.ExpressionContext context) {
        return context.accept(this);
    }

    @Override
    public Expression visitNegation(PolicyGrammar.NegationContext context) {
        if (context.expression() instanceof PolicyGrammar.LiteralContext literal) {
            return new Expression.Literal(origin(context), quantity(literal.NUMBER(), literal.UNIT(), true));
        }
        return new Expression.Unary(
                origin(context, context.MINUS().getSymbol()), UnaryOperator.NEGATE, build(context.expression()));
    }

    @Override
    public Expression visitNot(PolicyGrammar.NotContext context) {
        return new Expression.Unary(
                origin(context, context.NOT().getSymbol()), UnaryOperator.NOT, build(context.expression()));
    }

    @Override
    public Expression visitBinary(PolicyGrammar.BinaryContext context) {
        Expression left = build(context.expression(0));
        Expression right = build(context.expression(1));
        return new Expression.Binary(
                origin(context, context.operator), operator(context.operator.getType()), left, right);
    }

    @Override
    public Expression visitGroup(PolicyGrammar.GroupContext context) {
        return build(context.expression());
    }

    @Override
    public Expression visitApply(PolicyGrammar.ApplyContext context) {
        Token name = context.NAME().getSymbol();
        return new Expression.Apply(origin(context, name), name.getText(), arguments(context.arguments()));
    }

    @Override
    public Expression visitName(PolicyGrammar.NameContext context) {
        return new Expression.Name(origin(context), context.getText());
    }

    @Override
    public Expression visitLiteral(PolicyGrammar.LiteralContext context) {
        return new Expression.Literal(origin(context), quantity(context.NUMBER(), context.UNIT(), false));
    }

    @Override
    public Expression visitTruth(PolicyGrammar.TruthContext context) {
        return new Expression.Truth(origin(context), context.TRUE() != null);
    }

    @Override
    public Expression visitNowhere(PolicyGrammar.NowhereContext context) {
        return new Expression.Nowhere(origin(context));
    }

    List<Argument> arguments(PolicyGrammar.ArgumentsContext context) {
        List<Argument> arguments = new ArrayList<>();
        for (PolicyGrammar.ArgumentContext argument : context.argument()) {
            if (argument instanceof PolicyGrammar.NamedArgumentContext named) {
                Token name = named.NAME().getSymbol();
                arguments.add(new Argument(origin(named, name), name.getText(), build(named.expression())));
            } else {
                faults.add(
                        Code.SYNTAX,
                        source.span(argument),
                        "the argument '" + source.text(argument) + "' has no name.",
                        "write its name and a colon before it, as in 'range: 12 m'.");
            }
        }
        return arguments;
    }

    Quantity quantity(PolicyGrammar.QuantityContext context) {
        return quantity(context.NUMBER(), context.UNIT(), context.MINUS() != null);
    }

    private Quantity quantity(TerminalNode number, TerminalNode symbol, boolean negative) {
        Unit unit = symbol == null ? Unit.NONE : Unit.ofSymbol(symbol.getText()).orElseThrow();
        double value = Double.parseDouble(number.getText());
        if (!Double.isFinite(value)) {
            faults.add(
                    Code.OUT_OF_RANGE,
                    source.span(number.getSymbol()),
                    "this number is too large.",
                    "make it smaller.");
            return new Quantity(0, unit);
        }
        return new Quantity(negative ? -value : value, unit);
    }

    private Origin origin(ParserRuleContext context) {
        return Origin.at(source.span(context));
    }

    private Origin origin(ParserRuleContext context, Token head) {
        Span span = source.span(context);
        return new Origin(span, source.span(head), List.of());
    }

    private static BinaryOperator operator(int type) {
        return switch (type) {
            case PolicyTokens.OR -> BinaryOperator.OR;
            case PolicyTokens.AND -> BinaryOperator.AND;
            case PolicyTokens.EQUAL -> BinaryOperator.EQUAL;
            case PolicyTokens.NOT_EQUAL -> BinaryOperator.NOT_EQUAL;
            case PolicyTokens.LESS -> BinaryOperator.LESS;
            case PolicyTokens.AT_MOST -> BinaryOperator.AT_MOST;
            case PolicyTokens.GREATER -> BinaryOperator.GREATER;
            case PolicyTokens.AT_LEAST -> BinaryOperator.AT_LEAST;
            case PolicyTokens.PLUS -> BinaryOperator.ADD;
            case PolicyTokens.MINUS -> BinaryOperator.SUBTRACT;
            case PolicyTokens.STAR -> BinaryOperator.MULTIPLY;
            case PolicyTokens.SLASH -> BinaryOperator.DIVIDE;
            default -> throw new IllegalArgumentException("no operator: token type " + type);
        };
    }
}
