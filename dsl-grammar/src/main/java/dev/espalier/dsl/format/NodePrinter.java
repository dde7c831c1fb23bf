package dev.espalier.dsl.format;

import dev.espalier.dsl.diagnostic.JsonString;
import dev.espalier.dsl.syntax.Comment;
import dev.espalier.dsl.syntax.Node;
import dev.espalier.dsl.syntax.Threshold;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes nodes, one a line; decorators stand on the line of their child. Not for several threads. */
final class NodePrinter implements Node.Visitor<Lines> {

    private final Lines lines;

    /** What decorators have put in front of the node that comes next. */
    private final StringBuilder prefix = new StringBuilder();

    private final List<Comment> comments = new ArrayList<>();

    NodePrinter(Lines lines) {
        this.lines = lines;
    }

    void print(Node node) {
        node.accept(this);
    }

    @Override
    public Lines composite(Node.Composite node) {
        String head = (node.sticky() ? "sticky " : "") + node.kind().keyword() + label(node.label());
        return block(head, node);
    }

    @Override
    public Lines parallel(Node.Parallel node) {
        List<String> thresholds = new ArrayList<>();
        if (!node.success().equals(Threshold.ALL)) {
            thresholds.add("success: " + text(node.success()));
        }
        if (!node.failure().equals(Threshold.ANY)) {
            thresholds.add("failure: " + text(node.failure()));
        }
        String arguments = thresholds.isEmpty() ? "" : "(" + String.join(", ", thresholds) + ")";
        return block("parallel" + arguments + label(node.label()), node);
    }

    @Override
    public Lines options(Node.Options node) {
        String every = node.every()
                .map(duration -> ", every: " + ExpressionPrinter.print(duration))
                .orElse("");
        return block("options(by: " + node.skill() + every + ")" + label(node.label()), node);
    }

    @Override
    public Lines decorator(Node.Decorator node) {
        prefix.append(node.kind().keyword());
        node.argument()
                .ifPresent(argument -> prefix.append('(')
                        .append(ExpressionPrinter.print(argument))
                        .append(')'));
        prefix.append(' ');
        comments.addAll(node.origin().comments());
        print(node.child());
        return lines;
    }

    @Override
    public Lines condition(Node.Condition node) {
        return leaf("condition " + ExpressionPrinter.print(node.test()), node);
    }

    @Override
    public Lines task(Node.Task node) {
        return leaf("task " + node.name() + ExpressionPrinter.print(node.arguments()), node);
    }

    @Override
    public Lines neural(Node.Neural node) {
        return leaf("neural " + node.skill() + "()", node);
    }

    @Override
    public Lines assignment(Node.Assignment node) {
        return leaf("set " + node.variable() + " = " + ExpressionPrinter.print(node.value()), node);
    }

    @Override
    public Lines pause(Node.Pause node) {
        return leaf("wait " + ExpressionPrinter.print(node.duration()), node);
    }

    @Override
    public Lines call(Node.Call node) {
        return leaf("call " + node.name() + ExpressionPrinter.print(node.arguments()), node);
    }

    private Lines leaf(String text, Node node) {
        comments.addAll(node.origin().comments());
        lines.single(takePrefix() + text, takeComments());
        return lines;
    }

    private Lines block(String head, Node node) {
        comments.addAll(node.origin().comments());
        List<Comment> own = takeComments();
        lines.open(takePrefix() + head + " {", own);
        node.children().forEach(this::print);
        lines.close(own);
        return lines;
    }

    private String takePrefix() {
        String taken = prefix.toString();
        prefix.setLength(0);
        return taken;
    }

    private List<Comment> takeComments() {
        List<Comment> taken = List.copyOf(comments);
        comments.clear();
        return taken;
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
