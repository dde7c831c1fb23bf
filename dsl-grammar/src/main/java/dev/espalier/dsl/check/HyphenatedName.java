package dev.espalier.dsl.check;

import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.diagnostic.Faults;
import dev.espalier.dsl.diagnostic.Fix;
import dev.espalier.dsl.syntax.Expression;
import dev.espalier.dsl.syntax.Expression.BinaryOperator;
import dev.espalier.dsl.syntax.Span;
import java.util.Optional;
import java.util.Set;

/** A name that was written with hyphens, and so reads as a difference of names that do not exist: {@code enemy-visible}. */
final class HyphenatedName {

    private HyphenatedName() {}

    /** The name that is meant, which is warned about; empty if it is a difference indeed. */
    static Optional<Expression.Name> of(Expression.Binary expression, Scope scope, Faults faults) {
        if (expression.operator() != BinaryOperator.SUBTRACT) {
            return Optional.empty();
        }
        Set<String> names = scope.valueNames();
        Optional<String> joined = joined(expression, names);
        Span span = expression.origin().span();
        if (joined.isEmpty() || !names.contains(joined.get()) || joined.get().length() != span.end() - span.start()) {
            return Optional.empty();
        }
        String name = joined.get();
        faults.add(
                Code.SPELLING,
                span,
                "names are written with '_', not with '-'.",
                "write '" + name + "'.",
                new Fix(span, name));
        return Optional.of(new Expression.Name(expression.origin(), name));
    }

    private static Optional<String> joined(Expression expression, Set<String> names) {
        if (expression instanceof Expression.Name name) {
            return names.contains(name.name()) ? Optional.empty() : Optional.of(name.name());
        }
        if (expression instanceof Expression.Binary binary && binary.operator() == BinaryOperator.SUBTRACT) {
            return joined(binary.left(), names)
                    .flatMap(left -> joined(binary.right(), names).map(right -> left + "_" + right));
        }
        return Optional.empty();
    }
}
