package dev.espalier.dsl.xml;

import dev.espalier.dsl.format.PolicyFormatter;
import dev.espalier.dsl.syntax.Argument;
import dev.espalier.dsl.syntax.Comment;
import dev.espalier.dsl.syntax.CompositeKind;
import dev.espalier.dsl.syntax.DecoratorKind;
import dev.espalier.dsl.syntax.Expression;
import dev.espalier.dsl.syntax.Node;
import dev.espalier.dsl.syntax.Origin;
import dev.espalier.dsl.syntax.Threshold;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the nodes of one tree. */
final class NodeToXml implements Node.Visitor<XmlElement> {

    private final Names names;
    private final Waking waking;
    private final Map<String, String> trees;
    private final NodeModels models;
    private final Notes notes;

    /**
     * @param trees what the subtrees are called in the document
     */
    NodeToXml(Names names, Waking waking, Map<String, String> trees, NodeModels models, Notes notes) {
        this.names = names;
        this.waking = waking;
        this.trees = trees;
        this.models = models;
        this.notes = notes;
    }

    XmlElement write(Node node) {
        List<String> comments =
                node.origin().comments().stream().map(Comment::text).toList();
        return node.accept(this).commented(comments);
    }

    private List<XmlElement> write(List<Node> nodes) {
        List<XmlElement> written = new ArrayList<>(nodes.size());
        nodes.forEach(node -> written.add(write(node)));
        return written;
    }

    @Override
    public XmlElement composite(Node.Composite node) {
        if (node.children().isEmpty()) {
            notes.add(node, node.kind().keyword() + " has no children; it is written as a node that ends at once.");
            return labelled(
                    new XmlElement(node.kind() == CompositeKind.SEQUENCE ? "AlwaysSuccess" : "AlwaysFailure"),
                    node.label());
        }
        return switch (node.kind()) {
            case SEQUENCE -> labelled(sequence(node), node.label());
            case SELECTOR ->
                labelled(new XmlElement(selector(node)), node.label()).with(write(node.children()));
            case RANDOM_SELECTOR -> {
                notes.add(node, "random_selector has no counterpart; it is the node RandomSelector of your own.");
                models.declare("Control", "RandomSelector", Map.of());
                yield labelled(new XmlElement("RandomSelector"), node.label()).with(write(node.children()));
            }
            case UTILITY -> {
                notes.add(node, "utility has no counterpart; it is the node Utility of your own.");
                models.declare(
                        "Control", "Utility", Map.of("sticky", "Whether a running child is left to run to its end."));
                yield labelled(new XmlElement("Utility"), node.label())
                        .with("sticky", Boolean.toString(node.sticky()))
                        .with(write(node.children()));
            }
        };
    }

    private String selector(Node.Composite node) {
        List<Node> mayTakeOver = node.children().subList(0, node.children().size() - 1);
        if (node.sticky() || mayTakeOver.stream().noneMatch(waking::wakes)) {
            return "Fallback";
        }
        notes.add(
                node,
                "selector starts its earlier children again only when they wake; ReactiveFallback ticks all of them"
                        + " again in every tick.");
        return "ReactiveFallback";
    }

    /** A sequence keeps its conditions true and does not run its work again: one inside the other. */
    private XmlElement sequence(Node.Composite node) {
        List<Node> children = node.children();
        return node.sticky() ? new XmlElement("Sequence").with(write(children)) : live(children);
    }

    private XmlElement live(List<Node> children) {
        int start = 0;
        while (start < children.size() && !Waking.isCondition(children.get(start))) {
            start++;
        }
        int end = start;
        while (end < children.size() && Waking.isCondition(children.get(end))) {
            end++;
        }
        List<Node> work = children.subList(0, start);
        List<Node> conditions = children.subList(start, end);
        List<Node> rest = children.subList(end, children.size());
        if (rest.isEmpty()) {
            return new XmlElement("Sequence").with(write(children));
        }
        XmlElement kept = new XmlElement("ReactiveSequence").with(write(conditions));
        kept.with(rest.size() == 1 ? write(rest.get(0)) : live(rest));
        return work.isEmpty()
                ? kept
                : new XmlElement("Sequence").with(write(work)).with(kept);
    }

    @Override
    public XmlElement parallel(Node.Parallel node) {
        if (node.children().isEmpty()) {
            notes.add(node, "parallel has no children; it is written as a node that ends at once.");
            return new XmlElement("AlwaysSuccess");
        }
        notes.add(
                node,
                "Parallel counts after each child and gives up when it can no longer succeed; parallel counts when"
                        + " all have run, successes first.");
        return labelled(new XmlElement("Parallel"), node.label())
                .with("success_count", count(node.success(), node))
                .with("failure_count", count(node.failure(), node))
                .with(write(node.children()));
    }

    private static String count(Threshold threshold, Node.Parallel node) {
        boolean all = threshold.equals(Threshold.ALL)
                || threshold.count() >= node.children().size();
        return all ? "-1" : Integer.toString(threshold.count());
    }

    @Override
    public XmlElement options(Node.Options node) {
        notes.add(node, "options has no counterpart; it is the node Options of your own.");
        Map<String, String> ports = new LinkedHashMap<>();
        ports.put("skill", "The skill whose network picks the child.");
        ports.put("every", "After how many seconds it is asked again; empty for never.");
        models.declare("Control", "Options", ports);
        return labelled(new XmlElement("Options"), node.label())
                .with("skill", node.skill())
                .with("every", node.every().map(this::valueText).orElse(""))
                .with(write(node.children()));
    }

    @Override
    public XmlElement decorator(Node.Decorator node) {
        XmlElement child = write(node.child());
        return switch (node.kind()) {
            case INVERT -> new XmlElement("Inverter").with(child);
            case SUCCEED -> new XmlElement("ForceSuccess").with(child);
            case FAIL -> new XmlElement("ForceFailure").with(child);
            case REPEAT ->
                node.argument().isEmpty()
                        ? new XmlElement("KeepRunningUntilFailure").with(child)
                        : counted(node, "Repeat", "num_cycles", "DynamicRepeat").with(child);
            case RETRY ->
                counted(node, "RetryUntilSuccessful", "num_attempts", "DynamicRetry")
                        .with(child);
            case UNTIL_FAILURE ->
                new XmlElement("Inverter").with(new XmlElement("KeepRunningUntilFailure").with(child));
            case UNTIL_SUCCESS ->
                new XmlElement("Inverter")
                        .with(new XmlElement("KeepRunningUntilFailure").with(new XmlElement("Inverter").with(child)));
            case TIMEOUT ->
                timed(node, node.argument(), "Timeout", "DynamicTimeout", "Decorator")
                        .with(child);
            case ONCE -> {
                notes.add(node, "RunOnce is skipped when its child has ended; once fails then.");
                yield new XmlElement("RunOnce").with("then_skip", "true").with(child);
            }
            case COOLDOWN ->
                own(node, "Cooldown", "seconds", "How long it fails after its child has ended.")
                        .with(child);
            case CHANCE ->
                own(node, "Chance", "probability", "With which probability the child is run.")
                        .with(child);
            case WEIGHT ->
                own(node, "Weight", "weight", "The weight of the child.").with(child);
            case SCORE -> own(node, "Score", "score", "The score of the child.").with(child);
        };
    }

    private XmlElement own(Node.Decorator node, String id, String port, String words) {
        DecoratorKind kind = node.kind();
        notes.add(node, kind.keyword() + " has no counterpart; it is the node " + id + " of your own.");
        models.declare("Decorator", id, Map.of(port, words));
        return new XmlElement(id)
                .with(port, node.argument().map(this::valueText).orElse(""));
    }

    private XmlElement counted(Node.Decorator node, String id, String port, String dynamic) {
        Optional<Double> count = node.argument().flatMap(argument -> Constants.of(argument, names));
        if (count.isEmpty()) {
            return dynamic(node, node.argument(), dynamic, "Decorator", "count");
        }
        notes.add(
                node,
                id + " may run its child several times in one tick; "
                        + node.kind().keyword() + " runs it once a tick.");
        return new XmlElement(id).with(port, Long.toString(Math.round(count.get())));
    }

    /** A node of the library when the time is known now; else one of our own that works it out. */
    private XmlElement timed(Node node, Optional<Expression> time, String id, String dynamic, String type) {
        Optional<Double> seconds = time.flatMap(expression -> Constants.of(expression, names));
        return seconds.isEmpty()
                ? dynamic(node, time, dynamic, type, "seconds")
                : new XmlElement(id).with("msec", Long.toString(Math.max(0, Math.round(seconds.get() * 1000))));
    }

    private XmlElement dynamic(Node node, Optional<Expression> value, String id, String type, String port) {
        notes.add(node, "'" + port + "' is not known before it runs; it is the node " + id + " of your own.");
        models.declare(type, id, Map.of(port, "Worked out when the node starts."));
        return new XmlElement(id).with(port, value.map(this::valueText).orElse(""));
    }

    @Override
    public XmlElement condition(Node.Condition node) {
        Optional<String> script = Scripts.of(node.test(), names);
        if (script.isPresent()) {
            return new XmlElement("ScriptCondition").with("code", script.get());
        }
        notes.add(node, "scripts have no functions and no 'nowhere'; the condition is the node Test of your own.");
        models.declare("Condition", "Test", Map.of("condition", "An expression of the policy language."));
        return new XmlElement("Test").with("condition", text(node.test()));
    }

    @Override
    public XmlElement task(Node.Task node) {
        String id = NodeModels.task(node.name());
        return ported(node, new XmlElement(id), "Action", id, node.arguments());
    }

    @Override
    public XmlElement call(Node.Call node) {
        String id = trees.getOrDefault(node.name(), node.name());
        XmlElement element = new XmlElement("SubTree").with("ID", id).with("_autoremap", "true");
        return ported(node, element, "SubTree", id, node.arguments());
    }

    /** Arguments that are more than a constant or a name are worked out by a script before. */
    private XmlElement ported(Node node, XmlElement element, String type, String id, List<Argument> arguments) {
        Map<String, String> ports = new LinkedHashMap<>();
        XmlElement before = new XmlElement("Sequence");
        boolean scripted = false;
        for (Argument argument : arguments) {
            String port = NodeModels.port(argument.name());
            ports.put(port, "");
            Optional<String> script = Scripts.of(argument.value(), names);
            if (isPlain(argument.value()) || script.isEmpty()) {
                if (script.isEmpty()) {
                    notes.add(
                            node,
                            "'" + argument.name() + "' is an expression that scripts cannot hold; it is handed"
                                    + " over as text of the policy language.");
                }
                element.with(port, valueText(argument.value()));
            } else {
                scripted = true;
                notes.add(
                        node, "'" + argument.name() + "' is worked out once, before it starts, and not in every tick.");
                String entry = id + "_" + port;
                before.with(new XmlElement("Script").with("code", entry + " := " + script.get()));
                element.with(port, "{" + entry + "}");
            }
        }
        models.declare(type, id, ports);
        return scripted ? before.with(element) : element;
    }

    @Override
    public XmlElement neural(Node.Neural node) {
        notes.add(node, "neural has no counterpart; it is the node Neural of your own.");
        models.declare("Action", "Neural", Map.of("skill", "The skill whose network acts."));
        return new XmlElement("Neural").with("skill", node.skill());
    }

    @Override
    public XmlElement assignment(Node.Assignment node) {
        Optional<String> script = Scripts.of(node.value(), names);
        if (script.isPresent()) {
            return new XmlElement("Script").with("code", node.variable() + " := " + script.get());
        }
        notes.add(
                node,
                "scripts have no functions and no 'nowhere'; the assignment is the node SetVariable of your own.");
        Map<String, String> ports = new LinkedHashMap<>();
        ports.put("variable", "The entry of the blackboard.");
        ports.put("value", "An expression of the policy language.");
        models.declare("Action", "SetVariable", ports);
        return new XmlElement("SetVariable").with("variable", node.variable()).with("value", text(node.value()));
    }

    @Override
    public XmlElement pause(Node.Pause node) {
        return timed(node, Optional.of(node.duration()), "Sleep", "DynamicWait", "Action");
    }

    private boolean isPlain(Expression expression) {
        return expression instanceof Expression.Name
                || expression instanceof Expression.Truth
                || Constants.of(expression, names).isPresent();
    }

    /** A constant, a pointer to an entry of the blackboard, or the expression as text. */
    private String valueText(Expression expression) {
        if (expression instanceof Expression.Name name) {
            return names.isEntry(name.name()) ? "{" + name.name() + "}" : name.name();
        }
        return Constants.of(expression, names).map(Constants::text).orElseGet(() -> text(expression));
    }

    /** An expression in the policy language. */
    private static String text(Expression expression) {
        String keyword = "condition ";
        return PolicyFormatter.format(new Node.Condition(Origin.NONE, expression))
                .strip()
                .substring(keyword.length());
    }

    private static XmlElement labelled(XmlElement element, Optional<String> label) {
        label.filter(name -> !name.isEmpty()).ifPresent(name -> element.with("name", name));
        return element;
    }
}
