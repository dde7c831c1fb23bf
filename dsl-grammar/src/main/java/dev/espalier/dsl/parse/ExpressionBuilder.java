package dev.espalier.dsl.parse;

import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.diagnostic.Faults;
import dev.espalier.dsl.diagnostic.Fix;
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
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Makes expressions of parse trees that are whole. */
final class ExpressionBuilder extends PolicyGrammarBaseVisitor<Expression> {

    private final Source source;
    private final Faults faults;
    private final Set<String> conditions;

    /**
     * @param conditions the names of the conditions that the policy defines
     */
    ExpressionBuilder(Source source, Faults faults, Set<String> conditions) {
        this.source = source;
        this.faults = faults;
        this.conditions = conditions;
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
        String name = context.NAME().getText();
        Optional<Expression> constant = constant(context, name);
        if (constant.isPresent()) {
            return constant.get();
        }
        if (!conditions.contains(name)) {
            return new Expression.Name(origin(context), name);
        }
        Span span = source.span(context);
        faults.add(
                Code.MISSING_PARENTHESES,
                span,
                "'" + name + "' is a named condition and needs parentheses.",
                "write '" + name + "()'.",
                Fix.behind(span, "()"));
        return new Expression.Apply(origin(context), name, List.of());
    }

    /** What {@code True} and {@code null} mean. */
    private Optional<Expression> constant(PolicyGrammar.NameContext context, String name) {
        Origin origin = origin(context);
        int keyword = Words.spelled(name);
        boolean nothing = keyword == PolicyTokens.NOWHERE || ForeignWords.NOTHING.contains(name);
        if (keyword != PolicyTokens.TRUE && keyword != PolicyTokens.FALSE && !nothing) {
            return Optional.empty();
        }
        String meant = nothing ? "nowhere" : Words.text(keyword);
        faults.add(
                ForeignWords.NOTHING.contains(name) ? Code.FOREIGN_WORD : Code.SPELLING,
                origin.span(),
                "'" + name + "' is written '" + meant + "' here.",
                "write '" + meant + "'.",
                new Fix(origin.span(), meant));
        return Optional.of(
                nothing ? new Expression.Nowhere(origin) : new Expression.Truth(origin, keyword == PolicyTokens.TRUE));
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
        return arguments(context, "");
    }

    private void reportUnnamed(PolicyGrammar.ArgumentContext argument, String meant) {
        Span span = source.span(argument);
        String message = "the argument '" + source.text(argument) + "' has no name.";
        if (meant.isEmpty()) {
            String remedy = "write its name and a colon before it, as in 'range: 12 m'.";
            faults.add(Code.UNNAMED_ARGUMENT, span, message, remedy);
        } else {
            String remedy = "write '" + meant + ": ' before it.";
            faults.add(Code.UNNAMED_ARGUMENT, span, message, remedy, Fix.before(span, meant + ": "));
        }
    }

    /**
     * The arguments of a call or the settings of a node.
     *
     * @param first the name of the first, if that is known; else empty
     */
    List<Argument> arguments(PolicyGrammar.ArgumentsContext context, String first) {
        List<Argument> arguments = new ArrayList<>();
        for (PolicyGrammar.ArgumentContext argument : context.argument()) {
            if (argument instanceof PolicyGrammar.NamedArgumentContext named) {
                Token name = named.NAME().getSymbol();
                arguments.add(new Argument(origin(named, name), name.getText(), build(named.expression())));
            } else {
                PolicyGrammar.ExpressionContext value = ((PolicyGrammar.NamelessArgumentContext) argument).expression();
                if (value instanceof PolicyGrammar.BinaryContext pair && isPair(pair)) {
                    arguments.add(argument(pair));
                    continue;
                }
                reportUnnamed(argument, arguments.isEmpty() ? first : "");
                arguments.add(new Argument(origin(argument), "", build(value)));
            }
        }
        return arguments;
    }

    /** {@code range = 12 m}. */
    private static boolean isPair(PolicyGrammar.BinaryContext context) {
        return context.operator.getType() == PolicyTokens.EQUAL
                && context.expression(0) instanceof PolicyGrammar.NameContext;
    }

    private Argument argument(PolicyGrammar.BinaryContext pair) {
        Span sign = source.span(pair.operator);
        Span name = source.span(pair.expression(0));
        boolean apart = name.end() < sign.start();
        faults.add(
                Code.FOREIGN_OPERATOR,
                sign,
                "'=' is written ':' here.",
                "write ':'.",
                apart
                        ? new Fix(new Span(name.end(), sign.end(), sign.line(), sign.column()), ":")
                        : new Fix(sign, ": "));
        Token head = pair.expression(0).getStart();
        return new Argument(origin(pair, head), head.getText(), build(pair.expression(1)));
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
