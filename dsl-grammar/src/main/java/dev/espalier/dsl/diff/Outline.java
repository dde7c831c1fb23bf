package dev.espalier.dsl.diff;

import dev.espalier.dsl.diff.Description.Family;
import dev.espalier.dsl.format.ExpressionText;
import dev.espalier.dsl.syntax.ConditionDefinition;
import dev.espalier.dsl.syntax.Node;
import dev.espalier.dsl.syntax.Param;
import dev.espalier.dsl.syntax.Parameter;
import dev.espalier.dsl.syntax.Policy;
import dev.espalier.dsl.syntax.Span;
import dev.espalier.dsl.syntax.Subtree;
import dev.espalier.dsl.syntax.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All elements of one policy, parents before their children. */
final class Outline {

    private static final NodeDescriber NODES = new NodeDescriber();

    private final Identities identities;
    private final List<Element> elements = new ArrayList<>();

    /**
     * @param identities shared by the two policies that are compared
     */
    Outline(Policy policy, Identities identities) {
        this.identities = identities;
        Element root = open(
                definition(Family.POLICY, policy.name(), new Properties(), "policy " + policy.name()),
                policy.origin().span(),
                null);
        policy.params().forEach(param -> add(param, root));
        policy.variables().forEach(variable -> add(variable, root));
        policy.conditions().forEach(condition -> add(condition, root));
        Element tree = open(
                new Description(Family.TREE, "tree", Optional.empty(), new Properties().all(), "tree"),
                policy.tree().origin().span(),
                root);
        add(policy.tree(), tree);
        close(tree);
        policy.subtrees().forEach(subtree -> add(subtree, root));
        close(root);
    }

    List<Element> elements() {
        return elements;
    }

    Element policy() {
        return elements.get(0);
    }

    private void add(Param param, Element policy) {
        Optional<String> range = param.range()
                .map(bounds -> bounds.low().text() + " .. " + bounds.high().text());
        String value = param.value().text();
        Properties properties = new Properties().with("value", value).with("range", range);
        String text = "param " + param.name() + " = " + value
                + range.map(bounds -> " in " + bounds).orElse("");
        close(open(
                definition(Family.PARAM, param.name(), properties, text),
                param.origin().span(),
                policy));
    }

    private void add(Variable variable, Element policy) {
        Optional<String> start = variable.start().map(ExpressionText::of);
        Properties properties = new Properties().with("type", variable.type()).with("start", start);
        if (variable.team()) {
            properties.with("team", "yes");
        }
        String text = (variable.team() ? "team var " : "var ") + variable.name() + ": " + variable.type()
                + start.map(value -> " = " + value).orElse("");
        close(open(
                definition(Family.VARIABLE, variable.name(), properties, text),
                variable.origin().span(),
                policy));
    }

    private void add(ConditionDefinition condition, Element policy) {
        String test = ExpressionText.of(condition.body());
        Properties properties = new Properties().with("test", test).withParameters(condition.parameters());
        String text = "condition " + condition.name() + parameters(condition.parameters()) + " = " + test;
        close(open(
                definition(Family.CONDITION_DEFINITION, condition.name(), properties, text),
                condition.origin().span(),
                policy));
    }

    private void add(Subtree subtree, Element policy) {
        String text = "subtree " + subtree.name() + parameters(subtree.parameters());
        Element element = open(
                definition(Family.SUBTREE, subtree.name(), new Properties().withParameters(subtree.parameters()), text),
                subtree.origin().span(),
                policy);
        add(subtree.tree(), element);
        close(element);
    }

    private void add(Node node, Element parent) {
        Element element = open(node.accept(NODES), node.origin().span(), parent);
        for (Node child : node.children()) {
            add(child, element);
        }
        close(element);
    }

    private Element open(Description description, Span span, @Nullable Element parent) {
        Element element = new Element(description, span, parent, elements.size());
        elements.add(element);
        return element;
    }

    private void close(Element element) {
        element.close(elements.size() - element.order() - 1, identities.of(element), identities.ofHead(element));
    }

    private static Description definition(Family family, String name, Properties properties, String text) {
        properties.with("name", name);
        return new Description(
                family,
                family.subject() + (family == Family.POLICY ? "" : " " + name),
                Optional.of(name),
                properties.all(),
                text);
    }

    private static String parameters(List<Parameter> parameters) {
        return parameters.stream()
                .map(parameter -> parameter.name() + ": " + parameter.type())
                .collect(Collectors.joining(", ", "(", ")"));
    }
}
