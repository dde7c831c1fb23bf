package dev.espalier.dsl.check;

import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.diagnostic.Faults;
import dev.espalier.dsl.diagnostic.Fix;
import dev.espalier.dsl.diagnostic.NearestName;
import dev.espalier.dsl.format.PolicyFormatter;
import dev.espalier.dsl.syntax.ConditionDefinition;
import dev.espalier.dsl.syntax.Expression;
import dev.espalier.dsl.syntax.Node;
import dev.espalier.dsl.syntax.Origin;
import dev.espalier.dsl.syntax.Param;
import dev.espalier.dsl.syntax.Parameter;
import dev.espalier.dsl.syntax.Policy;
import dev.espalier.dsl.syntax.Span;
import dev.espalier.dsl.syntax.Subtree;
import dev.espalier.dsl.syntax.Variable;
import dev.espalier.dsl.vocabulary.Type;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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
    private Locals locals = Locals.NONE;
    private final Uses uses = new Uses();
    private final UnreadParameters unread = new UnreadParameters();
    private Span policy = Span.NONE;

    Scope(VocabularyIndex index, Faults faults) {
        this.index = index;
        this.faults = faults;
    }

    Scope(VocabularyIndex index, Faults faults, Policy policy) {
        this(index, faults);
        this.policy = policy.origin().span();
        for (Param param : policy.params()) {
            if (isFree(param.name(), param.origin(), Repetition.of(param, params.get(param.name())))) {
                params.put(param.name(), param);
            }
        }
        for (Variable variable : policy.variables()) {
            boolean repeated = Repetition.of(variable, variablesAsWritten.get(variable.name()));
            if (isFree(variable.name(), variable.origin(), repeated)) {
                variablesAsWritten.put(variable.name(), variable);
            }
        }
        for (ConditionDefinition condition : policy.conditions()) {
            boolean repeated = Repetition.of(condition, conditions.get(condition.name()));
            if (isFree(condition.name(), condition.origin(), repeated)) {
                conditions.put(condition.name(), condition);
            }
        }
        for (Subtree subtree : policy.subtrees()) {
            Subtree first = subtrees.putIfAbsent(subtree.name(), subtree);
            if (first != null) {
                reportTaken("a subtree", subtree.name(), subtree.origin(), Repetition.of(subtree, first));
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
            uses.ofValue(name);
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
            uses.ofValue(name);
        }
        return Optional.ofNullable(variable);
    }

    /**
     * A variable that is set; that alone is no use of it.
     *
     * @param removable what can be taken out of the tree with the node that sets it, null if nothing would remain
     */
    Optional<CheckedVariable> assigned(String name, @Nullable Node removable) {
        uses.assignment(name, removable);
        return Optional.ofNullable(variables.get(name));
    }

    /** Puts a definition behind the others. */
    Fix definition(String text) {
        int end = Math.max(policy.start(), policy.end() - 1);
        return new Fix(new Span(end, end, policy.line(), policy.column()), text + "\n");
    }

    /** Makes a var of a param of this name. */
    Optional<Fix> asVariable(String name) {
        return Optional.ofNullable(params.get(name)).map(param -> {
            Expression start = new Expression.Literal(Origin.NONE, param.value());
            String type = VocabularyIndex.typeName(param.value().unit());
            Variable meant = new Variable(Origin.NONE, false, name, type, Optional.of(start));
            return new Fix(param.origin().span(), PolicyFormatter.format(meant));
        });
    }

    UnreadParameters unread() {
        return unread;
    }

    /** A variable, which is neither read nor set by that. */
    Optional<CheckedVariable> peek(String name) {
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
        return locals.value(name);
    }

    /** Goes into a condition or subtree, or back; gives the values of the parameters that could be seen before. */
    Locals enter(Locals parameters) {
        Locals before = locals;
        locals = parameters;
        return before;
    }

    ParameterPlan plan(ConditionDefinition condition) {
        return Objects.requireNonNull(conditionPlans.get(condition.name()));
    }

    ParameterPlan plan(Subtree subtree) {
        return Objects.requireNonNull(subtreePlans.get(subtree.name()));
    }

    /**
     * The type that is written so.
     *
     * @param place what to point at
     * @param change puts another type into the text
     */
    Optional<Type> type(String written, Span place, Function<String, Fix> change) {
        Optional<Type> type = index.type(written);
        if (type.isEmpty()) {
            String message = "there is no type '" + written + "'";
            Optional<String> meant = OtherTypes.meaning(written).or(() -> NearestName.of(written, index.typeNames()));
            String remedy = "use one of the types: " + String.join(", ", index.typeNames()) + ".";
            if (meant.isPresent()) {
                String name = meant.get();
                faults.add(
                        Code.UNKNOWN_TYPE,
                        place,
                        message + ". Did you mean '" + name + "'?",
                        "replace '" + written + "' by '" + name + "'.",
                        change.apply(name));
            } else {
                faults.add(Code.UNKNOWN_TYPE, place, message + ".", remedy);
            }
        }
        return type;
    }

    Optional<ConditionDefinition> condition(String name) {
        ConditionDefinition condition = conditions.get(name);
        if (condition != null) {
            uses.ofValue(name);
        }
        return Optional.ofNullable(condition);
    }

    Optional<Subtree> subtree(String name) {
        Subtree subtree = subtrees.get(name);
        if (subtree != null) {
            uses.ofSubtree(name);
        }
        return Optional.ofNullable(subtree);
    }

    /** Whether it names a value that takes no arguments. */
    boolean isReading(String name) {
        return locals.names().contains(name)
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
        Set<String> names = new LinkedHashSet<>(locals.names());
        names.addAll(params.keySet());
        names.addAll(variablesAsWritten.keySet());
        names.addAll(conditions.keySet());
        names.addAll(index.sensorNames());
        return names;
    }

    /** All names that can stand before parentheses in an expression, the policy's own first. */
    Set<String> applicableNames() {
        Set<String> names = new LinkedHashSet<>(conditions.keySet());
        names.addAll(index.functionNames());
        return names;
    }

    /** Warns about every definition of the policy that nothing has used. */
    void reportUnused() {
        params.values().forEach(param -> uses.requireValue(faults, "param", param.name(), param.origin()));
        variablesAsWritten.values().forEach(variable -> uses.requireVariable(faults, variable));
        conditions
                .values()
                .forEach(condition -> uses.requireValue(faults, "condition", condition.name(), condition.origin()));
        subtrees.values().forEach(subtree -> uses.requireSubtree(faults, subtree.name(), subtree.origin()));
        unread.report(faults);
    }

    private ParameterPlan plan(List<Parameter> parameters) {
        ParameterPlan plan = new ParameterPlan();
        for (Parameter parameter : parameters) {
            if (plan.position(parameter.name()) >= 0) {
                reportTaken("another parameter", parameter.name(), parameter.origin(), false);
            } else if (isFree(parameter.name(), parameter.origin(), false)) {
                plan.add(
                        parameter.name(),
                        type(
                                parameter.type(),
                                parameter.origin().span(),
                                meant -> new Fix(parameter.origin().span(), parameter.name() + ": " + meant)));
            }
        }
        return plan;
    }

    private boolean isFree(String name, Origin origin, boolean repeated) {
        if (index.hasSensor(name)) {
            reportTaken("a sensor of the game", name, origin, repeated);
        } else if (index.function(name).isPresent()) {
            reportTaken("a function of the game", name, origin, repeated);
        } else if (params.containsKey(name)) {
            reportTaken("a param", name, origin, repeated);
        } else if (variablesAsWritten.containsKey(name)) {
            reportTaken("a var", name, origin, repeated);
        } else if (conditions.containsKey(name)) {
            reportTaken("a condition", name, origin, repeated);
        } else {
            return true;
        }
        return false;
    }

    /**
     * @param repeated whether the definition says what the one of this name says already
     */
    private void reportTaken(String owner, String name, Origin origin, boolean repeated) {
        String message = "the name '" + name + "' is taken by " + owner + " already.";
        if (repeated) {
            Fix removal = new Fix(origin.span(), "");
            faults.add(Code.DUPLICATE_NAME, origin.head(), message, "remove it; both are the same.", removal);
        } else {
            faults.add(Code.DUPLICATE_NAME, origin.head(), message, "choose another name.");
        }
    }
}
