package dev.espalier.dsl.export;

import dev.espalier.dsl.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The JSON Schema of the policies for one game, in their JSON form. */
final class SchemaPolicy {

    private final Schema.Definitions definitions = new Schema.Definitions();
    private final Offer offer;

    private SchemaPolicy(Offer offer) {
        this.offer = offer;
    }

    static Map<String, Object> schema(Vocabulary vocabulary, Pool pool) {
        return new SchemaPolicy(new Offer(vocabulary, pool)).schema();
    }

    private Map<String, Object> schema() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("policy", Schema.pattern("[a-z]{1,16}(_[a-z]{1,16}){0,2}_[0-9]{1,4}"));
        List<Object> params = new ArrayList<>();
        offer.params().forEach(param -> params.add(param(param)));
        List<Object> variables = new ArrayList<>();
        offer.variables().forEach(variable -> variables.add(variable(variable)));
        List<Object> conditions = new ArrayList<>();
        for (int i = 0; i < offer.conditions().size(); i++) {
            Map<String, Object> condition = named(offer.conditions().get(i));
            condition.put("test", new SchemaExpressions(definitions, offer, offer.conditionScope(i)).test());
            conditions.add(Schema.object(condition));
        }
        List<Object> subtrees = new ArrayList<>();
        for (int i = 0; i < offer.subtrees().size(); i++) {
            Map<String, Object> subtree = named(offer.subtrees().get(i));
            subtree.put("tree", new SchemaNodes(definitions, offer, offer.subtreeScope(i)).node());
            subtrees.add(Schema.object(subtree));
        }
        putAll(properties, "params", params);
        putAll(properties, "vars", variables);
        putAll(properties, "conditions", conditions);
        putAll(properties, "subtrees", subtrees);
        properties.put("tree", new SchemaNodes(definitions, offer, offer.treeScope()).node());
        return definitions.complete(Schema.object(properties));
    }

    private static void putAll(Map<String, Object> properties, String name, List<Object> elements) {
        if (!elements.isEmpty()) {
            properties.put(name, Schema.tuple(elements));
        }
    }

    /** With a range that it may be moved in, or without. */
    private static Object param(Offer.PoolParam param) {
        NumberRange range = param.range();
        Map<String, Object> fixed = new LinkedHashMap<>();
        fixed.put("name", Schema.word(param.name()));
        fixed.put("value", SchemaExpressions.literal(range));
        Map<String, Object> movable = new LinkedHashMap<>(fixed);
        movable.put("low", SchemaExpressions.exactly(range.low(), range.measure()));
        movable.put("high", SchemaExpressions.exactly(range.high(), range.measure()));
        return Schema.anyOf(List.of(Schema.object(movable), Schema.object(fixed)));
    }

    /** Of one agent or of a team. */
    private Object variable(Offer.PoolVariable variable) {
        Map<String, Object> own = new LinkedHashMap<>();
        own.put("name", Schema.word(variable.name()));
        own.put("type", Schema.word(variable.sort().word()));
        Map<String, Object> team = new LinkedHashMap<>(own);
        team.put("team", Schema.yes());
        own.put("start", start(variable.sort()));
        team.put("start", start(variable.sort()));
        return Schema.anyOf(List.of(Schema.object(own), Schema.object(team)));
    }

    private Object start(Sort sort) {
        for (Measure measure : offer.measures()) {
            if (sort.equals(Sort.of(measure))) {
                return SchemaExpressions.literal(measure);
            }
        }
        if (sort.isChoice()) {
            return Schema.words(sort.values());
        }
        return sort.equals(Sort.POSITION) ? Schema.word("nowhere") : Schema.flag();
    }

    private static Map<String, Object> named(Scope.Definition definition) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("name", Schema.word(definition.name()));
        definition.place().ifPresent(place -> {
            Map<String, Object> parameter = new LinkedHashMap<>();
            parameter.put("name", Schema.word(place));
            parameter.put("type", Schema.word(Sort.POSITION.word()));
            properties.put("parameters", Schema.tuple(List.of(Schema.object(parameter))));
        });
        return properties;
    }
}
