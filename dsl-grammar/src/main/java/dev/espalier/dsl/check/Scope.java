package dev.espalier.dsl.check;

import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.diagnostic.Faults;
import dev.espalier.dsl.syntax.ConditionDefinition;
import dev.espalier.dsl.syntax.Origin;
import dev.espalier.dsl.syntax.Param;
import dev.espalier.dsl.syntax.Policy;
import dev.espalier.dsl.syntax.Subtree;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names that one policy can use: the game's and its own. Knows which of its own have been used. */
final class Scope {

    private final VocabularyIndex index;
    private final Faults faults;
    private final Map<String, Param> params = new LinkedHashMap<>();
    private final Map<String, ConditionDefinition> conditions = new LinkedHashMap<>();
    private final Map<String, Subtree> subtrees = new LinkedHashMap<>();
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
        Set<String> names = new LinkedHashSet<>(params.keySet());
        names.addAll(conditions.keySet());
        names.addAll(index.sensorNames());
        return names;
    }

    /** Warns about every definition of the policy that nothing has used. */
    void reportUnused() {
        params.values().forEach(param -> reportUnused("param", usedValues, param.name(), param.origin()));
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

    private boolean isFree(String name, Origin origin) {
        if (index.hasSensor(name)) {
            reportTaken("a sensor of the game", name, origin);
        } else if (params.containsKey(name)) {
            reportTaken("a param", name, origin);
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
