package dev.espalier.dsl.check;

import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.diagnostic.Faults;
import dev.espalier.dsl.syntax.ConditionDefinition;
import dev.espalier.dsl.syntax.Origin;
import dev.espalier.dsl.syntax.Param;
import dev.espalier.dsl.syntax.Parameter;
import dev.espalier.dsl.syntax.Policy;
import dev.espalier.dsl.syntax.Span;
import dev.espalier.dsl.syntax.Subtree;
import dev.espalier.dsl.syntax.Variable;
import dev.espalier.dsl.vocabulary.Type;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The names that one policy can use: the game's, its own, and inside a condition or a subtree the names of its parameters. Knows
 * which of its own have been used.
 */
final class Scope {

    private final VocabularyIndex index;
    private final Faults faults;
    private final Map<String, Param> params = new LinkedHashMap<>();
    private final Map<String, CheckedVariable> variables = new LinkedHashMap<>();
    private final Map<String, Variable> variablesAsWritten = new LinkedHashMap<>();
    private final Map<String, ConditionDefinition> conditions = new LinkedHashMap<>();
    private final Map<String, Subtree> subtrees = new LinkedHashMap<>();
    private final Map<String, ParameterPlan> conditionPlans = new HashMap<>();
    private final Map<String, ParameterPlan> subtreePlans = new HashMap<>();
    private Map<String, Typed> locals = Map.of();
    private final Set<String> usedValues = new HashSet<>();
    private final Set<String> usedSubtrees = new HashSet<>();

    Scope(VocabularyIndex index, Faults faults) {
        this.index = index;
        this.faults = faults;
    }

    Scope(VocabularyIndex index, Faults faults, Policy policy) {
        this(index, faults);
        for (Param param : policy.params()) {
            if (isFree(param.name(), param.origin())) {
                params.put(param.name(), param);
            }
        }
        for (Variable variable : policy.variables()) {
            if (isFree(variable.name(), variable.origin())) {
                variablesAsWritten.put(variable.name(), variable);
            }
        }
        for (ConditionDefinition condition : policy.conditions()) {
            if (isFree(condition.name(), condition.origin())) {
                conditions.put(condition.name(), condition);
            }
        }
        for (Subtree subtree : policy.subtrees()) {
            if (subtrees.putIfAbsent(subtree.name(), subtree) != null) {
                reportTaken("a subtree", subtree.name(), subtree.origin());
            }
        }
        conditions.values().forEach(condition -> conditionPlans.put(condition.name(), plan(condition.parameters())));
        subtrees.values().forEach(subtree -> subtreePlans.put(subtree.name(), plan(subtree.parameters())));
    }

    VocabularyIndex vocabulary() {
        return index;
    }

    Optional<Param> param(String name) {
        Param param = params.get(name);
        if (param != null) {
            usedValues.add(name);
        }
        return Optional.ofNullable(param);
    }

    /** The variables whose names are free, in source order. */
    Iterable<Variable> variablesAsWritten() {
        return variablesAsWritten.values();
    }

    void define(CheckedVariable variable) {
        variables.put(variable.name(), variable);
    }

    /** A variable that is read. */
    Optional<CheckedVariable> variable(String name) {
        CheckedVariable variable = variables.get(name);
        if (variable != null) {
            usedValues.add(name);
        }
        return Optional.ofNullable(variable);
    }

    /** A variable that is set; that alone is no use of it. */
    Optional<CheckedVariable> assigned(String name) {
        return Optional.ofNullable(variables.get(name));
    }

    /** Whether a variable has this name, though it may have a fault. */
    boolean isVariable(String name) {
        return variablesAsWritten.containsKey(name);
    }

    List<CheckedVariable> variables() {
        return List.copyOf(variables.values());
    }

    Set<String> variableNames() {
        return variablesAsWritten.keySet();
    }

    /** The value of a parameter of the condition or subtree that is being looked at. */
    Optional<Typed> local(String name) {
        return Optional.ofNullable(locals.get(name));
    }

    /** Goes into a condition or subtree, or back; gives the values of the parameters that could be seen before. */
    Map<String, Typed> enter(Map<String, Typed> parameters) {
        Map<String, Typed> before = locals;
        locals = parameters;
        return before;
    }

    ParameterPlan plan(ConditionDefinition condition) {
        return Objects.requireNonNull(conditionPlans.get(condition.name()));
    }

    ParameterPlan plan(Subtree subtree) {
        return Objects.requireNonNull(subtreePlans.get(subtree.name()));
    }

    Optional<Type> type(String written, Span span) {
        Optional<Type> type = index.type(written);
        if (type.isEmpty()) {
            Names.reportUnknown(
                    faults,
                    Code.UNKNOWN_TYPE,
                    span,
                    written,
                    "there is no type '" + written + "'",
                    "types",
                    index.typeNames());
        }
        return type;
    }

    Optional<ConditionDefinition> condition(String name) {
        ConditionDefinition condition = conditions.get(name);
        if (condition != null) {
            usedValues.add(name);
        }
        return Optional.ofNullable(condition);
    }

    Optional<Subtree> subtree(String name) {
        Subtree subtree = subtrees.get(name);
        if (subtree != null) {
            usedSubtrees.add(name);
        }
        return Optional.ofNullable(subtree);
    }

    /** Whether it names a value that takes no arguments. */
    boolean isReading(String name) {
        return locals.containsKey(name)
                || index.hasSensor(name)
                || params.containsKey(name)
                || variablesAsWritten.containsKey(name);
    }

    Iterable<ConditionDefinition> conditions() {
        return conditions.values();
    }

    Iterable<Subtree> subtrees() {
        return subtrees.values();
    }

    Set<String> conditionNames() {
        return conditions.keySet();
    }

    Set<String> subtreeNames() {
        return subtrees.keySet();
    }

    /** All names that can stand in an expression, the policy's own first. */
    Set<String> valueNames() {
        Set<String> names = new LinkedHashSet<>(locals.keySet());
        names.addAll(params.keySet());
        names.addAll(variablesAsWritten.keySet());
        names.addAll(conditions.keySet());
        names.addAll(index.sensorNames());
        return names;
    }

    /** Warns about every definition of the policy that nothing has used. */
    void reportUnused() {
        params.values().forEach(param -> reportUnused("param", usedValues, param.name(), param.origin()));
        variablesAsWritten
                .values()
                .forEach(variable -> reportUnused("var", usedValues, variable.name(), variable.origin()));
        conditions
                .values()
                .forEach(condition -> reportUnused("condition", usedValues, condition.name(), condition.origin()));
        subtrees.values().forEach(subtree -> reportUnused("subtree", usedSubtrees, subtree.name(), subtree.origin()));
    }

    private void reportUnused(String kind, Set<String> used, String name, Origin origin) {
        if (!used.contains(name)) {
            faults.add(
                    Code.UNUSED,
                    origin.head(),
                    "the " + kind + " '" + name + "' is never used.",
                    "use it or remove it.");
        }
    }

    private ParameterPlan plan(List<Parameter> parameters) {
        ParameterPlan plan = new ParameterPlan();
        for (Parameter parameter : parameters) {
            if (plan.position(parameter.name()) >= 0) {
                reportTaken("another parameter", parameter.name(), parameter.origin());
            } else if (isFree(parameter.name(), parameter.origin())) {
                plan.add(
                        parameter.name(),
                        type(parameter.type(), parameter.origin().span()));
            }
        }
        return plan;
    }

    private boolean isFree(String name, Origin origin) {
        if (index.hasSensor(name)) {
            reportTaken("a sensor of the game", name, origin);
        } else if (index.function(name).isPresent()) {
            reportTaken("a function of the game", name, origin);
        } else if (params.containsKey(name)) {
            reportTaken("a param", name, origin);
        } else if (variablesAsWritten.containsKey(name)) {
            reportTaken("a var", name, origin);
        } else if (conditions.containsKey(name)) {
            reportTaken("a condition", name, origin);
        } else {
            return true;
        }
        return false;
    }

    private void reportTaken(String owner, String name, Origin origin) {
        faults.add(
                Code.DUPLICATE_NAME,
                origin.head(),
                "the name '" + name + "' is taken by " + owner + " already.",
                "choose another name.");
    }
}
