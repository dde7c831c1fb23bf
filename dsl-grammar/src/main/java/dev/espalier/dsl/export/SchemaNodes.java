package dev.espalier.dsl.export;

import dev.espalier.dsl.syntax.CompositeKind;
import dev.espalier.dsl.syntax.DecoratorKind;
import dev.espalier.dsl.syntax.DecoratorKind.Takes;
import dev.espalier.dsl.vocabulary.Skill;
import dev.espalier.dsl.vocabulary.TaskSignature;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The definitions for nodes in one scope, in the JSON form of policies. Labels are always given. */
final class SchemaNodes {

    private final Schema.Definitions definitions;
    private final SchemaExpressions expressions;
    private final Offer offer;
    private final Scope scope;

    SchemaNodes(Schema.Definitions definitions, Offer offer, Scope scope) {
        this.definitions = definitions;
        this.expressions = new SchemaExpressions(definitions, offer, scope);
        this.offer = offer;
        this.scope = scope;
    }

    Object node() {
        return definitions.refer("node" + scope.suffix(), () -> {
            List<Object> alternatives = new ArrayList<>();
            for (CompositeKind kind : CompositeKind.values()) {
                addComposite(alternatives, kind);
            }
            addParallel(alternatives);
            offer.vocabulary().skills().forEach(skill -> addSkill(alternatives, skill));
            for (DecoratorKind kind : DecoratorKind.values()) {
                if (kind != DecoratorKind.WEIGHT && kind != DecoratorKind.SCORE) {
                    addDecorator(alternatives, kind);
                }
            }
            addLeaves(alternatives);
            return Schema.anyOf(alternatives);
        });
    }

    private static Map<String, Object> head(String node) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("node", Schema.word(node));
        return properties;
    }

    private static Map<String, Object> labelled(String node) {
        Map<String, Object> properties = head(node);
        properties.put("label", Schema.pattern("[a-zA-Z0-9][" + TextWords.PLAIN + "]{0,40}"));
        return properties;
    }

    private void addComposite(List<Object> alternatives, CompositeKind kind) {
        Object children =
                switch (kind) {
                    case SELECTOR, SEQUENCE -> Schema.atLeast(1, node());
                    case RANDOM_SELECTOR ->
                        Schema.atLeast(1, Schema.anyOf(List.of(node(), decorator(DecoratorKind.WEIGHT))));
                    case UTILITY -> Schema.atLeast(1, decorator(DecoratorKind.SCORE));
                };
        Map<String, Object> plain = labelled(kind.keyword());
        plain.put("children", children);
        alternatives.add(Schema.object(plain));
        if (kind != CompositeKind.RANDOM_SELECTOR) {
            Map<String, Object> sticky = labelled(kind.keyword());
            sticky.put("sticky", Schema.yes());
            sticky.put("children", children);
            alternatives.add(Schema.object(sticky));
        }
    }

    private void addParallel(List<Object> alternatives) {
        Object any = Schema.words(List.of("any", "all"));
        Object number = Schema.number("integer", 1, 3);
        alternatives.add(parallel(any, 1));
        alternatives.add(parallel(Schema.anyOf(List.of(any, number)), 3));
    }

    private Object parallel(Object threshold, int children) {
        Map<String, Object> properties = labelled("parallel");
        properties.put("success", threshold);
        properties.put("failure", threshold);
        properties.put("children", Schema.atLeast(children, node()));
        return Schema.object(properties);
    }

    private void addSkill(List<Object> alternatives, Skill skill) {
        Map<String, Object> neural = head("neural");
        neural.put("skill", Schema.word(skill.name()));
        alternatives.add(Schema.object(neural));
        for (boolean again : new boolean[] {false, true}) {
            Map<String, Object> options = head("options");
            options.put("by", Schema.word(skill.name()));
            if (again) {
                options.put("every", expressions.number(NumberRange.DELAY));
            }
            options.putAll(labelled("options"));
            options.put(
                    "children", Schema.tuple(Collections.nCopies(skill.action().size(), node())));
            alternatives.add(Schema.object(options));
        }
    }

    private void addDecorator(List<Object> alternatives, DecoratorKind kind) {
        alternatives.add(decorator(kind));
        if (kind.takes() == Takes.OPTIONAL_COUNT) {
            Map<String, Object> properties = head(kind.keyword());
            properties.put("child", node());
            alternatives.add(Schema.object(properties));
        }
    }

    private Object decorator(DecoratorKind kind) {
        Map<String, Object> properties = head(kind.keyword());
        if (kind.takes() != Takes.NOTHING) {
            properties.put("argument", argument(kind.takes()));
        }
        properties.put("child", node());
        return Schema.object(properties);
    }

    private Object argument(Takes takes) {
        boolean count = takes == Takes.COUNT || takes == Takes.OPTIONAL_COUNT;
        return NumberRange.of(takes)
                .map(range -> count ? expressions.count(range) : expressions.number(range))
                .orElseGet(() -> expressions.number(Measure.NUMBER));
    }

    private void addLeaves(List<Object> alternatives) {
        Map<String, Object> condition = head("condition");
        condition.put("test", expressions.test());
        alternatives.add(Schema.object(condition));
        for (TaskSignature task : offer.tasks(scope)) {
            Map<String, Object> properties = head("task");
            properties.put("task", Schema.word(task.name()));
            expressions.arguments(task.parameters()).ifPresent(arguments -> properties.put("arguments", arguments));
            alternatives.add(Schema.object(properties));
        }
        for (Offer.PoolVariable variable : offer.variables()) {
            Map<String, Object> properties = head("set");
            properties.put("var", Schema.word(variable.name()));
            properties.put("value", expressions.anyOf(variable.sort()));
            alternatives.add(Schema.object(properties));
        }
        Map<String, Object> pause = head("wait");
        pause.put("duration", expressions.number(NumberRange.DELAY));
        alternatives.add(Schema.object(pause));
        for (Scope.Definition subtree : scope.subtrees()) {
            Map<String, Object> properties = head("call");
            properties.put("subtree", Schema.word(subtree.name()));
            expressions.place(subtree).ifPresent(arguments -> properties.put("arguments", arguments));
            alternatives.add(Schema.object(properties));
        }
    }
}
