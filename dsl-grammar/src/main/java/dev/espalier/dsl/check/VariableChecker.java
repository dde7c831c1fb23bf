package dev.espalier.dsl.check;

import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.diagnostic.Faults;
import dev.espalier.dsl.diagnostic.Fix;
import dev.espalier.dsl.format.PolicyFormatter;
import dev.espalier.dsl.syntax.Expression;
import dev.espalier.dsl.syntax.Variable;
import dev.espalier.dsl.vocabulary.Type;

/** Checks what agents and teams remember, gives each variable its slot, and puts it into the scope. */
final class VariableChecker {

    private final Scope scope;
    private final ExpressionChecker expressions;
    private final Faults faults;
    private int ownSlots;
    private int teamSlots;

    VariableChecker(Scope scope, ExpressionChecker expressions, Faults faults) {
        this.scope = scope;
        this.expressions = expressions;
        this.faults = faults;
    }

    void checkAll() {
        scope.variablesAsWritten().forEach(this::check);
    }

    private void check(Variable variable) {
        scope.type(variable.type(), variable.origin().head(), meant -> retyped(variable, meant))
                .ifPresent(type -> {
                    TypedExpression start = variable.start()
                            .map(value -> constant(variable.name(), value, type))
                            .orElseGet(() -> standard(type));
                    int slot = variable.team() ? teamSlots++ : ownSlots++;
                    scope.define(new CheckedVariable(variable.name(), variable.team(), slot, type, start));
                });
    }

    private static Fix retyped(Variable variable, String type) {
        Variable meant = new Variable(variable.origin(), variable.team(), variable.name(), type, variable.start());
        return new Fix(variable.origin().span(), PolicyFormatter.format(meant));
    }

    private TypedExpression constant(String name, Expression value, Type type) {
        Typed fitting = expressions.fitting(value, type, "'" + name + "'");
        TypedExpression expression = fitting.expression();
        boolean constant = expression instanceof TypedExpression.FlagConstant
                || expression instanceof TypedExpression.NumericConstant
                || expression instanceof TypedExpression.ChoiceConstant
                || expression instanceof TypedExpression.Nowhere;
        if (!constant) {
            faults.add(
                    Code.WRONG_TYPE,
                    value.origin().span(),
                    "a var starts with a value that does not depend on the game.",
                    "start with a constant, and 'set' it in the tree.");
        }
        return expression;
    }

    private static TypedExpression standard(Type type) {
        if (type instanceof Type.Numeric) {
            return new TypedExpression.NumericConstant(0);
        } else if (type instanceof Type.Position) {
            return new TypedExpression.Nowhere();
        } else if (type instanceof Type.Choice choice) {
            return new TypedExpression.ChoiceConstant(choice, 0);
        }
        return new TypedExpression.FlagConstant(false);
    }
}
