package dev.espalier.dsl.diff;

import dev.espalier.dsl.diagnostic.JsonString;
import dev.espalier.dsl.diff.Description.Family;
import dev.espalier.dsl.format.ExpressionText;
import dev.espalier.dsl.syntax.Node;
import dev.espalier.dsl.syntax.Threshold;
import java.util.Optional;

/** Describes nodes of every kind. */
final class NodeDescriber implements Node.Visitor<Description> {

    @Override
    public Description composite(Node.Composite node) {
        String keyword = node.kind().keyword();
        Properties properties = block(keyword, node.label());
        if (node.sticky()) {
            properties.with("sticky", "yes");
        }
        return described(
                Family.COMPOSITE,
                keyword,
                node.label(),
                properties,
                (node.sticky() ? "sticky " : "") + keyword + label(node.label()));
    }

    @Override
    public Description parallel(Node.Parallel node) {
        String success = text(node.success());
        String failure = text(node.failure());
        return described(
                Family.COMPOSITE,
                "parallel",
                node.label(),
                block("parallel", node.label()).with("success", success).with("failure", failure),
                "parallel(success: " + success + ", failure: " + failure + ")" + label(node.label()));
    }

    @Override
    public Description options(Node.Options node) {
        Optional<String> every = node.every().map(ExpressionText::of);
        return described(
                Family.COMPOSITE,
                "options",
                node.label(),
                block("options", node.label()).with("by", node.skill()).with("every", every),
                "options(by: " + node.skill()
                        + every.map(duration -> ", every: " + duration).orElse("") + ")" + label(node.label()));
    }

    @Override
    public Description decorator(Node.Decorator node) {
        String keyword = node.kind().keyword();
        Optional<String> argument = node.argument().map(ExpressionText::of);
        return described(
                Family.DECORATOR,
                keyword,
                Optional.empty(),
                new Properties().with("kind", keyword).with("argument", argument),
                keyword + argument.map(text -> "(" + text + ")").orElse(""));
    }

    @Override
    public Description condition(Node.Condition node) {
        String test = ExpressionText.of(node.test());
        return leaf(Family.CONDITION, "condition", new Properties().with("test", test), "condition " + test);
    }

    @Override
    public Description task(Node.Task node) {
        return leaf(
                Family.TASK,
                "task " + node.name(),
                new Properties().with("task", node.name()).withArguments(node.arguments()),
                "task " + node.name() + ExpressionText.of(node.arguments()));
    }

    @Override
    public Description neural(Node.Neural node) {
        return leaf(
                Family.NEURAL,
                "neural " + node.skill(),
                new Properties().with("skill", node.skill()),
                "neural " + node.skill() + "()");
    }

    @Override
    public Description assignment(Node.Assignment node) {
        String value = ExpressionText.of(node.value());
        return leaf(
                Family.ASSIGNMENT,
                "set " + node.variable(),
                new Properties().with("var", node.variable()).with("value", value),
                "set " + node.variable() + " = " + value);
    }

    @Override
    public Description pause(Node.Pause node) {
        String duration = ExpressionText.of(node.duration());
        return leaf(Family.PAUSE, "wait", new Properties().with("duration", duration), "wait " + duration);
    }

    @Override
    public Description call(Node.Call node) {
        return leaf(
                Family.CALL,
                "call " + node.name(),
                new Properties().with("subtree", node.name()).withArguments(node.arguments()),
                "call " + node.name() + ExpressionText.of(node.arguments()));
    }

    private static Properties block(String keyword, Optional<String> label) {
        return new Properties().with("kind", keyword).with("label", label.map(JsonString::of));
    }

    private static Description leaf(Family family, String name, Properties properties, String text) {
        return described(family, name, Optional.empty(), properties, text);
    }

    private static Description described(
            Family family, String name, Optional<String> label, Properties properties, String text) {
        return new Description(family, name, label, properties.all(), text);
    }

    private static String text(Threshold threshold) {
        if (threshold.equals(Threshold.ALL)) {
            return "all";
        }
        return threshold.equals(Threshold.ANY) ? "any" : Integer.toString(threshold.count());
    }

    private static String label(Optional<String> label) {
        return label.map(text -> " " + JsonString.of(text)).orElse("");
    }
}
