package dev.espalier.loop.generate;

import dev.espalier.dsl.syntax.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The expressions inside an expression, in pre-order, each of which can be replaced. */
final class Sites {

    /**
     * An expression inside another.
     *
     * @param index in pre-order; 0 is the whole
     * @param expression what stands there
     * @param parent what it is an operand of; empty for the whole
     */
    record Site(int index, Expression expression, Optional<Expression> parent) {

        /** Whether it is true or false: the whole of a test, or an operand of {@code not}, {@code and}, {@code or}. */
        boolean isFlag() {
            if (parent.isEmpty()) {
                return true;
            }
            if (parent.get() instanceof Expression.Binary binary) {
                return !binary.operator().isComparison() && !binary.operator().isArithmetic();
            }
            return parent.get() instanceof Expression.Unary unary && unary.operator() == Expression.UnaryOperator.NOT;
        }
    }

    private Sites() {}

    static List<Site> of(Expression whole) {
        List<Site> sites = new ArrayList<>();
        collect(whole, Optional.empty(), sites);
        return sites;
    }

    /** The whole with something else at a site. */
    static Expression with(Expression whole, Site site, Expression replacement) {
        return replaced(whole, site.index(), replacement);
    }

    private static void collect(Expression expression, Optional<Expression> parent, List<Site> sites) {
        sites.add(new Site(sites.size(), expression, parent));
        for (Expression operand : operands(expression)) {
            collect(operand, Optional.of(expression), sites);
        }
    }

    private static Expression replaced(Expression whole, int index, Expression replacement) {
        if (index == 0) {
            return replacement;
        }
        int within = index - 1;
        if (whole instanceof Expression.Unary unary) {
            return new Expression.Unary(
                    unary.origin(), unary.operator(), replaced(unary.operand(), within, replacement));
        }
        if (!(whole instanceof Expression.Binary binary)) {
            throw new IllegalArgumentException("no site " + index + " in " + ExpressionText.of(whole));
        }
        int leftSize = size(binary.left());
        return within < leftSize
                ? new Expression.Binary(
                        binary.origin(),
                        binary.operator(),
                        replaced(binary.left(), within, replacement),
                        binary.right())
                : new Expression.Binary(
                        binary.origin(),
                        binary.operator(),
                        binary.left(),
                        replaced(binary.right(), within - leftSize, replacement));
    }

    private static int size(Expression expression) {
        int size = 1;
        for (Expression operand : operands(expression)) {
            size += size(operand);
        }
        return size;
    }

    private static List<Expression> operands(Expression expression) {
        if (expression instanceof Expression.Unary unary) {
            return List.of(unary.operand());
        }
        return expression instanceof Expression.Binary binary ? List.of(binary.left(), binary.right()) : List.of();
    }
}
