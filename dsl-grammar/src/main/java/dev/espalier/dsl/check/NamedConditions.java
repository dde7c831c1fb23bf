package dev.espalier.dsl.check;

import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.diagnostic.Faults;
import dev.espalier.dsl.syntax.Argument;
import dev.espalier.dsl.syntax.ConditionDefinition;
import dev.espalier.dsl.syntax.Origin;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks the conditions that a policy defines, and puts them in the place of their uses. */
final class NamedConditions {

    private final Scope scope;
    private final ExpressionChecker expressions;
    private final ArgumentChecker arguments;
    private final Faults faults;
    private final Map<String, Typed> checked = new HashMap<>();
    private final Set<String> inUse = new HashSet<>();

    NamedConditions(Scope scope, ExpressionChecker expressions, ArgumentChecker arguments, Faults faults) {
        this.scope = scope;
        this.expressions = expressions;
        this.arguments = arguments;
        this.faults = faults;
    }

    /** Checks a definition for itself, with values that stand for any arguments; once, however often it is used. */
    Typed define(ConditionDefinition condition) {
        Typed known = checked.get(condition.name());
        if (known != null) {
            return known;
        }
        checked.put(condition.name(), Typed.BROKEN);
        Locals locals = new Locals(scope.plan(condition).standIns());
        Typed body = body(condition, locals);
        if (!(body instanceof Typed.Flag)) {
            Requirements.reportType(faults, condition.body(), body, "true or false");
            body = Typed.BROKEN;
        }
        checked.put(condition.name(), body);
        locals.findUnread(scope.unread(), "condition '" + condition.name() + "'", condition.parameters());
        return body;
    }

    /** What a use of a condition stands for. */
    Typed use(ConditionDefinition condition, Origin place, List<Argument> given) {
        if (inUse.contains(condition.name())) {
            faults.add(
                    Code.RECURSION,
                    place.head(),
                    "the condition '" + condition.name() + "' uses itself.",
                    "write out what it means without using it.");
            return Typed.BROKEN;
        }
        Typed definition = define(condition);
        ParameterPlan plan = scope.plan(condition);
        scope.unread().use("condition '" + condition.name() + "'", given);
        List<Typed> values = arguments.inOrder("condition", condition.name(), place, given, plan);
        if (values.contains(Typed.BROKEN)) {
            return Typed.BROKEN;
        }
        if (definition instanceof Typed.Broken || plan.size() == 0) {
            return definition;
        }
        boolean mutedBefore = faults.muted();
        faults.mute(true);
        Typed expanded = body(condition, new Locals(plan.named(values)));
        faults.mute(mutedBefore);
        return expanded;
    }

    private Typed body(ConditionDefinition condition, Locals parameters) {
        inUse.add(condition.name());
        Locals before = scope.enter(parameters);
        Typed body = expressions.check(condition.body());
        scope.enter(before);
        inUse.remove(condition.name());
        return body;
    }
}
