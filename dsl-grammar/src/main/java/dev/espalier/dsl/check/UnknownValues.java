package dev.espalier.dsl.check;

import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.diagnostic.Faults;
import dev.espalier.dsl.diagnostic.Fix;
import dev.espalier.dsl.syntax.Expression;
import dev.espalier.dsl.syntax.Span;

/** Says what is wrong with a name in an expression that stands for nothing there. */
final class UnknownValues {

    private final Scope scope;
    private final Faults faults;

    UnknownValues(Scope scope, Faults faults) {
        this.scope = scope;
        this.faults = faults;
    }

    void report(Expression.Name expression) {
        String name = expression.name();
        Span head = expression.origin().head();
        if (scope.vocabulary().function(name).isPresent()) {
            faults.add(
                    Code.MISSING_ARGUMENT,
                    head,
                    "'" + name + "' is a function and needs its arguments.",
                    "write '" + name + "(...)'.",
                    Fix.behind(head, "()"));
        } else if (scope.vocabulary().task(name).isPresent()) {
            faults.add(
                    Code.UNKNOWN_NAME,
                    head,
                    "'" + name + "' is a task and has no value.",
                    "make it a node of its own: 'task " + name + "(...)'.");
        } else {
            Names.reportUnknown(
                    faults,
                    Code.UNKNOWN_NAME,
                    head,
                    name,
                    "there is no sensor, param, var or condition '" + name + "'",
                    "names",
                    scope.valueNames());
        }
    }

    void report(Expression.Apply expression) {
        String name = expression.name();
        Span head = expression.origin().head();
        if (scope.isReading(name)) {
            faults.add(
                    Code.UNKNOWN_DEFINITION,
                    head,
                    "'" + name + "' is no condition or function and takes no arguments.",
                    "write '" + name + "'.",
                    new Fix(expression.origin().span(), name));
        } else if (scope.vocabulary().task(name).isPresent()) {
            faults.add(
                    Code.UNKNOWN_DEFINITION,
                    head,
                    "'" + name + "' is a task and has no value.",
                    "make it a node of its own: 'task " + name + "(...)'.");
        } else {
            Names.reportUnknown(
                    faults,
                    Code.UNKNOWN_DEFINITION,
                    head,
                    name,
                    "there is no condition or function '" + name + "'",
                    "conditions and functions",
                    scope.applicableNames(),
                    scope.valueNames());
        }
    }
}
