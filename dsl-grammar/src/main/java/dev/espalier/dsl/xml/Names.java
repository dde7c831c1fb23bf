package dev.espalier.dsl.xml;

import dev.espalier.dsl.syntax.ConditionDefinition;
import dev.espalier.dsl.syntax.Param;
import dev.espalier.dsl.syntax.Parameter;
import dev.espalier.dsl.syntax.Policy;
import dev.espalier.dsl.syntax.Variable;
import dev.espalier.dsl.vocabulary.Sensor;
import dev.espalier.dsl.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the names of a policy stand for. */
final class Names {

    private final Map<String, Double> params = new HashMap<>();
    private final Map<String, ConditionDefinition> conditions = new HashMap<>();
    private final Set<String> entries = new HashSet<>();

    Names(Policy policy, Vocabulary vocabulary) {
        vocabulary.sensors().stream().map(Sensor::name).forEach(entries::add);
        policy.variables().stream().map(Variable::name).forEach(entries::add);
        policy.params().stream().map(Param::name).forEach(entries::add);
        policy.params().forEach(param -> params.put(param.name(), param.value().value()));
        policy.conditions().forEach(condition -> conditions.put(condition.name(), condition));
    }

    private Names(Names outer, List<Parameter> parameters) {
        params.putAll(outer.params);
        conditions.putAll(outer.conditions);
        entries.addAll(outer.entries);
        parameters.forEach(parameter -> {
            entries.add(parameter.name());
            params.remove(parameter.name());
        });
    }

    /** The same inside a subtree. */
    Names inside(List<Parameter> parameters) {
        return new Names(this, parameters);
    }

    /** Whether it is an entry of the blackboard; else it is a value of a choice. */
    boolean isEntry(String name) {
        return entries.contains(name);
    }

    Optional<Double> param(String name) {
        return Optional.ofNullable(params.get(name));
    }

    Optional<ConditionDefinition> condition(String name) {
        return Optional.ofNullable(conditions.get(name));
    }
}
