package dev.espalier.dsl.check;

import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.diagnostic.Faults;
import dev.espalier.dsl.syntax.Argument;
import dev.espalier.dsl.syntax.Node;
import dev.espalier.dsl.vocabulary.TaskParameter;
import dev.espalier.dsl.vocabulary.TaskSignature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts the arguments of a task in the order of its signature. */
final class TaskChecker {

    private final Scope scope;
    private final ExpressionChecker expressions;
    private final Faults faults;

    TaskChecker(Scope scope, ExpressionChecker expressions, Faults faults) {
        this.scope = scope;
        this.expressions = expressions;
        this.faults = faults;
    }

    /** The task; empty when the game does not offer it. */
    Optional<CheckedNode> check(int id, Node.Task task) {
        Optional<TaskPlan> plan = scope.vocabulary().task(task.name());
        if (plan.isEmpty()) {
            reportUnknown(task);
            return Optional.empty();
        }
        TaskSignature signature = plan.get().signature();
        return Optional.of(new CheckedNode.Task(id, task.origin().span(), signature, arguments(task, plan.get())));
    }

    private List<TypedExpression> arguments(Node.Task task, TaskPlan plan) {
        @Nullable
        TypedExpression[] given =
                new @Nullable TypedExpression[plan.signature().parameters().size()];
        for (Argument argument : task.arguments()) {
            int position = plan.position(argument.name());
            if (position < 0) {
                Names.reportUnknown(
                        faults,
                        Code.UNKNOWN_ARGUMENT,
                        argument.origin().head(),
                        argument.name(),
                        "the task '" + task.name() + "' takes no '" + argument.name() + "'",
                        "arguments",
                        plan.parameterNames());
            } else if (given[position] != null) {
                faults.add(
                        Code.MISSING_ARGUMENT,
                        argument.origin().span(),
                        "the argument '" + argument.name() + "' is given twice.",
                        "remove one of them.");
            } else {
                given[position] = expressions.fitting(
                        argument.value(), plan.parameter(position).type(), "'" + argument.name() + "'");
            }
        }
        List<TypedExpression> arguments = new ArrayList<>(given.length);
        for (int i = 0; i < given.length; i++) {
            TypedExpression argument = given[i];
            if (argument != null) {
                arguments.add(argument);
            } else {
                plan.standard(i).ifPresent(arguments::add);
            }
        }
        if (arguments.size() < given.length) {
            reportMissing(task, plan, given);
        }
        return arguments;
    }

    private void reportMissing(Node.Task task, TaskPlan plan, @Nullable TypedExpression[] given) {
        for (int i = 0; i < given.length; i++) {
            if (given[i] == null && plan.standard(i).isEmpty()) {
                TaskParameter parameter = plan.parameter(i);
                faults.add(
                        Code.MISSING_ARGUMENT,
                        task.origin().head(),
                        "the task '" + task.name() + "' needs '" + parameter.name() + "'.",
                        "give it as in '" + task.name() + "(" + parameter.name() + ": ...)'; it is "
                                + Requirements.describe(parameter.type()) + ".");
            }
        }
    }

    private void reportUnknown(Node.Task task) {
        if (scope.subtreeNames().contains(task.name())) {
            faults.add(
                    Code.UNKNOWN_TASK,
                    task.origin().head(),
                    "'" + task.name() + "' is a subtree, not a task.",
                    "write 'call " + task.name() + "()'.");
            return;
        }
        Names.reportUnknown(
                faults,
                Code.UNKNOWN_TASK,
                task.origin().head(),
                task.name(),
                "the game offers no task '" + task.name() + "'",
                "tasks",
                scope.vocabulary().taskNames());
    }
}
