package dev.espalier.dsl.check;

import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.diagnostic.Faults;
import dev.espalier.dsl.syntax.CompositeKind;
import dev.espalier.dsl.syntax.Limits;
import dev.espalier.dsl.syntax.Node;
import dev.espalier.dsl.syntax.Subtree;
import dev.espalier.dsl.syntax.Threshold;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Checks nodes, puts subtrees in the place of calls, and numbers what comes out in pre-order. A subtree is looked at once for
 * each call; only the first time its faults are reported. For a node with a fault some other stands in, which nobody sees.
 */
final class NodeChecker implements Node.Visitor<Built> {

    private final Scope scope;
    private final ExpressionChecker expressions;
    private final TaskChecker tasks;
    private final DecoratorChecker decorators;
    private final Limits limits;
    private final Faults faults;
    private final Set<String> calling = new HashSet<>();
    private final Set<String> reported = new HashSet<>();
    private int count;
    private int depth;
    private boolean limitReported;

    NodeChecker(Scope scope, ExpressionChecker expressions, Limits limits, Faults faults) {
        this.scope = scope;
        this.expressions = expressions;
        this.tasks = new TaskChecker(scope, expressions, faults);
        this.decorators = new DecoratorChecker(expressions, faults);
        this.limits = limits;
        this.faults = faults;
    }

    /** Checks a whole tree. */
    CheckedNode tree(Node root) {
        count = 0;
        return check(root).node();
    }

    /** Number of nodes in the last tree. */
    int count() {
        return count;
    }

    /** Checks a subtree that may not be called from anywhere. */
    void define(Subtree subtree) {
        if (!reported.contains(subtree.name())) {
            count = 0;
            expand(subtree);
        }
    }

    private Built check(Node node) {
        if (count >= limits.nodes()) {
            reportLimit(node, "the tree has more than " + limits.nodes() + " nodes, calls expanded.");
            return placeholder(node);
        }
        if (depth >= limits.nesting()) {
            reportLimit(node, "the tree is deeper than " + limits.nesting() + " levels, calls expanded.");
            return placeholder(node);
        }
        depth++;
        Built built = node.accept(this);
        depth--;
        return built;
    }

    @Override
    public Built composite(Node.Composite node) {
        int id = count++;
        List<Built> children = children(node, node.children(), node.kind().keyword());
        CheckedNode.Composite checked = new CheckedNode.Composite(
                id, node.origin().span(), node.kind(), node.label(), node.sticky(), nodes(children));
        boolean selector = node.kind() == CompositeKind.SELECTOR;
        for (int i = 0; i < children.size(); i++) {
            Built child = children.get(i);
            boolean goesOn = selector ? child.canFail() : child.canSucceed();
            if (!goesOn) {
                if (i + 1 < children.size()) {
                    reportUnreachable(node.children().get(i + 1), selector, child);
                }
                return ended(checked, children.subList(0, i + 1), selector, false);
            }
        }
        return ended(checked, children, selector, true);
    }

    /** How a composite ends whose children up to the last of these can be reached. */
    private static Built ended(CheckedNode checked, List<Built> reached, boolean selector, boolean toTheEnd) {
        boolean early = reached.stream().anyMatch(child -> selector ? child.canSucceed() : child.canFail());
        return selector ? new Built(checked, early, toTheEnd) : new Built(checked, toTheEnd, early);
    }

    @Override
    public Built parallel(Node.Parallel node) {
        int id = count++;
        List<Built> children = children(node, node.children(), "parallel");
        int success = threshold(node, node.success(), "success");
        int failure = threshold(node, node.failure(), "failure");
        CheckedNode checked =
                new CheckedNode.Parallel(id, node.origin().span(), node.label(), success, failure, nodes(children));
        long able = children.stream().filter(Built::canSucceed).count();
        boolean mayEnd = children.stream().anyMatch(child -> child.canFail() || child.canSucceed());
        return new Built(checked, able >= success, mayEnd);
    }

    private int threshold(Node.Parallel node, Threshold threshold, String name) {
        int children = node.children().size();
        if (threshold.count() > children && children > 0) {
            faults.add(
                    Code.OUT_OF_RANGE,
                    node.origin().head(),
                    "'" + name + ": " + threshold.count() + "' asks for more children than the " + children
                            + " that there are.",
                    "write a number up to " + children + ", 'any' or 'all'.");
        }
        return Math.max(1, threshold.of(children));
    }

    @Override
    public Built decorator(Node.Decorator node) {
        int id = count++;
        Optional<TypedExpression.Numeric> argument = decorators.argument(node);
        Built child = check(node.child());
        CheckedNode.Decorator checked =
                new CheckedNode.Decorator(id, node.origin().span(), node.kind(), argument, child.node());
        return DecoratorChecker.outcome(checked, child);
    }

    @Override
    public Built condition(Node.Condition node) {
        int id = count++;
        Typed.Flag test = expressions.flag(node.test());
        return Built.of(new CheckedNode.Condition(id, node.origin().span(), test.expression()), test.decision());
    }

    @Override
    public Built task(Node.Task node) {
        int id = count++;
        return tasks.check(id, node).map(Built::open).orElseGet(() -> placeholder(node));
    }

    @Override
    public Built pause(Node.Pause node) {
        int id = count++;
        TypedExpression.Numeric duration =
                expressions.number(node.duration(), DecoratorChecker.DURATION, "the time to wait");
        return new Built(new CheckedNode.Pause(id, node.origin().span(), duration), true, false);
    }

    @Override
    public Built call(Node.Call node) {
        int id = count++;
        Optional<Subtree> subtree = scope.subtree(node.name());
        if (subtree.isEmpty()) {
            reportUnknown(node);
            return placeholder(node);
        }
        if (calling.contains(node.name())) {
            faults.add(
                    Code.RECURSION,
                    node.origin().head(),
                    "the subtree '" + node.name() + "' calls itself.",
                    "use 'repeat' for a loop, or remove the call.");
            return placeholder(node);
        }
        Built child = expand(subtree.get());
        CheckedNode checked = new CheckedNode.Called(id, node.origin().span(), node.name(), child.node());
        return new Built(checked, child.canSucceed(), child.canFail());
    }

    private Built expand(Subtree subtree) {
        boolean mutedBefore = faults.muted();
        faults.mute(mutedBefore || !reported.add(subtree.name()));
        calling.add(subtree.name());
        Built built = check(subtree.tree());
        calling.remove(subtree.name());
        faults.mute(mutedBefore);
        return built;
    }

    private List<Built> children(Node parent, List<Node> nodes, String keyword) {
        if (nodes.isEmpty()) {
            faults.add(
                    Code.NO_CHILDREN,
                    parent.origin().head(),
                    keyword + " needs at least one child.",
                    "add a child or remove the " + keyword + ".");
        }
        List<Built> children = new ArrayList<>(nodes.size());
        for (Node node : nodes) {
            children.add(check(node));
        }
        return children;
    }

    private static List<CheckedNode> nodes(List<Built> children) {
        List<CheckedNode> nodes = new ArrayList<>(children.size());
        for (Built child : children) {
            nodes.add(child.node());
        }
        return nodes;
    }

    private void reportUnreachable(Node next, boolean selector, Built before) {
        String reason = before.canFail() || before.canSucceed()
                ? selector ? "the child before it never fails" : "the child before it never succeeds"
                : "the child before it never ends";
        faults.add(
                Code.UNREACHABLE,
                next.origin().head(),
                "this node is never reached: " + reason + ".",
                "move it before that child, or remove it.");
    }

    private void reportUnknown(Node.Call node) {
        if (scope.vocabulary().task(node.name()).isPresent()) {
            faults.add(
                    Code.UNKNOWN_DEFINITION,
                    node.origin().head(),
                    "'" + node.name() + "' is a task, not a subtree.",
                    "write 'task " + node.name() + "(...)'.");
            return;
        }
        Names.reportUnknown(
                faults,
                Code.UNKNOWN_DEFINITION,
                node.origin().head(),
                node.name(),
                "the policy defines no subtree '" + node.name() + "'",
                "subtrees",
                scope.subtreeNames());
    }

    private void reportLimit(Node node, String message) {
        if (!limitReported) {
            limitReported = true;
            faults.add(Code.LIMIT, node.origin().head(), message, "make it smaller.");
        }
    }

    private static Built placeholder(Node node) {
        return Built.open(new CheckedNode.Condition(0, node.origin().span(), new TypedExpression.FlagConstant(true)));
    }
}
