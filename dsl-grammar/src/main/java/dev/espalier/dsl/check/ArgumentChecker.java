package dev.espalier.dsl.check;

import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.diagnostic.Faults;
import dev.espalier.dsl.syntax.Argument;
import dev.espalier.dsl.syntax.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the arguments of a task, a function, a condition or a call in the order of its parameters. */
final class ArgumentChecker {

    private final ExpressionChecker expressions;
    private final Faults faults;

    ArgumentChecker(ExpressionChecker expressions, Faults faults) {
        this.expressions = expressions;
        this.faults = faults;
    }

    /**
     * One value for each parameter, standards filled in; {@link Typed#BROKEN} for what is faulty or missing, which is
     * reported.
     *
     * @param kind such as {@code task}
     * @param name what is called
     * @param head where its name stands
     */
    List<Typed> inOrder(String kind, String name, Span head, List<Argument> arguments, ParameterPlan plan) {
        List<@Nullable Typed> given = new ArrayList<>(Collections.nCopies(plan.size(), null));
        for (Argument argument : arguments) {
            int position = plan.position(argument.name());
            if (position < 0) {
                Names.reportUnknown(
                        faults,
                        Code.UNKNOWN_ARGUMENT,
                        argument.origin().head(),
                        argument.name(),
                        "the " + kind + " '" + name + "' takes no '" + argument.name() + "'",
                        "arguments",
                        plan.names());
            } else if (given.get(position) != null) {
                faults.add(
                        Code.MISSING_ARGUMENT,
                        argument.origin().span(),
                        "the argument '" + argument.name() + "' is given twice.",
                        "remove one of them.");
            } else {
                given.set(
                        position,
                        plan.type(position)
                                .map(type -> expressions.fitting(argument.value(), type, "'" + argument.name() + "'"))
                                .orElse(Typed.BROKEN));
            }
        }
        List<Typed> complete = new ArrayList<>(plan.size());
        for (int i = 0; i < plan.size(); i++) {
            Typed value = given.get(i);
            complete.add(value == null ? standard(kind, name, head, plan, i) : value);
        }
        return complete;
    }

    private Typed standard(String kind, String name, Span head, ParameterPlan plan, int position) {
        return plan.standard(position).orElseGet(() -> {
            String parameter = plan.name(position);
            faults.add(
                    Code.MISSING_ARGUMENT,
                    head,
                    "the " + kind + " '" + name + "' needs '" + parameter + "'.",
                    "give it as in '" + name + "(" + parameter + ": ...)'"
                            + plan.type(position)
                                    .map(type -> "; it is " + Requirements.describe(type))
                                    .orElse("") + ".");
            return Typed.BROKEN;
        });
    }

    static List<TypedExpression> expressions(List<Typed> values) {
        List<TypedExpression> expressions = new ArrayList<>(values.size());
        for (Typed value : values) {
            expressions.add(value.expression());
        }
        return expressions;
    }
}
