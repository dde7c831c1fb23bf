package dev.espalier.dsl.json;

import dev.espalier.dsl.syntax.Node;
import dev.espalier.dsl.syntax.Span;
import dev.espalier.dsl.syntax.Threshold;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes nodes as JSON. */
final class NodeToJson implements Node.Visitor<JsonValue> {

    private static final NodeToJson WRITER = new NodeToJson();

    static JsonValue write(Node node) {
        return node.accept(WRITER);
    }

    @Override
    public JsonValue composite(Node.Composite node) {
        return begin(node.kind().keyword(), node)
                .with("label", label(node.label()))
                .with("sticky", node.sticky())
                .with("children", children(node))
                .done();
    }

    @Override
    public JsonValue parallel(Node.Parallel node) {
        return begin("parallel", node)
                .with("label", label(node.label()))
                .with("success", threshold(node.success(), Threshold.ALL))
                .with("failure", threshold(node.failure(), Threshold.ANY))
                .with("children", children(node))
                .done();
    }

    @Override
    public JsonValue options(Node.Options node) {
        return begin("options", node)
                .with("by", node.skill())
                .with("every", node.every().map(ExpressionToJson::write))
                .with("label", label(node.label()))
                .with("children", children(node))
                .done();
    }

    @Override
    public JsonValue decorator(Node.Decorator node) {
        return begin(node.kind().keyword(), node)
                .with("argument", node.argument().map(ExpressionToJson::write))
                .with("child", write(node.child()))
                .done();
    }

    @Override
    public JsonValue condition(Node.Condition node) {
        return begin("condition", node)
                .with("test", ExpressionToJson.write(node.test()))
                .done();
    }

    @Override
    public JsonValue task(Node.Task node) {
        return begin("task", node)
                .with("task", node.name())
                .with("arguments", ExpressionToJson.write(node.arguments()))
                .done();
    }

    @Override
    public JsonValue neural(Node.Neural node) {
        return begin("neural", node).with("skill", node.skill()).done();
    }

    @Override
    public JsonValue pause(Node.Pause node) {
        return begin("wait", node)
                .with("duration", ExpressionToJson.write(node.duration()))
                .done();
    }

    @Override
    public JsonValue assignment(Node.Assignment node) {
        return begin("set", node)
                .with("var", node.variable())
                .with("value", ExpressionToJson.write(node.value()))
                .done();
    }

    @Override
    public JsonValue call(Node.Call node) {
        return begin("call", node)
                .with("subtree", node.name())
                .with("arguments", ExpressionToJson.write(node.arguments()))
                .done();
    }

    private static JsonObject begin(String kind, Node node) {
        return new JsonObject().with("node", kind).withComments(node.origin());
    }

    /** Always there, even empty. */
    private static JsonValue children(Node node) {
        List<JsonValue> children = new ArrayList<>(node.children().size());
        for (Node child : node.children()) {
            children.add(write(child));
        }
        return new JsonValue.Array(Span.NONE, children);
    }

    private static Optional<JsonValue> label(Optional<String> label) {
        return label.map(JsonObject::text);
    }

    private static Optional<JsonValue> threshold(Threshold threshold, Threshold standard) {
        if (threshold.equals(standard)) {
            return Optional.empty();
        }
        if (threshold.equals(Threshold.ALL) || threshold.equals(Threshold.ANY)) {
            return Optional.of(JsonObject.text(threshold.equals(Threshold.ALL) ? "all" : "any"));
        }
        return Optional.of(new JsonValue.Numeral(Span.NONE, Integer.toString(threshold.count())));
    }
}
