package dev.espalier.dsl.check;

import dev.espalier.dsl.syntax.ConditionDefinition;
import dev.espalier.dsl.syntax.Expression;
import dev.espalier.dsl.syntax.Origins;
import dev.espalier.dsl.syntax.Param;
import dev.espalier.dsl.syntax.Parameter;
import dev.espalier.dsl.syntax.Subtree;
import dev.espalier.dsl.syntax.Variable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells whether a definition only says again what an earlier one of its name says. */
final class Repetition {

    private Repetition() {}

    static boolean of(Param second, @Nullable Param first) {
        return first != null
                && first.value().equals(second.value())
                && first.range().equals(second.range());
    }

    static boolean of(Variable second, @Nullable Variable first) {
        return first != null
                && first.team() == second.team()
                && first.type().equals(second.type())
                && stripped(first.start()).equals(stripped(second.start()));
    }

    static boolean of(ConditionDefinition second, @Nullable ConditionDefinition first) {
        return first != null
                && same(first.parameters(), second.parameters())
                && Origins.strip(first.body()).equals(Origins.strip(second.body()));
    }

    static boolean of(Subtree second, Subtree first) {
        return same(first.parameters(), second.parameters())
                && Origins.strip(first.tree()).equals(Origins.strip(second.tree()));
    }

    private static Optional<Expression> stripped(Optional<Expression> expression) {
        return expression.map(Origins::strip);
    }

    private static boolean same(List<Parameter> first, List<Parameter> second) {
        return signature(first).equals(signature(second));
    }

    private static List<String> signature(List<Parameter> parameters) {
        return parameters.stream()
                .map(parameter -> parameter.name() + ": " + parameter.type())
                .toList();
    }
}
