package dev.espalier.dsl.check;

import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.diagnostic.Faults;
import dev.espalier.dsl.diagnostic.Fix;
import dev.espalier.dsl.syntax.CompositeKind;
import dev.espalier.dsl.syntax.DecoratorKind;
import dev.espalier.dsl.syntax.Limits;
import dev.espalier.dsl.syntax.Node;
import dev.espalier.dsl.syntax.Span;
import dev.espalier.dsl.syntax.Subtree;
import dev.espalier.dsl.syntax.Threshold;
import dev.espalier.dsl.vocabulary.Skill;
import dev.espalier.dsl.vocabulary.TaskSignature;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Checks nodes, puts subtrees in the place of calls, and numbers what comes out in pre-order. A subtree is looked at once for
 * each call; only the first time its faults are reported. For a node with a fault some other stands in, which nobody sees.
 */
final class NodeChecker implements Node.Visitor<Built> {

    private final Scope scope;
    private final ExpressionChecker expressions;
    private final ArgumentChecker arguments;
    private final DecoratorChecker decorators;
    private final Limits limits;
    private final Faults faults;
    private final Set<String> calling = new HashSet<>();
    private final Set<String> reported = new HashSet<>();
    /** The kind of the composite directly above; null for another node. */
    private @Nullable CompositeKind around;

    private int count;
    private int depth;
    private boolean limitReported;

    NodeChecker(Scope scope, ExpressionChecker expressions, Limits limits, Faults faults) {
        this.scope = scope;
        this.expressions = expressions;
        this.arguments = new ArgumentChecker(expressions, faults);
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
            survey(subtree);
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
        List<Built> children =
                inside(node.kind(), node, node.children(), node.kind().keyword());
        CheckedNode.Composite checked = new CheckedNode.Composite(
                id, node.origin().span(), node.kind(), node.label(), node.sticky(), nodes(children));
        return switch (node.kind()) {
            case SELECTOR -> inOrder(node, checked, children, true);
            case SEQUENCE -> inOrder(node, checked, children, false);
            case RANDOM_SELECTOR -> {
                if (node.sticky()) {
                    faults.add(
                            Code.MISPLACED,
                            node.origin().head(),
                            "a random_selector never changes to another child while one runs.",
                            "remove 'sticky'.");
                }
                yield ended(checked, children, true, children.stream().allMatch(Built::canFail));
            }
            case UTILITY -> {
                requireScores(node);
                yield ended(checked, children, true, children.stream().allMatch(Built::canFail));
            }
        };
    }

    private Built inOrder(Node.Composite node, CheckedNode checked, List<Built> children, boolean selector) {
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

    private void requireScores(Node.Composite node) {
        for (Node child : node.children()) {
            if (!(child instanceof Node.Decorator decorator && decorator.kind() == DecoratorKind.SCORE)) {
                Span head = child.origin().head();
                Span span = child.origin().span();
                faults.add(
                        Code.MISPLACED,
                        head,
                        "every child of a utility needs a score.",
                        "write 'score(NUMBER)' before it.",
                        new Fix(new Span(span.start(), span.start(), span.line(), span.column()), "score(1) "));
            }
        }
    }

    /** How a composite ends whose children up to the last of these can be reached. */
    private static Built ended(CheckedNode checked, List<Built> reached, boolean selector, boolean toTheEnd) {
        boolean early = reached.stream().anyMatch(child -> selector ? child.canSucceed() : child.canFail());
        return selector ? new Built(checked, early, toTheEnd) : new Built(checked, toTheEnd, early);
    }

    @Override
    public Built parallel(Node.Parallel node) {
        int id = count++;
        List<Built> children = inside(null, node, node.children(), "parallel");
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
    public Built options(Node.Options node) {
        int id = count++;
        List<Built> children = inside(null, node, node.children(), "options");
        Optional<TypedExpression.Numeric> every = node.every()
                .map(duration -> expressions.number(duration, DecoratorChecker.DURATION, "the argument 'every'"));
        Optional<Skill> skill = skill(node.skill(), node.origin().head());
        if (skill.isEmpty()) {
            return placeholder(node);
        }
        int actions = skill.get().action().size();
        if (actions != children.size() && !children.isEmpty()) {
            faults.add(
                    Code.WRONG_CHILDREN,
                    node.origin().head(),
                    "the skill '" + node.skill() + "' picks one of " + actions + " children, but here are "
                            + children.size() + ".",
                    "give one child for each of "
                            + skill.get().action().stream()
                                    .map(Skill.Channel::name)
                                    .collect(Collectors.joining(", "))
                            + ", in this order.");
        }
        CheckedNode checked =
                new CheckedNode.Options(id, node.origin().span(), skill.get(), every, node.label(), nodes(children));
        return new Built(
                checked,
                children.stream().anyMatch(Built::canSucceed),
                children.stream().anyMatch(Built::canFail));
    }

    private Optional<Skill> skill(String name, Span head) {
        Optional<Skill> skill = scope.vocabulary().skill(name);
        if (skill.isEmpty()) {
            Names.reportUnknown(
                    faults,
                    Code.UNKNOWN_SKILL,
                    head,
                    name,
                    "the game offers no skill '" + name + "'",
                    "skills",
                    scope.vocabulary().skillNames());
        }
        return skill;
    }

    @Override
    public Built decorator(Node.Decorator node) {
        int id = count++;
        requireParent(node);
        CompositeKind kindBefore = around;
        around = null;
        Optional<TypedExpression.Numeric> argument = decorators.argument(node);
        Built child = check(node.child());
        around = kindBefore;
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

    /** A weight or a score means something only to the node directly above. */
    private void requireParent(Node.Decorator node) {
        boolean weight = node.kind() == DecoratorKind.WEIGHT;
        if (weight || node.kind() == DecoratorKind.SCORE) {
            CompositeKind parent = weight ? CompositeKind.RANDOM_SELECTOR : CompositeKind.UTILITY;
            if (around != parent) {
                faults.add(
                        Code.MISPLACED,
                        node.origin().head(),
                        "'" + node.kind().keyword() + "' stands only directly inside a " + parent.keyword() + ".",
                        "remove it, or make the node above a " + parent.keyword() + ".");
            }
        }
    }

    @Override
    public Built task(Node.Task node) {
        int id = count++;
        Span head = node.origin().head();
        Optional<VocabularyIndex.Offer<TaskSignature>> task = scope.vocabulary().task(node.name());
        if (task.isEmpty()) {
            reportUnknown(node);
            return placeholder(node);
        }
        List<Typed> values = arguments.inOrder(
                "task", node.name(), head, node.arguments(), task.get().plan());
        return Built.open(new CheckedNode.Task(
                id, node.origin().span(), task.get().signature(), ArgumentChecker.expressions(values)));
    }

    private void reportUnknown(Node.Task task) {
        if (scope.subtreeNames().contains(task.name())) {
            faults.add(
                    Code.UNKNOWN_TASK,
                    task.origin().head(),
                    "'" + task.name() + "' is a subtree, not a task.",
                    "write 'call " + task.name() + "()'.");
            return;
        }
        Names.reportUnknown(
                faults,
                Code.UNKNOWN_TASK,
                task.origin().head(),
                task.name(),
                "the game offers no task '" + task.name() + "'",
                "tasks",
                scope.vocabulary().taskNames());
    }

    @Override
    public Built neural(Node.Neural node) {
        int id = count++;
        return skill(node.skill(), node.origin().head())
                .map(skill ->
                        Built.open(new CheckedNode.Neural(id, node.origin().span(), skill)))
                .orElseGet(() -> placeholder(node));
    }

    @Override
    public Built assignment(Node.Assignment node) {
        int id = count++;
        Optional<CheckedVariable> variable = scope.assigned(node.variable());
        if (variable.isEmpty()) {
            expressions.check(node.value());
            reportNotAssignable(node);
            return placeholder(node);
        }
        CheckedVariable found = variable.get();
        Typed value = expressions.fitting(node.value(), found.type(), "'" + node.variable() + "'");
        return new Built(new CheckedNode.Assignment(id, node.origin().span(), found, value.expression()), true, false);
    }

    private void reportNotAssignable(Node.Assignment node) {
        String name = node.variable();
        if (scope.isVariable(name)) {
            return; // its definition has a fault, which has been reported
        }
        if (scope.isReading(name)) {
            faults.add(
                    Code.UNKNOWN_NAME,
                    node.origin().head(),
                    "'" + name + "' is no var, so it cannot be set.",
                    "define a var of another name: 'var NAME: TYPE'.");
            return;
        }
        Names.reportUnknown(
                faults,
                Code.UNKNOWN_NAME,
                node.origin().head(),
                name,
                "the policy has no var '" + name + "'",
                "vars",
                scope.variableNames());
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
        ParameterPlan plan = scope.plan(subtree.get());
        if (plan.size() > 0 && !reported.contains(node.name())) {
            survey(subtree.get());
        }
        List<Typed> values =
                arguments.inOrder("subtree", node.name(), node.origin().head(), node.arguments(), plan);
        Built child = expand(subtree.get(), plan.named(values));
        CheckedNode checked = new CheckedNode.Called(id, node.origin().span(), node.name(), child.node());
        return new Built(checked, child.canSucceed(), child.canFail());
    }

    /** Looks at a subtree for itself, with values that stand for any arguments, to find its faults. */
    private void survey(Subtree subtree) {
        int countBefore = count;
        expand(subtree, scope.plan(subtree).standIns());
        count = countBefore;
    }

    private Built expand(Subtree subtree, Map<String, Typed> parameters) {
        boolean mutedBefore = faults.muted();
        faults.mute(mutedBefore || !reported.add(subtree.name()));
        calling.add(subtree.name());
        CompositeKind kindBefore = around;
        around = null;
        Map<String, Typed> parametersBefore = scope.enter(parameters);
        Built built = check(subtree.tree());
        scope.enter(parametersBefore);
        around = kindBefore;
        calling.remove(subtree.name());
        faults.mute(mutedBefore);
        return built;
    }

    private List<Built> inside(@Nullable CompositeKind kind, Node parent, List<Node> nodes, String keyword) {
        CompositeKind kindBefore = around;
        around = kind;
        List<Built> children = children(parent, nodes, keyword);
        around = kindBefore;
        return children;
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
